import { listed } from '../../kernel/text.ts';
import type { Audience, Bearing, Stance } from './events.ts';
import type { ConsultationStanding } from './period.ts';

/** Who is consulted, within a sentence. */
export const audienceWords: Readonly<Record<Audience, string>> = {
  staff: 'staff',
  unions: 'trade unions',
  residents: 'residents',
  partners: 'partners',
};

/** Where a position stands, as a cell begins with it. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'For it',
  supportsOnConditions: 'For it, on conditions',
  opposes: 'Against it',
  noView: 'No view',
};

/** How far a consultation is, as a word by itself. */
export const consultationStandingWords: Readonly<Record<ConsultationStanding, string>> = {
  notOpen: 'Not open yet',
  open: 'Open',
  outcomeMissing: 'Over, outcome not said',
  closed: 'Closed',
};

/** Kinds of what a consultation bears on, as a choice is called. */
export const bearingWords: Readonly<Record<Bearing['kind'], string>> = {
  project: 'a project',
  plan: 'a business plan',
  decision: 'a decision',
  agreement: 'an agreement',
};

/** Who is consulted, in one line: “staff and trade unions”. */
export function audiencesInWords(all: readonly Audience[]): string {
  return listed(all.map((one) => audienceWords[one]));
}
