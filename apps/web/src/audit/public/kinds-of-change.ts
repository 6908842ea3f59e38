import type { Change, ToldChange } from '@minutebook/domain';

/** What differs between two dates: in the backlog, or in governance. */
export type AnyChange = Change | ToldChange;

/** How changes of one kind are headed and counted. */
interface KindOfChange {
  readonly kind: AnyChange['kind'];
  readonly heading: string;
  /** “1 project was added”, “2 projects were added”. */
  readonly counted: (number: number) => string;
}

/** Every kind of change, in the order people ask for them; one that is missing does not compile: what was decided, what became of it, then all the rest. */
const words: Readonly<Record<AnyChange['kind'], Omit<KindOfChange, 'kind'>>> = {
  decided: { heading: 'Decisions', counted: of('decision', 'was taken', 'were taken') },
  calledIn: { heading: 'Decisions called in', counted: of('decision', 'was called in', 'were called in') },
  moneyMoved: { heading: 'Money', counted: of('thing', 'about money changed', 'about money changed') },
  postChanged: { heading: 'Posts', counted: of('thing', 'about posts changed', 'about posts changed') },
  agreementChanged: {
    heading: 'Agreements',
    counted: of('thing', 'about agreements changed', 'about agreements changed'),
  },
  benefitsChanged: {
    heading: 'Benefits',
    counted: of('thing', 'about benefits changed', 'about benefits changed'),
  },
  assessmentChanged: {
    heading: 'Assessments',
    counted: of('thing', 'about assessments changed', 'about assessments changed'),
  },
  queryChanged: {
    heading: 'Queries',
    counted: of('thing', 'about queries changed', 'about queries changed'),
  },
  engagementChanged: {
    heading: 'Engagement',
    counted: of('thing', 'about consultations changed', 'about consultations changed'),
  },
  recommendationChanged: {
    heading: 'Recommendations',
    counted: of('thing', 'about recommendations changed', 'about recommendations changed'),
  },
  conditionOverdue: { heading: 'Conditions now overdue', counted: conditions('became overdue', 'became overdue') },
  conditionSet: { heading: 'Conditions set', counted: conditions('was set', 'were set') },
  conditionMet: { heading: 'Conditions met', counted: conditions('was met', 'were met') },
  started: { heading: 'Projects started', counted: projects('was started', 'were started') },
  paused: { heading: 'Projects paused', counted: projects('was paused', 'were paused') },
  resumed: { heading: 'Projects taken up again', counted: projects('was taken up again', 'were taken up again') },
  added: { heading: 'Projects added', counted: projects('was added', 'were added') },
  left: { heading: 'Projects that left the backlog', counted: projects('left the backlog', 'left the backlog') },
  returned: { heading: 'Projects that came back', counted: projects('came back', 'came back') },
  reranked: { heading: 'Projects ranked again', counted: projects('was ranked again', 'were ranked again') },
  rerated: { heading: 'Delivery confidence', counted: projects('got another rating', 'got another rating') },
  renamed: { heading: 'Projects renamed', counted: projects('was renamed', 'were renamed') },
  milestoneMoved: { heading: 'Milestones moved', counted: milestones('was moved', 'were moved') },
  milestoneMet: { heading: 'Milestones met', counted: milestones('was met', 'were met') },
  milestoneReopened: {
    heading: 'Milestones not met after all',
    counted: milestones('had not been met after all', 'had not been met after all'),
  },
  milestoneWithdrawn: { heading: 'Milestones withdrawn', counted: milestones('was withdrawn', 'were withdrawn') },
  riskSevere: { heading: 'Risks now severe', counted: of('risk', 'became severe', 'became severe') },
  issueRaised: { heading: 'Issues raised', counted: of('issue', 'was raised', 'were raised') },
  issueResolved: { heading: 'Issues resolved', counted: of('issue', 'was resolved', 'were resolved') },
  sponsorNamed: { heading: 'Sponsors named', counted: of('sponsor', 'was named', 'were named') },
  planIssued: { heading: 'Versions of plans issued', counted: versions('was issued', 'were issued') },
  planSubmitted: { heading: 'Plans submitted to a gate', counted: of('plan', 'was submitted', 'were submitted') },
  planWithdrawn: { heading: 'Versions of plans withdrawn', counted: versions('was withdrawn', 'were withdrawn') },
  signedOff: { heading: 'Sign-offs given', counted: of('sign-off', 'was given', 'were given') },
  meetingCancelled: { heading: 'Meetings cancelled', counted: of('meeting', 'was cancelled', 'were cancelled') },
  meetingHeld: { heading: 'Meetings held', counted: of('meeting', 'was held', 'were held') },
  boardConstituted: { heading: 'Boards constituted', counted: of('board', 'was constituted', 'were constituted') },
  memberAppointed: { heading: 'Members appointed', counted: of('member', 'was appointed', 'were appointed') },
  memberStoodDown: { heading: 'Members who stood down', counted: of('member', 'stood down', 'stood down') },
  frameworkAdopted: { heading: 'Governance framework', counted: of('framework', 'was adopted', 'were adopted') },
  schemeAdopted: { heading: 'Scheme of delegation', counted: of('scheme', 'was adopted', 'were adopted') },
  recorded: {
    heading: 'Also recorded about projects',
    counted: (number) =>
      number === 1 ? '1 more entry was about a project' : `${number} more entries were about projects`,
  },
  programmeChanged: {
    heading: 'The programme',
    counted: (number) =>
      number === 1 ? '1 thing of the programme changed' : `${number} things of the programme changed`,
  },
  corrected: { heading: 'Entries corrected', counted: entries('was corrected', 'were corrected') },
  withdrawn: { heading: 'Entries withdrawn', counted: entries('was withdrawn', 'were withdrawn') },
};

