import { gateTitle } from '../../../governance/gates/framework.ts';
import { outcomeInWords } from '../../../governance/gates/outcome-in-words.ts';
import { amended, amendedAbout, answeredBy } from '../../../kernel/counter.ts';
import { splitStream } from '../../../kernel/entry.ts';
import type { EntryOf, Words } from '../../../kernel/reading.ts';
import { quoted } from '../../../kernel/text.ts';
import type { LedgerWorld, States } from '../../../world.ts';
import type { GatesEvent } from './events.ts';

const startedAnew = 'Withdraw the entry, and record it anew.';

/** Entries about a project's plan, its gates and its delivery in words. */
export const gatesEntryWords: Words<GatesEvent, States> = {
  BusinessPlanSubmitted: {
    says: ({ data: { version, gateId, boardId } }, world) =>
      `Version ${version} of the business plan submitted to ${board(boardId, world)} for the gate ${gateTitle(gateId, world.states('programme'))}`,
    why: 'asked',
    counter: { ...amended, restedOnBy: ['GateDecisionRecorded'], restated: startedAnew },
  },
  GateDecisionRecorded: {
    says: decided,
    why: { reasons: 'Reasons', alternatives: 'Alternatives considered' },
    counter: answeredBy(
      ['GateDecisionCalledIn', 'GateDecisionRecorded'],
      'A decision is never taken back: it is decided again, or called in.',
    ),
  },
  GateDecisionCalledIn: {
    says: ({ data: { decisionId, by }, stream }, world) => {
      const decisions = world.state('project', splitStream(stream).id)?.decisions;
      const decision = decisions?.find((one) => one.decisionId === decisionId);
      return `Called in by ${by}: the decision at the gate ${decision?.recorded.value.gate.title ?? decisionId}`;
    },
    why: 'asked',
    counter: answeredBy(['GateDecisionRecorded'], 'What was called in is decided again.'),
  },
  PlanVersionWithdrawn: {
    says: ({ data }) => `Version ${data.version} of the business plan no longer carries any decision`,
    why: 'asked',
    counter: answeredBy(['BusinessPlanSubmitted'], 'Issue the plan again, and submit that version.'),
  },
  ConditionDischarged: {
    says: ({ data: { conditionId }, stream }, world) => {
      const conditions = world.state('project', splitStream(stream).id)?.conditions;
      const known = conditions?.find((one) => one.conditionId === conditionId);
      return `Condition met: ${known === undefined ? conditionId : quoted(known.text)}`;
    },
    why: { evidence: 'Evidence' },
    counter: amendedAbout('conditionId'),
  },
  ProjectStarted: {
    says: ({ data }) => `Delivery started on version ${data.version} of the business plan`,
    why: 'asked',
    counter: { ...amended, restedOnBy: ['ProjectPaused', 'ProjectResumed'] },
  },
  ProjectPaused: {
    says: () => 'Delivery paused',
    why: 'asked',
    counter: { ...amended, restedOnBy: ['ProjectResumed'] },
  },
  ProjectResumed: {
    says: () => 'Delivery resumed',
    why: 'asked',
    counter: { ...amended, restedOnBy: ['ProjectPaused'] },
  },
};

function decided({ data }: EntryOf<GatesEvent, 'GateDecisionRecorded'>, world: LedgerWorld): string {
  const { outcome, gate: at, takenBy } = data;
  const by = takenBy.kind === 'officer' ? `${takenBy.post}, under delegated authority` : board(takenBy.boardId, world);
  return `${outcomeInWords(outcome)} at the gate ${at.title}, on version ${at.version} of the plan, by ${by}`;
}

function board(boardId: string, world: LedgerWorld): string {
  return world.state('board', boardId)?.title ?? boardId;
}
