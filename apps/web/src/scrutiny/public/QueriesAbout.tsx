import {
  queriesAboutEntry,
  queriesAboutFigure,
  queriesAboutPage,
  queriesAboutProject,
  queryRow,
} from '@minutebook/domain';
import type { LedgerWorld, QueryState } from '@minutebook/domain';
import { useLocation } from '@tanstack/react-router';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { NoticeLine } from '../../design/NoticeLine.tsx';
import { queryDaysWords } from '../query/query-words.ts';

/** On every page of a project, and on an entry’s, in one line: what scrutiny asked about it, and whether that was answered. */
export function QueriesAbout() {
  const about = useAboutThing();
  return about === undefined || about.length === 0 ? null : (
    <NoticeLine>
      <InOneLine about={about} />
    </NoticeLine>
  );
}

/** The same about a figure, by its label; without one, about the page, where that is not said above it. */
export function QueriesHere({ figure }: { readonly figure?: string | undefined }) {
  const { world } = useLedger();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const isSaidAbove = useAboutThing() !== undefined;
  if (figure === undefined && isSaidAbove) return null;
  const about = figure === undefined ? queriesAboutPage(world, path) : queriesAboutFigure(world, figure, path);
  return about.length === 0 ? null : (
    <p className="mb-small mb-to-record">
      <InOneLine about={about} />
    </p>
  );
}

/** About the project or the entry whose page this is; `undefined` on other pages. */
function useAboutThing(): readonly QueryState[] | undefined {
  const [, what, id] = useLocation({ select: ({ pathname }) => /^\/(projects|entries)\/([^/]+)/.exec(pathname) }) ?? [];
  const { world } = useLedger();
  return what === undefined || id === undefined ? undefined : aboutThing(world, what, id);
}

function aboutThing(world: LedgerWorld, what: string, id: string): readonly QueryState[] {
  return what === 'projects' ? queriesAboutProject(world, id) : queriesAboutEntry(world, Number(id));
}

function InOneLine({ about }: { readonly about: readonly QueryState[] }) {
  const { day } = useClocks();
  const open = about.map((one) => queryRow(one, day)).toSorted((one, other) => other.days - one.days);
  const first = open.find(({ standing }) => standing === 'unanswered') ?? open[0];
  if (first === undefined) return null;
  const only = about.length === 1;
  const path = only ? `/assurance/queries/${first.query.queryId}` : '/assurance/queries';
  return (
    <>
      <PathLink path={path}>{only ? '1 query about this' : `${about.length} queries about this`}</PathLink>
      {only ? ', ' : ', one '}
      {queryDaysWords(first)}.
    </>
  );
}