const kinds = (Object.keys(words) as AnyChange['kind'][]).map((kind): KindOfChange => ({ kind, ...words[kind] }));

function entries(one: string, many: string): (number: number) => string {
  return (number) => (number === 1 ? `1 entry ${one}` : `${number} entries ${many}`);
}

function conditions(one: string, many: string): (number: number) => string {
  return of('condition', one, many);
}

function versions(one: string, many: string): (number: number) => string {
  return (number) => (number === 1 ? `1 version of a plan ${one}` : `${number} versions of plans ${many}`);
}

function projects(one: string, many: string): (number: number) => string {
  return of('project', one, many);
}

function milestones(one: string, many: string): (number: number) => string {
  return of('milestone', one, many);
}

function of(thing: string, one: string, many: string): (number: number) => string {
  return (number) => (number === 1 ? `1 ${thing} ${one}` : `${number} ${thing}s ${many}`);
}

/** The changes of one kind. */
export interface ChangesOfKind extends KindOfChange {
  readonly changes: readonly AnyChange[];
}

/**
 * The changes by their kind; a kind of which there is none is left out. Ranks come first place first, milestones the
 * most days later first, others in the order given.
 */
export function byKind(changes: readonly AnyChange[]): readonly ChangesOfKind[] {
  return kinds
    .map((one) => ({ ...one, changes: changes.filter(({ kind }) => kind === one.kind).toSorted(byOrder) }))
    .filter((one) => one.changes.length > 0);
}

function byOrder(one: AnyChange, other: AnyChange): number {
  return orderOf(one) - orderOf(other);
}

function orderOf(change: AnyChange): number {
  if (change.kind === 'reranked') return change.to;
  return change.kind === 'milestoneMoved' ? -change.days : 0;
}

/** The counts in one sentence, such as “2 projects were added and 1 milestone was met”; empty for none */
export function countsInWords(groups: readonly ChangesOfKind[]): string {
  const parts = groups.map(({ counted, changes }) => counted(changes.length));
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
