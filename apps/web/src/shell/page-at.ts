import { createRoute, redirect } from '@tanstack/react-router';
import type { RouteComponent } from '@tanstack/react-router';

import { oneOf, searchOf, words } from '../address/read.ts';
import type { LoadForm } from '../recording/form.ts';
import { fetched } from '../fetching/fetched.ts';
import { part } from '../fetching/part.tsx';
import { root } from '../root-route.ts';
import type { Shows } from './shows.ts';

/** A page at an address, and what it shows. It is fetched when somebody goes there. */
export function pageAt<const Path extends string>(path: Path, component: RouteComponent, shows: Shows) {
  return createRoute({ getParentRoute: () => root, path, component, staticData: { shows } });
}

/** A page at an address that says more than its path, such as what a list is narrowed to. */
export function pageReading<const Path extends string, Search extends object>(
  path: Path,
  validateSearch: (raw: Record<string, unknown>) => Search,
  component: RouteComponent,
  shows: Shows,
) {
  return createRoute({ getParentRoute: () => root, path, validateSearch, component, staticData: { shows } });
}

/** An address that leads on to another one. */
export function leadsTo<const Path extends string>(path: Path, href: string) {
  return createRoute({
    getParentRoute: () => root,
    path,
    beforeLoad: () => {
      throw redirect({ to: href, replace: true });
    },
  });
}

/**
 * What a form is about, by its id, what it begins from, the number of an entry that it takes back, and whether the reader has
 * seen what it will mean.
 */
const readFormSearch = searchOf({
  about: words,
  aim: words,
  from: oneOf(['offered']),
  reverses: words,
  checked: oneOf(['yes']),
});

const formPage = part(() => import('../recording/FormPage.tsx'), 'FormPage');

/** The page of a form. The form and what shows it are fetched at once. */
export function formAt<const Path extends string>(path: Path, load: LoadForm) {
  return formsAt(path, () => load);
}

/** Finds a form by its name in an address, which may take a part that is fetched; `undefined` for a name of none. */
type Named = (form: string) => LoadForm | undefined | Promise<LoadForm | undefined>;

/** The page of a form at an address that says more of what the form is about. */
export function formReading<const Path extends string, Search extends object>(
  path: Path,
  validateSearch: (raw: Record<string, unknown>) => Search,
  load: LoadForm,
) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch,
    loader: async (): Promise<unknown> => fetched(load),
    component: formPage,
  });
}

/** The pages of several forms, by a name in their address. */
export function formsAt<const Path extends string>(path: Path, named: Named) {
  return createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: readFormSearch,
    loader: async ({ params }): Promise<unknown> => {
      const load = await fetched(async () => named((params as { readonly form?: string }).form ?? ''));
      return load && fetched(load);
    },
    component: formPage,
  });
}
