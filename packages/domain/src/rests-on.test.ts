import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { command as anyCommand, restsOn, streamOf } from './deciding.ts';
import type { Command } from './deciding.ts';
import { isAmendment } from './kernel/amended.ts';
import { restsOnEverything, restsOnNothing } from './kernel/deciding.ts';
import { replay } from './replay.ts';
import {
  aimed,
  anyCommandArbitrary,
  boardFacts,
  chair,
  completePlan,
  decideIn,
  entriesOf,
  frameworkAdopted,
  historyArbitrary,
  intendedArbitrary,
  ofMeeting,
  ofProject,
  programmeFacts,
  proposedProject,
  record,
  today,
} from './testing/index.ts';
import type { CommandInTest } from './testing/index.ts';

const facts = [
  ...programmeFacts,
  ...boardFacts,
  frameworkAdopted,
  proposedProject('payments', 'Payments'),
  ofProject('payments', { type: 'ProjectSponsorNamed', data: { sponsor: 'Head of ICT' } }),
  ofProject('payments', {
    type: 'RiskRaised',
    data: { riskId: 'late', title: 'Late', likelihood: 2, impact: 3 },
  }),
  ofProject('payments', { type: 'MilestonePlanned', data: { milestoneId: 'live', title: 'Live', plannedFor: today } }),
  ...completePlan('payments'),
  ofMeeting({ type: 'MeetingCalled', data: { boardId: 'ict', heldOn: today } }),
  ofMeeting({ type: 'ItemTabled', data: { itemId: 'one', title: 'One' } }),
  ofMeeting({ type: 'ItemTabled', data: { itemId: 'two', title: 'Two' } }),
  ofMeeting({ type: 'AttendanceRecorded', data: { present: [chair.id], apologies: [] } }),
  ofMeeting({ type: 'InterestDeclared', data: { memberId: chair.id, itemId: 'one', nature: 'A cousin' } }),
  ofMeeting({ type: 'ItemTabled', data: { itemId: 'mistaken', title: 'Three' } }),
  ofMeeting({ type: 'InterestDeclared', data: { memberId: chair.id, itemId: 'mistaken', nature: 'None' } }),
  ofMeeting({ type: 'InterestWithdrawn', data: { memberId: chair.id, itemId: 'mistaken' } }),
];
const entries = entriesOf(facts);
const world = replay(entries);

/** Number of the entry of this type that holds this, as text, in its data. */
function entryOf(type: string, holding = ''): number {
  const found = entries.find((one) => one.type === type && JSON.stringify(one.data).includes(holding));
  if (found === undefined) throw new Error(`No ${type} with ${holding}`);
  return found.n;
}

const plan = { projectId: 'payments' } as const;
const meeting = { meetingId: 'september' } as const;
const minute = {
  ...meeting,
  type: 'MinuteDecision',
  decisionId: 'first',
  outcome: { kind: 'noted' },
  reasons: 'So',
  knownAt: 1,
} as const;

const costLine = { year: '2026-27', kind: 'revenue', fundingSource: 'Reserve', amount: 1 } as const;
const benefit = { title: 'Calm', class: 'qualitative' as const, amounts: [] };
const idle = { title: 'None', doNothing: true, costs: [], benefits: [], verdict: 'kept' as const, because: 'So' };

