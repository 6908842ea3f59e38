import { splitStream } from '../../kernel/entry.ts';
import { describe } from '../../saying.ts';
import type { DomainEntry, DomainEvent, LedgerWorld } from '../../world.ts';

/** The page that a change which is told leads to. */
export type ChangeLeadsTo =
  | { readonly kind: 'decision'; readonly decisionId: string }
  | { readonly kind: 'version'; readonly projectId: string; readonly version: number }
  | { readonly kind: 'meeting'; readonly meetingId: string }
  | { readonly kind: 'delivery'; readonly projectId: string }
  | { readonly kind: 'project'; readonly projectId: string }
  | { readonly kind: 'programme' }
  | { readonly kind: 'budget'; readonly budgetId: string }
  | { readonly kind: 'post'; readonly postId: string }
  | { readonly kind: 'agreement'; readonly agreementId: string }
  | { readonly kind: 'service'; readonly serviceId: string }
  | { readonly kind: 'benefit'; readonly benefitId: string }
  | { readonly kind: 'savings' }
  | { readonly kind: 'channels' }
  | { readonly kind: 'assessment'; readonly assessmentId: string }
  | { readonly kind: 'recommendation'; readonly recommendationId: string }
  | { readonly kind: 'query'; readonly queryId: string }
  | { readonly kind: 'engagement'; readonly engagementId: string }
  | { readonly kind: 'entry'; readonly n: number }
  | { readonly kind: 'boards' }
  | { readonly kind: 'framework' };

/** What an entry did, or what became overdue, told in a sentence. */
export interface ToldChange {
  readonly kind:
    | 'moneyMoved'
    | 'postChanged'
    | 'agreementChanged'
    | 'benefitsChanged'
    | 'assessmentChanged'
    | 'recommendationChanged'
    | 'queryChanged'
    | 'engagementChanged'
    | 'decided'
    /** What a board took note of, which decides nothing. */
    | 'noted'
    | 'calledIn'
    | 'conditionOverdue'
    | 'conditionSet'
    | 'conditionMet'
    | 'started'
    | 'paused'
    | 'resumed'
    | 'planIssued'
    | 'planSubmitted'
    | 'planWithdrawn'
    | 'signedOff'
    | 'meetingHeld'
    | 'meetingCancelled'
    | 'boardConstituted'
    | 'memberAppointed'
    | 'memberStoodDown'
    | 'frameworkAdopted'
    | 'schemeAdopted'
    | 'recorded'
    | 'programmeChanged'
    | 'corrected'
    | 'withdrawn';
  readonly sentence: string;
  readonly leadsTo: ChangeLeadsTo;
  /** In ledger order. */
  readonly entries: readonly number[];
  /** Why, in the words of who decided or recorded it; absent when none was given. */
  readonly reason?: string;
  /** The project it is about, with its title as the sentence quotes it; absent for what is about none. */
  readonly project?: { readonly projectId: string; readonly title: string };
}

/** The entry of one type. */
export type EntryOf<Type extends DomainEvent['type']> = Extract<DomainEntry, { readonly type: Type }>;

/** Tells one entry; `world` is the later one, which things are called by. */
export type Teller<Type extends DomainEvent['type']> = (
  entry: EntryOf<Type>,
  world: LedgerWorld,
) => readonly ToldChange[];

/**
 * How entries of an area are told in *What changed*, type by type: by a teller; `compared`, by what differs between the
 * backlogs of the two dates; `prepares`, not at all, since it only prepares or repeats what is told. A type that is not
 * named is told in its own words.
 */
export type Tellers<Types extends DomainEvent['type']> = {
  readonly [Type in Types]?: Teller<Type> | 'compared' | 'prepares';
};

/** What every change takes from its entry. */
export function ofEntry({ n, reason }: DomainEntry): Pick<ToldChange, 'entries' | 'reason'> {
  return reason === undefined ? { entries: [n] } : { entries: [n], reason };
}

/** A project by its title in a world. */
export function aboutProject(projectId: string, world: LedgerWorld) {
  return { projectId, title: world.state('project', projectId)?.title.value ?? projectId };
}

/** A board by its title in a world, within a sentence. */
export function theBoard(boardId: string, world: LedgerWorld): string {
  return `the ${world.state('board', boardId)?.title ?? 'board'}`;
}

/** Tells an entry in its own words: for what needs no sentence of its own. */
export function asRecorded(entry: DomainEntry, world: LedgerWorld): readonly ToldChange[] {
  const { category, id } = splitStream(entry.stream);
  const words = `${describe(entry, world)}, on ${entry.effectiveOn}.`;
  if (category === 'programme') {
    return [{ kind: 'programmeChanged', sentence: words, leadsTo: { kind: 'programme' }, ...ofEntry(entry) }];
  }
  if (category !== 'project' && category !== 'businessPlan') {
    return [{ kind: 'recorded', sentence: words, leadsTo: { kind: 'entry', n: entry.n }, ...ofEntry(entry) }];
  }
  const project = aboutProject(id, world);
  const sentence = `“${project.title}”: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  return [{ kind: 'recorded', sentence, leadsTo: { kind: 'project', projectId: id }, ...ofEntry(entry), project }];
}
