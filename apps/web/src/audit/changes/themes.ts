import type { AnyChange } from '../public/kinds-of-change.ts';
import { byKind } from '../public/kinds-of-change.ts';

/** What changes are about, in the order in which they are told. */
export const themes = ['decisions', 'money', 'benefits', 'delivery', 'governance', 'assurance', 'corrections'] as const;
export type Theme = (typeof themes)[number];

export const themeWords: Readonly<Record<Theme, string>> = {
  decisions: 'Decisions and conditions',
  money: 'Money, posts and agreements',
  benefits: 'Benefits',
  delivery: 'Delivery',
  governance: 'Plans, meetings and rules',
  assurance: 'Assurance and engagement',
  corrections: 'Corrected and withdrawn',
};

/** The theme of each kind of change, within a theme what matters most first; one that is missing does not compile. */
const themeOf: Readonly<Record<AnyChange['kind'], Theme>> = {
  decided: 'decisions',
  calledIn: 'decisions',
  conditionOverdue: 'decisions',
  conditionSet: 'decisions',
  conditionMet: 'decisions',
  moneyMoved: 'money',
  postChanged: 'money',
  agreementChanged: 'money',
  benefitsChanged: 'benefits',
  rerated: 'delivery',
  milestoneMoved: 'delivery',
  milestoneReopened: 'delivery',
  riskSevere: 'delivery',
  issueRaised: 'delivery',
  paused: 'delivery',
  left: 'delivery',
  started: 'delivery',
  resumed: 'delivery',
  added: 'delivery',
  returned: 'delivery',
  milestoneMet: 'delivery',
  issueResolved: 'delivery',
  milestoneWithdrawn: 'delivery',
  sponsorNamed: 'delivery',
  renamed: 'delivery',
  reranked: 'delivery',
  recorded: 'delivery',
  planIssued: 'governance',
  planSubmitted: 'governance',
  planWithdrawn: 'governance',
  signedOff: 'governance',
  noted: 'governance',
  meetingCancelled: 'governance',
  meetingHeld: 'governance',
  boardConstituted: 'governance',
  memberAppointed: 'governance',
  memberStoodDown: 'governance',
  frameworkAdopted: 'governance',
  schemeAdopted: 'governance',
  programmeChanged: 'governance',
  assessmentChanged: 'assurance',
  recommendationChanged: 'assurance',
  queryChanged: 'assurance',
  engagementChanged: 'assurance',
  corrected: 'corrections',
  withdrawn: 'corrections',
};

/** The theme of a change. */
export function themeOfChange({ kind }: AnyChange): Theme {
  return themeOf[kind];
}

/** The changes of one theme. */
export interface ChangesOfTheme {
  readonly theme: Theme;
  readonly changes: readonly AnyChange[];
}

const kinds = Object.keys(themeOf);

/** The changes by their theme, and within it by their kind; a theme of which there is none is left out. */
export function byTheme(all: readonly AnyChange[]): readonly ChangesOfTheme[] {
  const ordered = byKind(all)
    .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
    .flatMap(({ changes }) => changes);
  return themes
    .map((theme) => ({ theme, changes: ordered.filter((one) => themeOfChange(one) === theme) }))
    .filter(({ changes }) => changes.length > 0);
}
