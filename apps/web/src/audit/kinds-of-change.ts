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

/** Every kind of change, in the order people ask for them: what was decided, what became of it, then all the rest. */
const kinds: readonly KindOfChange[] = [
  { kind: 'decided', heading: 'Decisions', counted: of('decision', 'was taken', 'were taken') },
  { kind: 'calledIn', heading: 'Decisions called in', counted: of('decision', 'was called in', 'were called in') },
  {
    kind: 'conditionOverdue',
    heading: 'Conditions now overdue',
    counted: conditions('became overdue', 'became overdue'),
  },
  { kind: 'conditionSet', heading: 'Conditions set', counted: conditions('was set', 'were set') },
  { kind: 'conditionMet', heading: 'Conditions met', counted: conditions('was met', 'were met') },
  { kind: 'started', heading: 'Projects started', counted: projects('was started', 'were started') },
  { kind: 'paused', heading: 'Projects paused', counted: projects('was paused', 'were paused') },
  {
    kind: 'resumed',
    heading: 'Projects taken up again',
    counted: projects('was taken up again', 'were taken up again'),
  },
  { kind: 'added', heading: 'Projects added', counted: projects('was added', 'were added') },
  {
    kind: 'left',
    heading: 'Projects that left the backlog',
    counted: projects('left the backlog', 'left the backlog'),
  },
  { kind: 'returned', heading: 'Projects that came back', counted: projects('came back', 'came back') },
  { kind: 'reranked', heading: 'Projects ranked again', counted: projects('was ranked again', 'were ranked again') },
  {
    kind: 'rerated',
    heading: 'Delivery confidence',
    counted: projects('got another rating', 'got another rating'),
  },
  { kind: 'renamed', heading: 'Projects renamed', counted: projects('was renamed', 'were renamed') },
  { kind: 'milestoneMoved', heading: 'Milestones moved', counted: milestones('was moved', 'were moved') },
  { kind: 'milestoneMet', heading: 'Milestones met', counted: milestones('was met', 'were met') },
  {
    kind: 'milestoneReopened',
    heading: 'Milestones not met after all',
    counted: milestones('had not been met after all', 'had not been met after all'),
  },
  {
    kind: 'milestoneWithdrawn',
    heading: 'Milestones withdrawn',
    counted: milestones('was withdrawn', 'were withdrawn'),
  },
  { kind: 'riskSevere', heading: 'Risks now severe', counted: of('risk', 'became severe', 'became severe') },
  { kind: 'issueRaised', heading: 'Issues raised', counted: of('issue', 'was raised', 'were raised') },
  { kind: 'issueResolved', heading: 'Issues resolved', counted: of('issue', 'was resolved', 'were resolved') },
  { kind: 'sponsorNamed', heading: 'Sponsors named', counted: of('sponsor', 'was named', 'were named') },
  { kind: 'planIssued', heading: 'Versions of plans issued', counted: versions('was issued', 'were issued') },
  {
    kind: 'planSubmitted',
    heading: 'Plans submitted to a gate',
    counted: of('plan', 'was submitted', 'were submitted'),
  },
  {
    kind: 'planWithdrawn',
    heading: 'Versions of plans withdrawn',
    counted: versions('was withdrawn', 'were withdrawn'),
  },
  { kind: 'signedOff', heading: 'Sign-offs given', counted: of('sign-off', 'was given', 'were given') },
  {
    kind: 'meetingCancelled',
    heading: 'Meetings cancelled',
    counted: of('meeting', 'was cancelled', 'were cancelled'),
  },
  { kind: 'meetingHeld', heading: 'Meetings held', counted: of('meeting', 'was held', 'were held') },
  {
    kind: 'boardConstituted',
    heading: 'Boards constituted',
    counted: of('board', 'was constituted', 'were constituted'),
  },
  { kind: 'memberAppointed', heading: 'Members appointed', counted: of('member', 'was appointed', 'were appointed') },
  { kind: 'memberStoodDown', heading: 'Members who stood down', counted: of('member', 'stood down', 'stood down') },
  {
    kind: 'frameworkAdopted',
    heading: 'Governance framework',
    counted: of('framework', 'was adopted', 'were adopted'),
  },
  { kind: 'schemeAdopted', heading: 'Scheme of delegation', counted: of('scheme', 'was adopted', 'were adopted') },
  { kind: 'dependency', heading: 'Dependencies', counted: dependencies },
  { kind: 'realigned', heading: 'Aims served', counted: projects('was aligned anew', 'were aligned anew') },
  {
    kind: 'programmeChanged',
    heading: 'The programme',
    counted: (number) =>
      number === 1 ? '1 change was made to the programme' : `${number} changes were made to the programme`,
  },
  { kind: 'corrected', heading: 'Entries corrected', counted: entries('was corrected', 'were corrected') },
  { kind: 'withdrawn', heading: 'Entries withdrawn', counted: entries('was withdrawn', 'were withdrawn') },
];

function conditions(one: string, many: string): (number: number) => string {
  return of('condition', one, many);
}

function dependencies(number: number): string {
  return number === 1 ? '1 dependency was declared or withdrawn' : `${number} dependencies were declared or withdrawn`;
}

function entries(one: string, many: string): (number: number) => string {
  return (number) => (number === 1 ? `1 entry ${one}` : `${number} entries ${many}`);
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
