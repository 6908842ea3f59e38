import { EntryLinks, PathLink } from '../../clock/links.tsx';
import type { GridOf, GridThing, RowProblem } from './grid-of.ts';
import type { Outcome } from './grid-store.ts';

interface RowSaidProps<Thing extends GridThing> {
  /** What the ids of its sentences begin with; the problems are counted from 0, and the questions after them. */
  readonly base: string;
  readonly of: GridOf<Thing>;
  readonly thing: Thing;
  /** Its place among all rows, from 0. */
  readonly at: number;
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[];
  readonly questions: readonly RowProblem[];
  readonly outcome: Outcome | undefined;
}

/** What is said of a row, what is wrong with it, and what became of it; nothing where there is nothing to say. */
export function RowSaid<Thing extends GridThing>({ of, thing, at, cells, outcome, ...told }: RowSaidProps<Thing>) {
  const { base, problems, questions } = told;
  const already = of.said(thing, cells);
  if (problems.length === 0 && outcome === undefined && already === null) return null;
  return (
    <tr>
      <td colSpan={of.columns.length + (of.sum === undefined ? 1 : 2)} className="mb-grid__said" data-said-of={at}>
        {already}
        {problems.map(({ sentence }, index) => (
          <p key={`${base}${index}`} id={`${base}${index}`} className="govuk-error-message">
            {sentence}
          </p>
        ))}
        {questions.map(({ sentence }, index) => (
          <p key={sentence} id={`${base}${problems.length + index}`}>
            <strong>{sentence}</strong>
          </p>
        ))}
        {outcome === undefined ? null : <BecameOfIt {...{ thing, outcome }} tellsRecorded={of.tellsRecorded} />}
      </td>
    </tr>
  );
}

interface BecameOfItProps {
  readonly thing: GridThing;
  readonly outcome: Outcome;
  readonly tellsRecorded: true | undefined;
}

function BecameOfIt({ thing: { title, path }, outcome, tellsRecorded }: BecameOfItProps) {
  switch (outcome.kind) {
    case 'sending':
      return 'Being recorded …';
    case 'recorded':
      if (outcome.isArriving) return `${title}: recorded, and not all of it shown yet: look again in a moment.`;
      return tellsRecorded ? null : (
        <p>
          Recorded just now: {outcome.what}. <EntryLinks numbers={outcome.entries} tabIndex={-1} />
        </p>
      );
    case 'overtaken':
      return (
        <p className="govuk-error-message">
          Since you began to type this row, somebody recorded{' '}
          <EntryLinks within numbers={outcome.entries} tabIndex={-1} /> of it. It was not recorded. If what you typed
          still holds, record it again.
        </p>
      );
    case 'refused':
    case 'notRecorded':
      return path === undefined ? null : (
        <p>
          <PathLink path={path} tabIndex={-1}>
            Open {title}
          </PathLink>
        </p>
      );
    case 'asked':
      return null;
  }
}
