import { decisionsRegister, outcomeInWords, projectChanges } from '@minutebook/domain';
import type { Change, RegisterRow } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useMemo } from 'react';

import { ChangeWhy } from '../../audit/ChangeWhy.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { formatDay, withDays } from '../../design/days.ts';
import { EntryLink, PathLink } from '../../design/links.tsx';

interface InWordsProps {
  readonly projectId: string;
  readonly before: Moment;
}

/** What was decided about a project since a moment, and what changed of it, a sentence each. */
export function InWords({ projectId, before }: InWordsProps) {
  const after = useLedger();
  const told = useMemo(() => projectChanges(projectId, before.world, after.world), [projectId, before, after]);
  const decided = useMemo(() => decidedSince(projectId, before, after), [projectId, before, after]);
  if (told.length + decided.length === 0) return null;
  return (
    <ul className="govuk-list mb-changes">
      {decided.map((row) => (
        <li key={row.decisionId}>
          <Decided row={row} />
        </li>
      ))}
      {told.map((change, index) => (
        <li key={index}>
          <p className="mb-changes__sentence">{withoutTitle(change)}</p>
          <ChangeWhy change={change} />
        </li>
      ))}
    </ul>
  );
}

function Decided({ row: { decisionId, gate, title, on, n, outcome, takenByTitle } }: { readonly row: RegisterRow }) {
  const what = gate === undefined ? `: “${title}”,` : ` at “${gate.title}”`;
  const words = `${outcomeInWords(outcome)}${what} on ${formatDay(on)}`;
  return (
    <>
      <p className="mb-changes__sentence">
        <PathLink path={`/governance/decisions/${decisionId}`}>{words}</PathLink>, by the {takenByTitle}.
      </p>
      <p className="mb-changes__why">
        <EntryLink n={n}>{`Entry\u00A0${n}`}</EntryLink>
      </p>
    </>
  );
}

/** The sentence of a change, without the title that it begins with where the page has it as its heading. */
function withoutTitle({ sentence, title }: Change): string {
  const begins = `“${title}”: `;
  const words = withDays(sentence.startsWith(begins) ? sentence.slice(begins.length) : sentence);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Decisions on it that were recorded since, the first one first. */
function decidedSince(projectId: string, before: Moment, after: Moment): readonly RegisterRow[] {
  return decisionsRegister(after.world, { projectId })
    .filter(({ n }) => n > before.world.n)
    .toReversed();
}
