import type { ProjectState } from '@minutebook/domain';

/** A project as the ledger knows it, or as it will. */
export interface NamedProject {
  readonly projectId: string;
  readonly title: string;
}

/** What the edition changes about one project, or cannot change. Texts are in words for the screen. */
export type Finding = NamedProject &
  (
    | { readonly kind: 'added' | 'redescribed' | 'listedAgain' | 'gone' | 'perhapsGone' }
    /** The same rating, with other words on it. */
    | { readonly kind: 'commentedAgain' }
    | { readonly kind: 'renamed' | 'moved' | 'rereferenced' | 'rerated'; readonly from: string; readonly to: string }
    | { readonly kind: 'redated'; readonly what: Dated; readonly from: string | undefined; readonly to: string }
    /** The ledger's day stands, though this edition states none. */
    | { readonly kind: 'dayNoLongerStated'; readonly what: Dated; readonly from: string; readonly asStated: string }
    /** Nothing is recorded about a project that ended in the ledger and is still listed. */
    | { readonly kind: 'endedButListed'; readonly how: 'stopped' | 'closed'; readonly on: string }
    /** Left as it is, because the ledger holds something later, or a milestone already met. */
    | { readonly kind: 'kept'; readonly what: string; readonly because: string }
    /** Several projects of the ledger, or of the file, bear this name, so it is not told which one it is. */
    | { readonly kind: 'ambiguous' }
    /** One of the ledger, of another name, may be the same: its identifier there lacks the quarter that would tell. */
    | { readonly kind: 'sameShortReference'; readonly known: string; readonly reference: string }
  );

export type Dated = 'Start' | 'End';
export type FindingKind = Finding['kind'];

/** The project's id and title, to say something about it. */
export function nameOf({ projectId, title }: ProjectState): NamedProject {
  return { projectId, title: title.value };
}
