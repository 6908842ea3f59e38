import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted } from '../../kernel/decision.ts';
import { keepers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { contradictionInEngagement } from './contradictions.ts';
import * as event from './events.ts';
import type { Bearing, EngagementEvent } from './events.ts';
import { unknownBearing } from './bearing-there.ts';
import {
  bearingIsNotKnown,
  consultationIsAlreadyClosed,
  consultationIsAlreadyOpened,
  consultationIsNotOpened,
  notAfterItClosed,
  notBeforeItOpened,
  saidAlready,
  unfitConsultation,
  unfitStands,
} from './refusals.ts';
import type { EngagementState } from './state.ts';

const { begins, goesOn } = rulesFor<EngagementState, EngagementEvent, States>();

const engagement = { engagementId: id };

/** Opens a consultation; the effective day is the one on which it opens. */
export const OpenConsultation = defineCommand('OpenConsultation', {
  ...engagement,
  ...event.ConsultationOpened.schema.shape,
});

/** `ConsultationIsAlreadyOpened`, `ConsultationClosesBeforeItOpens`, `SomethingIsNamedTwice`, `BearingIsNotKnown`. */
const open = begins(OpenConsultation, {
  by: keepers,
  records: 'ConsultationOpened',
  restsOn: nothing,
  facts: ({ bearsOn }: { readonly bearsOn: readonly Bearing[] }, world: LedgerWorld) => unknownBearing(bearsOn, world),
  decide: (command, state, unknown) => {
    if (state !== undefined) return consultationIsAlreadyOpened(state);
    const { title, question, audiences, bearsOn, options, closesOn, effectiveOn } = command;
    const refusal = unfitConsultation(command, effectiveOn);
    if (refusal !== undefined) return refusal;
    if (unknown !== undefined) return bearingIsNotKnown(unknown);
    const data = { title, question, audiences, bearsOn, options, closesOn };
    return accepted({ type: 'ConsultationOpened', data });
  },
});

/** States a position as it was stated; the effective day is the one on which it was. */
export const StatePosition = defineCommand('StatePosition', {
  ...engagement,
  ...event.PositionStated.schema.shape,
});

/** `PositionIsAlreadyStated`, `ConsultationHadClosed`, `OptionIsNotAsked`, `StandIsGivenTwice`. */
const position = goesOn(StatePosition, {
  by: keepers,
  records: 'PositionStated',
  restsOn: (_command, state) => newestOf(state?.closed),
  decide: ({ positionId, who, audience, words, stands, effectiveOn }, state) => {
    const same = state.positions.find(({ value }) => value.positionId === positionId);
    if (same !== undefined) return saidAlready('position', same.n);
    const refusal = notAfterItClosed(effectiveOn, state) ?? unfitStands(stands, state);
    return refusal ?? accepted({ type: 'PositionStated', data: { positionId, who, audience, words, stands } });
  },
});

/** Records a workshop; the effective day is the one on which it was held. */
export const HoldWorkshop = defineCommand('HoldWorkshop', {
  ...engagement,
  ...event.WorkshopHeld.schema.shape,
});

/** `WorkshopIsAlreadyHeld`, `ConsultationHadClosed`. */
const workshop = goesOn(HoldWorkshop, {
  by: keepers,
  records: 'WorkshopHeld',
  restsOn: (_command, state) => newestOf(state?.closed),
  decide: ({ workshopId, title, audiences, tookPart, said, effectiveOn }, state) => {
    const same = state.workshops.find(({ value }) => value.workshopId === workshopId);
    if (same !== undefined) return saidAlready('workshop', same.n);
    const data = { workshopId, title, audiences, tookPart, said };
    return notAfterItClosed(effectiveOn, state) ?? accepted({ type: 'WorkshopHeld', data });
  },
});

/** Says what came of a consultation, which closes it. */
export const CloseConsultation = defineCommand('CloseConsultation', {
  ...engagement,
  ...event.ConsultationClosed.schema.shape,
});

/** `ConsultationIsAlreadyClosed`, `ConsultationHadClosed` for what was stated after the day on which it is closed. */
const close = goesOn(CloseConsultation, {
  by: keepers,
  records: 'ConsultationClosed',
  restsOn: (_command, state) => newestOf(...(state?.positions ?? []), ...(state?.workshops ?? []), state?.closed),
  decide: ({ result, effectiveOn }, state) => {
    const { closed } = state;
    if (closed !== undefined) return consultationIsAlreadyClosed(closed.on, closed.n);
    const value = { result };
    const after = contradictionInEngagement({ ...state, closed: { value, n: 0, on: effectiveOn } });
    return after ?? accepted({ type: 'ConsultationClosed', data: value });
  },
});

/** Every command about a consultation. Whether what it bears on is there is by what is known. */
export const engagementDecides = decidesOn<EngagementState, EngagementEvent, States>()({
  events: event.engagementEvents,
  idField: 'engagementId',
  unknown: consultationIsNotOpened,
  before: notBeforeItOpened,
  holds: contradictionInEngagement,
  commands: [open, position, workshop, close],
});
