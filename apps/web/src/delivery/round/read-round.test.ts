import { replay } from '@minutebook/domain';
import {
  entriesOf,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  rated,
} from '@minutebook/domain/testing';
import type { Fact } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { askedOf, readRound } from './read-round.ts';

const round = { day: '2026-08-31', reportedBy: 'ownTeam' } as const;

const risk = (riskId: string, likelihood: number, impact: number): Fact =>
  ofProject('a', { type: 'RiskRaised', data: { riskId, title: `Risk ${riskId}`, likelihood, impact } });

const live = plannedMilestone('a', 'live', '2026-12-01');

function projectOf(...facts: readonly Fact[]) {
  const world = replay(entriesOf([...programmeFacts, proposedProject('a', 'Payments'), ...facts]));
  const project = world.state('project', 'a');
  if (project === undefined) throw new Error('There is no project');
  return project;
}

/** What a row of the project is read as. */
function read(facts: readonly Fact[], ...cells: readonly string[]) {
  const { parts, problems } = readRound(projectOf(...facts), cells, round);
  return { commands: parts.map(({ command }) => command), problems: problems.map(({ sentence }) => sentence) };
}

/** The cells that each problem of a row is about. */
function columnsOf(facts: readonly Fact[], ...cells: readonly string[]) {
  return readRound(projectOf(...facts), cells, round).problems.map(({ columns }) => columns);
}

describe('A row of the round', () => {
  test.each([
    ['g', 'green'],
    ['A/G', 'amberGreen'],
    ['amber / green', 'amberGreen'],
    ['Amber', 'amber'],
    ['ar', 'amberRed'],
    ['RED', 'red'],
  ])('reads %j as the rating %s, by letters and by words', (typed, rating) => {
    expect(read([], typed)).toEqual({
      problems: [],
      commands: [
        {
          type: 'ReportDeliveryConfidence',
          projectId: 'a',
          effectiveOn: '2026-08-31',
          reportedBy: 'ownTeam',
          confidence: { scale: 'fivePoint', rating },
        },
      ],
    });
  });
  test('rates on the scale that the project was rated on last, and on no other', () => {
    const three = ofProject('a', {
      type: 'DeliveryConfidenceReported',
      data: { confidence: { scale: 'threePoint', rating: 'green' }, reportedBy: 'sponsor' },
    });
    expect(read([rated('a', 'green'), three], 'a').commands).toMatchObject([
      { confidence: { scale: 'threePoint', rating: 'amber' } },
    ]);
    expect(read([three], 'A/R').problems).toEqual(['“A/R” is no rating on its scale: Green, Amber, Red (G, A, R).']);
  });
  test('moves the milestone that is expected first, or says that it was met', () => {
    const facts = [plannedMilestone('a', 'later', '2027-03-01'), live];
    expect(read(facts, '', '15/1/2027', '', 'The supplier is late').commands).toMatchObject([
      { type: 'ReforecastMilestone', milestoneId: 'live', forecastFor: '2027-01-15', reason: 'The supplier is late' },
    ]);
    expect(read(facts, '', '15 January 2027').problems).toEqual([
      'Say in a sentence why “live” is expected on another day.',
    ]);
    expect(read(facts, '', 'met').commands).toMatchObject([
      { type: 'MeetMilestone', milestoneId: 'live', effectiveOn: '2026-08-31' },
    ]);
    expect(read(facts, '', 'met on 12/8/2026').commands).toMatchObject([
      { type: 'MeetMilestone', milestoneId: 'live', effectiveOn: '2026-08-12' },
    ]);
    expect(read(facts, '', '1/12/2026', '', 'As before').problems).toEqual([
      '“live” is expected on 1 December 2026 already.',
    ]);
    expect(read(facts, '', 'soon', '', 'It is').problems).toHaveLength(1);
    expect(read([], '', 'met').problems).toEqual(['No milestone is to be met: plan one first.']);
  });
  test('judges the open risk of the greatest weight, with what is done about it', () => {
    const facts = [risk('small', 2, 2), risk('large', 4, 4)];
    for (const typed of ['3 x 4', '3×4', '3 4', '3,4']) {
      expect(read(facts, '', '', typed, 'A second supplier').commands).toMatchObject([
        { type: 'AssessRisk', riskId: 'large', likelihood: 3, impact: 4, response: 'A second supplier' },
      ]);
    }
    expect(read(facts, '', '', '6 x 1', 'Why').problems).toEqual([
      '“6 x 1” is no likelihood and impact: write two numbers from 1 to 5, such as 4 × 3.',
    ]);
    expect(read(facts, '', '', '3 x 4').problems).toEqual(['Say in a sentence what is done about “Risk large”.']);
  });
  test('says at once all that is wrong, and of which cells', () => {
    const facts = [live, risk('large', 4, 4)];
    expect(read(facts, 'purple', 'soon', '9 9').problems).toHaveLength(5);
    expect(columnsOf(facts, 'purple', 'soon', '9 9')).toEqual([[0], [1], [3], [2], [3]]);
    expect(columnsOf(facts, '', '', '', 'All is well')).toEqual([[3]]);
  });
  test('meets no milestone on a day still to come', () => {
    expect(read([live], '', 'met 12/9/2026').problems).toEqual([
      '12 September 2026 has not come yet: give the day on which it was met.',
    ]);
  });
  test('records nothing by a sentence alone, nor where nothing is typed', () => {
    expect(read([live], '', '', '', 'All is well')).toEqual({
      commands: [],
      problems: ['A sentence says why something else was recorded: give a rating, a day or a risk with it.'],
    });
    expect(read([live])).toEqual({ commands: [], problems: [] });
  });
  test('asks neither of a milestone that was met nor of a risk that is closed', () => {
    const met = ofProject('a', { type: 'MilestoneMet', data: { milestoneId: 'live' } });
    const closed = ofProject('a', { type: 'RiskClosed', data: { riskId: 'large' } });
    expect(askedOf(projectOf(live, met, risk('large', 5, 5), closed))).toMatchObject({
      milestone: undefined,
      risk: undefined,
    });
  });
});

describe('A day of a row that may be a slip of the hand', () => {
  const asked = (...cells: readonly string[]) =>
    readRound(projectOf(live), cells, round).questions.map(({ meant, columns }) => [meant, columns]);
  test('is asked about at its cell, before the sentence beside it is typed too', () => {
    expect(asked('', '11/12/2062')).toEqual([['11 December 2062 is right', [1]]]);
    expect(asked('', '11/12/2062', '', 'Late')).toEqual([['11 December 2062 is right', [1]]]);
    expect(asked('purple', '11/12/2026', '', 'Late')).toEqual([]);
  });
});
