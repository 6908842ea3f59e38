import { queriesAboutEntry, queriesAboutProject, queryRow } from '@minutebook/domain';
import type { QueryState } from '@minutebook/domain';
import { useLocation } from '@tanstack/react-router';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { NoticeLine } from '../../design/NoticeLine.tsx';
import { queryDaysWords } from '../query/query-words.ts';

/** On every page of a project, and on an entry’s, in one line: what scrutiny asked about it, and whether that was answered. */
export function QueriesAbout() {
  const [, what, id] = useLocation({ select: ({ pathname }) => /^\/(projects|entries)\/([^/]+)/.exec(pathname) }) ?? [];
  const { world } = useLedger();
  const { day } = useClocks();
  if (what === undefined || id === undefined) return null;
  const about: readonly QueryState[] =
    what === 'projects' ? queriesAboutProject(world, id) : queriesAboutEntry(world, Number(id));
  const open = about.map((one) => queryRow(one, day)).toSorted((one, other) => other.days - one.days);
  const first = open.find(({ standing }) => standing === 'unanswered') ?? open[0];
  if (first === undefined) return null;
  const only = about.length === 1;
  const path = only ? `/assurance/queries/${first.query.queryId}` : '/assurance/queries';
  return (
    <NoticeLine>
      <PathLink path={path}>{only ? '1 query about this' : `${about.length} queries about this`}</PathLink>
      {only ? ', ' : ', one '}
      {queryDaysWords(first)}.
    </NoticeLine>
  );
}