const cases: readonly (readonly [CommandInTest, number])[] = [
  [{ ...plan, type: 'WriteCase', case: 'economic', text: 'New' }, entryOf('CaseWritten', 'economic')],
  [{ ...plan, type: 'BeginBusinessPlan', planType: 'outline' }, entryOf('BusinessPlanBegun')],
  [
    { ...plan, type: 'StateRisk', riskId: 'new', title: 'New', likelihood: 1, impact: 1, response: 'None' },
    restsOnNothing,
  ],
  [{ ...plan, type: 'AppraiseOption', optionId: 'nothing', ...idle }, entryOf('OptionAppraised', '"nothing"')],
  [{ ...plan, type: 'StateCostProfile', lines: [costLine] }, entryOf('CostProfileStated')],
  [{ ...plan, type: 'StateBenefitProfile', benefits: [benefit] }, entryOf('BenefitProfileStated')],
  [{ ...plan, type: 'AssessInclusion', whoLosesAChoice: 'Nobody', whatIsKept: 'All' }, entryOf('InclusionAssessed')],
  [{ ...plan, type: 'AssessWorkforceImpact', impact: 'None' }, entryOf('WorkforceImpactAssessed')],
  [{ ...plan, type: 'IssueBusinessPlanVersion' }, restsOnEverything],
  [{ ...plan, type: 'RedescribeProject', title: 'New' }, entryOf('ProjectProposed')],
  [{ ...plan, type: 'NameProjectSponsor', sponsor: 'New' }, entryOf('ProjectSponsorNamed')],
  [{ ...plan, type: 'AlignProject', aimIds: [] }, restsOnNothing],
  [{ ...plan, type: 'AssessRisk', riskId: 'late', likelihood: 1, impact: 1, response: 'None' }, entryOf('RiskRaised')],
  [
    { ...plan, type: 'ReforecastMilestone', milestoneId: 'live', forecastFor: '2027-01-01', reason: 'So' },
    entryOf('MilestonePlanned'),
  ],
  [{ ...plan, type: 'StartProject' }, restsOnEverything],
  [{ ...meeting, type: 'TableItem', itemId: 'three', title: 'Three' }, restsOnNothing],
  [{ ...meeting, type: 'RecordAttendance', present: [], apologies: [] }, entryOf('AttendanceRecorded')],
  [{ ...minute, itemId: 'one' }, entryOf('InterestDeclared')],
  [{ ...minute, itemId: 'two' }, entryOf('AttendanceRecorded')],
  [{ ...minute, itemId: 'mistaken' }, entryOf('InterestWithdrawn')],
  [{ ...meeting, type: 'WithdrawItem', itemId: 'one', reason: 'So' }, restsOnNothing],
  [{ ...meeting, type: 'CancelMeeting', reason: 'So' }, restsOnEverything],
  [{ type: 'ConstituteBoard', boardId: 'ict', title: 'New', quorum: 3 }, entryOf('BoardConstituted')],
];

describe('What a command rests on', () => {
  test.each(cases)('%j rests on %i', (inTest, expected) => {
    expect(restsOn(anyCommand.parse({ effectiveOn: today, ...inTest }), world)).toBe(expected);
  });

  // Who minutes a decision must have seen the attendance and the interests, who measures what is measured, who chooses an
  // option which were open, who agrees an action what was answered, who completes one until when it was to be done, and who
  // states a position or holds a workshop whether the consultation had closed: none of them an earlier entry of their own kind.
  const others: ReadonlySet<Command['type']> = new Set([
    'MinuteDecision',
    'RecordMeasurement',
    'GiveNoMeasurement',
    'ChooseOption',
    'AgreeAction',
    'CompleteAction',
    'StatePosition',
    'HoldWorkshop',
  ]);

  test('is nothing but the newest amendment, everything, or an entry that is there; what is said anew overtakes whoever had not seen it', () => {
    fc.assert(
      fc.property(historyArbitrary(40), intendedArbitrary(anyCommandArbitrary), (history, intended) => {
        const command = aimed(intended, history.entries);
        const amendment = history.world.history(streamOf(command)).findLast(isAmendment)?.n ?? 0;
        const before = restsOn(command, history.world);
        if (before !== restsOnEverything) expect(before).toBeLessThanOrEqual(history.world.n);
        if (decideIn(history.world, command).kind === 'refused') return;
        const after = record(history, command);
        const { n } = after.world;
        const rests = restsOn(command, after.world);
        if (others.has(command.type)) {
          expect(rests).toBe(before);
          return;
        }
        expect([amendment, restsOnEverything, n]).toContain(rests);
        if (before !== restsOnNothing && before !== restsOnEverything) expect([amendment, n]).toContain(rests);
      }),
    );
  });
});

test('A statement that rests on nothing reads none of the entries of its stream, however many there are', () => {
  const unread = {
    ...world,
    history: (): never => {
      throw new Error('The stream was read');
    },
  };
  const spend = { type: 'RecordSpend', accountId: 'ict.2026-27', payee: { kind: 'withheld' }, amount: 1 } as const;
  expect(restsOn({ ...spend, effectiveOn: today }, unread)).toBe(restsOnNothing);
});
