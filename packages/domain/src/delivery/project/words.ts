import type { Confidence, Origin, ReportedBy, WithheldBecause } from './events.ts';

/** The words of the screen for the codes of the ledger. */
export const ratingWords: Record<Confidence['rating'], string> = {
  green: 'Green',
  amberGreen: 'Amber/Green',
  amber: 'Amber',
  amberRed: 'Amber/Red',
  red: 'Red',
};

export const withheldWords: Record<WithheldBecause, string> = {
  exempt: 'Exempt from publication',
  noneGiven: 'No rating given',
  reset: 'Reset',
  earlyPlanning: 'Too early to rate',
};

export const reportedByWords: Record<ReportedBy, string> = {
  ownTeam: 'its own team',
  sponsor: 'its sponsor',
  independent: 'an independent review',
};

export const originWords: Record<Origin, string> = {
  request: 'A department’s request',
  strategy: 'The council’s strategy',
  inspection: 'An inspection',
  statutory: 'A statutory duty',
};
