import {
  queriesAboutEntry,
  queriesAboutFigure,
  queriesAboutPage,
  queriesAboutProject,
  queryRow,
} from '@minutebook/domain';
import type { LedgerWorld, QueryState } from '@minutebook/domain';
import { useLocation } from '@tanstack/react-router';

import { DatedLink, PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { today } from '../../clock/today.ts';
import { useClocks } from '../../clock/use-clocks.ts';
import { NoticeLine } from '../../design/NoticeLine.tsx';
import { useNow } from '../../replay/index.ts';
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

/**
 * The same about a figure, by its label; without one, about the page, where that is not said above it. What was asked later of
 * just what this page shows is told as well, since who asked comes back to it.
 */
export function QueriesHere({ figure }: { readonly figure?: string | undefined }) {
  const { world } = useLedger();
  const now = useNow().world;
  const path = useLocation({ select: ({ pathname }) => pathname });
  const isSaidAbove = useAboutThing() !== undefined;
  if (figure === undefined && isSaidAbove) return null;
  const of = (one: LedgerWorld) =>
    figure === undefined ? queriesAboutPage(one, path) : queriesAboutFigure(one, figure, path);
  const about = of(world);
  const later =
    now.n === world.n ? [] : of(now).filter(({ raised, seen }) => raised.n > world.n && seen.position === world.n);
  return (
    <>
      {about.length === 0 ? null : (
        <p className="mb-small mb-to-record">
          <InOneLine about={about} />
        </p>
      )}
      {later.length === 0 ? null : (
        <p className="mb-small mb-to-record">
          Asked since then: <InOneLine about={later} isLater />
        </p>
      )}
    </>
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

interface InOneLineProps {
  readonly about: readonly QueryState[];
  /** Whether the date that the page shows does not know of them: they are told, and led to, as of today. */
  readonly isLater?: boolean;
}

function InOneLine({ about, isLater = false }: InOneLineProps) {
  const { day } = useClocks();
  const open = about
    .map((one) => queryRow(one, isLater ? today() : day))
    .toSorted((one, other) => other.days - one.days);
  const first = open.find(({ standing }) => standing === 'unanswered') ?? open[0];
  if (first === undefined) return null;
  const only = about.length === 1;
  const path = only ? `/assurance/queries/${first.query.queryId}` : '/assurance/queries';
  const words = only ? '1 query about this' : `${about.length} queries about this`;
  return (
    <>
      {isLater ? <DatedLink path={path}>{words}</DatedLink> : <PathLink path={path}>{words}</PathLink>}
      {only ? ', ' : ', one '}
      {readWords(first.query)}
      {queryDaysWords(first)}.
    </>
  );
}

/** “when it read £28,100, ”: by that a reader knows which of several figures with one label was meant. */
function readWords({ about }: QueryState): string {
  return about.kind === 'figure' ? `when it read ${about.value}, ` : '';
}
