import type { Category, Need, ProjectState, StatementCommand } from '@minutebook/domain';
import type { AnyRoute, AsyncRouteComponent } from '@tanstack/react-router';

import type { LoadWords } from '../entries/words-for-entries.ts';
import type { LoadForm } from '../recording/form.ts';
import type { LoadThings } from '../search/things/thing.ts';

/** The places of the navigation, in the order people use them. */
export const places = [
  '/',
  '/backlog',
  '/meetings',
  '/governance',
  '/budget',
  '/benefits',
  '/assurance',
  '/audit',
  '/settings',
] as const;
export type Place = (typeof places)[number];

/** What is said of a category of streams, wherever an entry of it is shown. */
export interface StreamSaid {
  /** The page that shows what its entries are kept with. */
  readonly path: (id: string) => string;
  /** “the project”. */
  readonly what: string;
  /** “on the same project”. */
  readonly same: string;
  /** The project under whose title its entries are listed; `none` where they are listed under no project. */
  readonly project: ((id: string) => string) | 'none';
  readonly words: LoadWords;
  /** How such a thing is found by its own name; `notByItself` where it has none. */
  readonly find: LoadThings | 'notByItself';
}

/** A form, or why a command has none: it has a page of its own, an import sends it, or it follows from other entries. */
export type FormFor = LoadForm | 'ownPage' | 'imported' | 'follows';

/** What somebody would act on, and the page on which they do. */
export type NeedKind = Need['kind'];
export interface WhereToAct {
  readonly path: string;
  /** Words of the link, such as “See these projects”. */
  readonly words: string;
}

/** A part of what there is about a project: shown on the project’s page, or a page of its own. */
export interface ProjectTab {
  /** Its name in the address; absent for the first. */
  readonly tab: string | undefined;
  readonly label: string;
  /** Those of all areas stand in this order. */
  readonly order: number;
  /** What is shown, or the end of the address of a page of its own. */
  readonly shows: AsyncRouteComponent<{ readonly project: ProjectState }> | '/plan';
}

/** What stands above every page whose address begins with this part, such as `projects`. */
export interface Notice {
  readonly under: string;
  readonly Notice: AsyncRouteComponent<object>;
}

/**
 * An area of the service, as far as the first page needs to know it; all else is fetched when it is needed. What a
 * category, a command or a need lacks here does not compile in `areas.ts`.
 */
export interface Area {
  readonly pages: readonly AnyRoute[];
  /** What its place in the navigation is called; absent for an area that lies within another’s place. */
  readonly label?: { readonly [P in Place]?: string };
  /** The place that is lit for addresses by their first part, such as `projects`. */
  readonly lights: Readonly<Record<string, Place>>;
  readonly streams?: { readonly [C in Category]?: StreamSaid };
  readonly forms?: { readonly [T in StatementCommand['type']]?: FormFor };
  /** Forms that are fetched with what is said of them before they are opened. */
  readonly offers?: () => Promise<{
    readonly offers: { readonly [T in StatementCommand['type']]?: { readonly load: LoadForm } };
  }>;
  readonly needs?: { readonly [K in NeedKind]?: WhereToAct };
  /** What finds things that are no streams of their own. */
  readonly finds?: readonly LoadThings[];
  readonly onProject?: readonly ProjectTab[];
  readonly notices?: readonly Notice[];
}
