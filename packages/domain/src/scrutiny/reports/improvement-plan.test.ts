import { describe, expect, test } from 'vitest';

import { explain } from '../../kernel/figure.ts';
import { replay } from '../../replay.ts';
import { agreedThat, assessed, entriesOf, ofRecommendation, recommended } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { scrutinyNeeds } from '../area.needs.ts';
import { actionsAbout, improvementPlans, planTowards } from './improvement-plan.ts';
import { scrutinyOutstanding } from './outstanding.ts';
import { recommendationFigures, recommendationsRegister } from './recommendations-register.ts';

const worldOf = (...facts: readonly Fact[]) => replay(entriesOf([assessed(), ...facts]));
const answered = ofRecommendation(
  { type: 'ResponseGiven', data: { answer: 'accepted', because: 'Right.', by: 'Cabinet' } },
  '2001-10-01',
);
const later = ofRecommendation(
  { type: 'ActionReforecast', data: { actionId: 'write', dueOn: '2002-06-30' } },
  '2002-02-01',
);
const done = ofRecommendation({ type: 'ActionCompleted', data: { actionId: 'write' } }, '2002-05-01');
const evidence = ofRecommendation(
  { type: 'EvidenceOffered', data: { evidenceId: 'minutes', text: 'The minutes.', by: 'Head of ICT' } },
  '2002-05-02',
);

const promised = ofRecommendation(
  { type: 'ResponseGiven', data: { answer: 'accepted', because: 'It is right.', by: 'Cabinet', dueOn: '2002-01-31' } },
  '2001-11-01',
);

describe('The improvement plan', () => {
  test('is by the standard that its actions name, the earliest due first and what is done last', () => {
    const towards = 'A good service';
    const world = worldOf(
      recommended(),
      agreedThat({ towards }),
      agreedThat({ actionId: 'publish', title: 'Publish it', towards: 'a good service ', dueOn: '2002-02-28' }),
      agreedThat({ actionId: 'count', title: 'Count copies' }),
      done,
    );
    const [good, other, ...none] = improvementPlans(world, '2002-05-01');
    expect(none).toEqual([]);
    expect(good?.towards).toBe(towards);
    expect(good?.lines.map(({ action, isLate }) => [action.agreed.value.actionId, isLate])).toEqual([
      ['publish', true],
      ['write', false],
    ]);
    expect(other?.towards).toBeUndefined();
    expect(good?.done.value).toBe(1);
    expect(good?.late.value).toBe(1);
  });
  test('towards a standard is found however the standard is typed', () => {
    const plans = improvementPlans(worldOf(recommended(), agreedThat({ towards: 'A good service' })), '2002-05-01');
    expect(planTowards(plans, 'a good  service ')).toBe(plans[0]);
    expect(planTowards(plans, undefined)).toBeUndefined();
    expect(planTowards(improvementPlans(worldOf(recommended(), agreedThat()), '2002-05-01'), undefined)).toBeDefined();
  });
  test('holds the actions that are work of a project', () => {
    const world = worldOf(
      recommended(),
      agreedThat({ projectIds: ['portal'] }),
      agreedThat({ actionId: 'count', title: 'Count copies', projectIds: ['network', 'portal'], dueOn: '2002-01-31' }),
      agreedThat({ actionId: 'publish', title: 'Publish it', projectIds: ['network'] }),
    );
    expect(
      actionsAbout(world, 'portal', '2002-02-01').map(({ action, isLate }) => [action.agreed.value.actionId, isLate]),
    ).toEqual([
      ['count', true],
      ['write', false],
    ]);
    expect(actionsAbout(world, 'por', '2002-02-01')).toEqual([]);
  });
  test('judges what is late by the day that was set last', () => {
    const world = worldOf(recommended(), agreedThat(), later);
    expect(improvementPlans(world, '2002-04-01').at(0)!.late.value).toBe(0);
    const late = improvementPlans(world, '2002-07-01').at(0)!;
    expect(late.late.value).toBe(1);
    expect(explain(late.late).entries).toEqual([3, 4]);
  });
});

describe('The recommendations', () => {
  test('stand by what is most pressing of them', () => {
    const standing = (on: string, ...facts: readonly Fact[]) =>
      recommendationsRegister(worldOf(...facts), on).map((one) => one.standing);
    const due = recommended({ answerDueOn: '2001-11-30' });
    expect(standing('2001-11-30', due)).toEqual(['waitsForAnswer']);
    expect(standing('2001-12-01', due)).toEqual(['answerDue']);
    expect(standing('2001-12-01', due, answered)).toEqual(['inHand']);
    expect(standing('2002-01-31', due, promised)).toEqual(['inHand']);
    expect(standing('2002-02-01', due, promised)).toEqual(['promiseLate']);
    expect(standing('2002-02-01', due, promised, agreedThat())).toEqual(['inHand']);
    expect(standing('2002-02-01', due, promised, evidence)).toEqual(['evidenceWaits']);
    expect(standing('2002-04-01', due, answered, agreedThat())).toEqual(['actionLate']);
    expect(standing('2002-05-03', due, answered, agreedThat(), done, evidence)).toEqual(['evidenceWaits']);
  });
  test('tell what waits longest first, for how long, and who holds it', () => {
    const other = recommended({ madeTo: 'Cabinet' }, '2001-09-05', 'other');
    const facts = [recommended({ answerDueOn: '2001-11-30' }), agreedThat(), other];
    const told = (on: string) => scrutinyOutstanding(worldOf(...facts), on).map(({ sentence }) => sentence);
    expect(told('2001-11-30')).toEqual(['1 recommendation has no response: Cabinet for 86 days.']);
    expect(told('2002-04-01')).toEqual([
      '2 recommendations have no response: Cabinet for 208 days; Head of ICT, due 122 days ago.',
      '1 agreed action is late: Head of ICT by 1 day.',
    ]);
    const late = scrutinyOutstanding(worldOf(recommended(), promised), '2002-02-10').map(({ sentence }) => sentence);
    expect(late).toEqual(['1 recommendation that was accepted has no action: Head of ICT, to be done 10 days ago.']);
    expect(scrutinyOutstanding(worldOf(), '2002-04-01')).toEqual([]);
  });
  test('are counted with the entries behind each, and tell what needs whom', () => {
    const world = worldOf(recommended({ answerDueOn: '2001-11-30' }), agreedThat(), evidence);
    const { open, unanswered, answersDue, late, evidenceWaits } = recommendationFigures(world, '2002-06-01');
    expect([open, unanswered, answersDue, late, evidenceWaits].map(({ value }) => value)).toEqual([1, 1, 1, 1, 1]);
    expect(explain(evidenceWaits).entries).toEqual([4]);
    const kinds = (role: Parameters<typeof scrutinyNeeds>[2]) =>
      scrutinyNeeds(world, '2002-06-01', role).map(({ kind }) => kind);
    expect(kinds('programmeManager')).toEqual(['answersDue', 'actionsLate']);
    expect(kinds('boardMember')).toEqual(['evidenceWaits']);
    expect(kinds('administrator')).toEqual(['answersDue', 'actionsLate', 'evidenceWaits']);
    expect(kinds('scrutinyMember')).toEqual([]);
    expect(scrutinyNeeds(worldOf(), '2002-06-01', 'administrator')).toEqual([]);
  });
});
