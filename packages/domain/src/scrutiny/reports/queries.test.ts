import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  askedOfFinance,
  entriesOf,
  fact,
  ofQuery,
  programmeFacts,
  queryRaised,
  scrutinyMember,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { scrutinyNeeds } from '../area.needs.ts';
import { queriesAboutEntry, queriesAboutFigure, queriesAboutPage, queriesAboutProject } from './queries-about.ts';
import { queriesRegister, queryFigures } from './queries-register.ts';

const raisedOn = (queryId: string, on: string, more: Partial<typeof askedOfFinance> = {}): Fact => ({
  ...fact(`query-${queryId}`, { type: 'QueryRaised', data: { ...askedOfFinance, ...more } }, on),
  by: scrutinyMember,
});
const answeredOn = (queryId: string, on: string): Fact =>
  fact(`query-${queryId}`, { type: 'QueryAnswered', data: { text: 'So.' } }, on);

const world = replay(
  entriesOf([
    ...programmeFacts,
    raisedOn('late', '2026-09-16', { question: 'Late?' }),
    raisedOn('two', '2026-09-16', { about: { kind: 'entry', n: 1 }, page: { address: '/entries/1', title: 'One' } }),
    answeredOn('two', '2026-09-18'),
    raisedOn('ten', '2026-09-16', {
      about: { kind: 'page' },
      page: { address: '/projects/portal?tab=money', title: 'P' },
    }),
    answeredOn('ten', '2026-09-26'),
    fact('query-ten', { type: 'AnswerAccepted', data: {} }, '2026-09-27'),
  ]),
);

describe('The register of queries', () => {
  test('has the unanswered first, by the days from the day they were raised', () => {
    expect(
      queriesRegister(world, '2026-10-26').map(({ query, standing, days }) => [query.queryId, standing, days]),
    ).toStrictEqual([
      ['late', 'unanswered', 40],
      ['two', 'answered', 2],
      ['ten', 'closed', 10],
    ]);
  });
  test('counts them, by age, and the days to an answer', () => {
    const figures = queryFigures(world, '2026-10-26');
    expect([figures.unanswered.value, figures.answered.value, figures.closed.value]).toStrictEqual([1, 1, 1]);
    expect(figures.byAge.map(({ value }) => value)).toStrictEqual([0, 0, 1]);
    expect(queryFigures(world, '2026-09-30').byAge.map(({ value }) => value)).toStrictEqual([1, 0, 0]);
    expect(queryFigures(world, '2026-10-01').byAge.map(({ value }) => value)).toStrictEqual([0, 1, 0]);
    expect(figures.took?.value).toBe(10);
    expect(queryFigures(replay(entriesOf([queryRaised()])), '2026-10-26').took).toBeUndefined();
  });
  test('a query that is open again is counted from the day it was raised', () => {
    const facts = [queryRaised(), ofQuery({ type: 'QueryAnswered', data: { text: 'So.' } }, '2026-09-20')];
    const rejected = ofQuery({ type: 'AnswerRejected', data: { missing: 'Why.' } }, '2026-09-21');
    expect(queriesRegister(replay(entriesOf([...facts, rejected])), '2026-10-26')[0]).toMatchObject({ days: 40 });
  });
});

test('Queries are found with what they are about', () => {
  expect(queriesAboutEntry(world, 1).map(({ queryId }) => queryId)).toStrictEqual(['two']);
  expect(queriesAboutEntry(world, 2)).toStrictEqual([]);
  expect(queriesAboutProject(world, 'portal').map(({ queryId }) => queryId)).toStrictEqual(['ten']);
  expect(queriesAboutProject(world, 'port')).toStrictEqual([]);
  const onPage = (path: string) => queriesAboutPage(world, path).map(({ queryId }) => queryId);
  expect([onPage('/budget'), onPage('/projects/portal'), onPage('/')]).toStrictEqual([['late'], ['ten'], []]);
  const ofFigure = (label: string, path: string) =>
    queriesAboutFigure(world, label, path).map(({ queryId }) => queryId);
  expect(ofFigure('Spent in 2026-27', '/budget')).toStrictEqual(['late']);
  expect(ofFigure('Spent in 2026-27', '/')).toStrictEqual(['late']);
  expect(ofFigure('Spent in 2026-27', '/projects/portal')).toStrictEqual([]);
  expect(ofFigure('Spent', '/budget')).toStrictEqual([]);
});

test('A query needs the post that holds it, and an answer whoever asked', () => {
  const sentences = (role: Parameters<typeof scrutinyNeeds>[2]) =>
    scrutinyNeeds(world, '2026-10-26', role).map(({ sentence }) => sentence);
  expect(sentences('financeOfficer')).toStrictEqual([
    '1 query waits for an answer for 40 days, held by Head of Finance.',
  ]);
  expect(sentences('scrutinyMember')).toStrictEqual(['1 answer waits for your word whether it answers the query.']);
  expect(sentences('boardMember')).toStrictEqual([]);
});
