import type { Refused } from '../../kernel/decision.ts';
import { notAfterItClosed, notBeforeItOpened, unfitConsultation, unfitStands } from './refusals.ts';
import type { EngagementState } from './state.ts';

/** What its own rules could never have led to: a position from after a corrected closing day, or on an option that went. */
export function contradictionInEngagement(state: EngagementState): Refused | undefined {
  const { positions, workshops, closed } = state;
  const days = [...positions, ...workshops].map(({ on }) => on);
  const refusals = [
    unfitConsultation(state, state.opened.on),
    ...[...days, ...(closed === undefined ? [] : [closed.on])].map((on) =>
      notBeforeItOpened({ type: 'said', effectiveOn: on }, state),
    ),
    ...days.map((on) => notAfterItClosed(on, state)),
    ...positions.map(({ value }) => unfitStands(value.stands, state)),
  ];
  return refusals.find((one) => one !== undefined);
}
