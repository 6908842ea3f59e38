import type { Change, ToldChange } from '@minutebook/domain';

/** What differs between two dates: in the backlog, or in governance. */
export type AnyChange = Change | ToldChange;

/** The project that a change is about; `undefined` where it is about none. */
export function projectOfChange(change: AnyChange): Pick<Change, 'projectId' | 'title'> | undefined {
  return 'leadsTo' in change ? change.project : change;
}

/** “1 project was added”, “2 projects were added”. */
type Counted = (number: number) => string;

/**
 * How changes of every kind are counted, in the order people ask for them; one that is missing does not compile: what was
 * decided, what became of it, then all the rest.
 */
const counted: Readonly<Record<AnyChange['kind'], Counted>> = {
  decided: of('decision', 'was taken', 'were taken'),
  calledIn: of('decision', 'was called in', 'were called in'),
  noted: of('item', 'was noted', 'were noted'),
  moneyMoved: of('thing', 'about money changed', 'about money changed'),
  postChanged: of('thing', 'about posts changed', 'about posts changed'),
  agreementChanged: of('thing', 'about agreements changed', 'about agreements changed'),
  benefitsChanged: of('thing', 'about benefits changed', 'about benefits changed'),
  assessmentChanged: of('thing', 'about assessments changed', 'about assessments changed'),
  queryChanged: of('thing', 'about queries changed', 'about queries changed'),
  engagementChanged: of('thing', 'about consultations changed', 'about consultations changed'),
  recommendationChanged: of('thing', 'about recommendations changed', 'about recommendations changed'),
  conditionOverdue: conditions('became overdue', 'became overdue'),
  conditionSet: conditions('was set', 'were set'),
  conditionMet: conditions('was met', 'were met'),
  started: projects('was started', 'were started'),
  paused: projects('was paused', 'were paused'),
  resumed: projects('was taken up again', 'were taken up again'),
  added: projects('was added', 'were added'),
  left: projects('left the backlog', 'left the backlog'),
  returned: projects('came back', 'came back'),
  reranked: projects('was ranked again', 'were ranked again'),
  rerated: projects('got another rating', 'got another rating'),
  renamed: projects('was renamed', 'were renamed'),
  milestoneMoved: milestones('was moved', 'were moved'),
  milestoneMet: milestones('was met', 'were met'),
  milestoneReopened: milestones('had not been met after all', 'had not been met after all'),
  milestoneWithdrawn: milestones('was withdrawn', 'were withdrawn'),
  riskSevere: of('risk', 'became severe', 'became severe'),
  issueRaised: of('issue', 'was raised', 'were raised'),
  issueResolved: of('issue', 'was resolved', 'were resolved'),
  sponsorNamed: of('sponsor', 'was named', 'were named'),
  planIssued: versions('was issued', 'were issued'),
  planSubmitted: of('plan', 'was submitted', 'were submitted'),
  planWithdrawn: versions('was withdrawn', 'were withdrawn'),
  signedOff: of('sign-off', 'was given', 'were given'),
  meetingCancelled: of('meeting', 'was cancelled', 'were cancelled'),
  meetingHeld: of('meeting', 'was held', 'were held'),
  boardConstituted: of('board', 'was constituted', 'were constituted'),
  memberAppointed: of('member', 'was appointed', 'were appointed'),
  memberStoodDown: of('member', 'stood down', 'stood down'),
  frameworkAdopted: of('framework', 'was adopted', 'were adopted'),
  schemeAdopted: of('scheme', 'was adopted', 'were adopted'),
  recorded: (number) =>
    number === 1 ? '1 more entry was about a project' : `${number} more entries were about projects`,
  programmeChanged: (number) =>
    number === 1 ? '1 thing of the programme changed' : `${number} things of the programme changed`,
  corrected: entries('was corrected', 'were corrected'),
  withdrawn: entries('was withdrawn', 'were withdrawn'),
};

const kinds = Object.keys(counted) as AnyChange['kind'][];

function entries(one: string, many: string): Counted {
  return (number) => (number === 1 ? `1 entry ${one}` : `${number} entries ${many}`);
}

function conditions(one: string, many: string): Counted {
  return of('condition', one, many);
}

function versions(one: string, many: string): Counted {
  return (number) => (number === 1 ? `1 version of a plan ${one}` : `${number} versions of plans ${many}`);
}

function projects(one: string, many: string): Counted {
  return of('project', one, many);
}

function milestones(one: string, many: string): Counted {
  return of('milestone', one, many);
}

function of(thing: string, one: string, many: string): Counted {
  return (number) => (number === 1 ? `1 ${thing} ${one}` : `${number} ${thing}s ${many}`);
}

/** The changes of one kind. */
export interface ChangesOfKind {
  readonly kind: AnyChange['kind'];
  readonly changes: readonly AnyChange[];
}

/**
 * The changes by their kind; a kind of which there is none is left out. Ranks come first place first, milestones the
 * most days later first, others in the order given.
 */
export function byKind(changes: readonly AnyChange[]): readonly ChangesOfKind[] {
  return kinds
    .map((kind) => ({ kind, changes: changes.filter((one) => one.kind === kind).toSorted(byOrder) }))
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
  const parts = groups.map(({ kind, changes }) => counted[kind](changes.length));
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
