import type { Actor } from '../../kernel/entry.ts';
import type { Fact } from '../entries.ts';
import { programmeFacts, proposedProject } from '../facts.ts';
import { attendedBy, boardFacts, calledMeeting, chair, director, ofMeeting } from '../governance-facts.ts';

/** The meeting of these facts. */
export const meetingId = 'september';
const tabled = (itemId: string) => ofMeeting({ type: 'ItemTabled', data: { itemId, title: itemId } }, '2026-09-01');
/** It is called, with three items. */
export const called: readonly Fact[] = [
  ...programmeFacts,
  ...boardFacts,
  proposedProject('payments', 'Payments'),
  ...calledMeeting('payments'),
  tabled('two'),
  tabled('three'),
];
/** The chair and the director are there. */
export const met = [...called, attendedBy(chair, director)];
/** A member left. */
export const left = (who: Actor, itemId: string) =>
  ofMeeting({ type: 'DepartureRecorded', data: { memberId: who.id, itemId } });
/** A member came. */
export const came = (who: Actor, itemId: string, manner: 'inPerson' | 'remotely' = 'inPerson') =>
  ofMeeting({ type: 'ArrivalRecorded', data: { memberId: who.id, itemId, manner } });
/** A member took the chair. */
export const took = (who: Actor, itemId: string) =>
  ofMeeting({ type: 'ChairTaken', data: { memberId: who.id, itemId } });
/** The minute that notes an item. */
export function minute(itemId: string) {
  const outcome = { kind: 'noted' } as const;
  return {
    type: 'MinuteDecision',
    meetingId,
    itemId,
    decisionId: `of-${itemId}`,
    outcome,
    reasons: 'So',
    knownAt: 1,
  } as const;
}

/** What it records. */
export function decided(itemId: string, ...counted: readonly Actor[]): Fact {
  const ids = counted.map((one) => one.id);
  const { outcome, reasons, knownAt, decisionId } = minute(itemId);
  const data = { decisionId, outcome, reasons, knownAt, itemId, present: ids, counted: ids, interested: [] };
  return { by: chair, ...ofMeeting({ type: 'DecisionMinuted', data }) };
}
