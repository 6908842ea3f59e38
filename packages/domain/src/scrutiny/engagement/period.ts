import type { EngagementState } from './state.ts';

/** The last day on which anything could be stated: its closing day, or an earlier one on which it was closed. */
export function lastDayToState({ closesOn, closed }: Pick<EngagementState, 'closesOn' | 'closed'>): string {
  return closed !== undefined && closed.on < closesOn ? closed.on : closesOn;
}

/** How far a consultation is on a day: not open yet, open, past its last day with nothing said of it, or closed. */
export type ConsultationStanding = 'notOpen' | 'open' | 'outcomeMissing' | 'closed';

export function consultationStanding(state: EngagementState, on: string): ConsultationStanding {
  if (state.closed !== undefined) return 'closed';
  if (on < state.opened.on) return 'notOpen';
  return on <= state.closesOn ? 'open' : 'outcomeMissing';
}
