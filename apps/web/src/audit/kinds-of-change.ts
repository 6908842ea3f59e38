import type { Change } from '@minutebook/domain';

/** How changes of one kind are headed and counted. */
interface KindOfChange {
  readonly kind: Change['kind'];
  readonly heading: string;
  /** “1 project was added”, “2 projects were added”. */
  readonly counted: (number: number) => string;
}

/** Every kind of change, in the order people ask for them. */
const kinds: readonly KindOfChange[] = [
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
];

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
  readonly changes: readonly Change[];
}

/**
 * The changes by their kind; a kind of which there is none is left out. Ranks come first place first, milestones the
 * most days later first, others in the order given.
 */
export function byKind(changes: readonly Change[]): readonly ChangesOfKind[] {
  return kinds
    .map((one) => ({ ...one, changes: changes.filter(({ kind }) => kind === one.kind).toSorted(byOrder) }))
    .filter((one) => one.changes.length > 0);
}

function byOrder(one: Change, other: Change): number {
  return orderOf(one) - orderOf(other);
}

function orderOf(change: Change): number {
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
