import { Fragment } from 'react';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { Tick } from '../../design/fields/choices.tsx';
import { CorrectLink } from '../../entries/amending/CorrectLink.tsx';
import type { Question } from '../far-days/far-days.ts';
import type { GridOf, GridThing, RowProblem, RowQuestion } from './grid-of.ts';
import type { GridStore, Outcome } from './grid-store.ts';
import { overtakenBy } from './read-rows.ts';

interface RowSaidProps<Thing extends GridThing> {
  /** What the ids of its sentences begin with; the problems are counted from 0, and the questions after them. */
  readonly base: string;
  readonly of: GridOf<Thing>;
  readonly thing: Thing;
  /** Its place among all rows, from 0. */
  readonly at: number;
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[];
  readonly questions: readonly RowQuestion[];
  readonly outcome: Outcome | undefined;
  /** Sentences of what was asked and is meant. */
  readonly meant: readonly string[];
  /** Told what is meant. */
  readonly store: Pick<GridStore, 'mean'>;
}

/** What is said of a row, what is wrong with it, and what became of it; nothing where there is nothing to say. */
export function RowSaid<Thing extends GridThing>({ of, thing, at, cells, outcome, ...told }: RowSaidProps<Thing>) {
  const { base, problems, questions, meant, store } = told;
  const already = of.said(thing, cells);
  if (problems.length + questions.length === 0 && outcome === undefined && already === null) return null;
  const tick = (question: Question, index: number) => (
    <RowTick {...{ thing, question, meant, store }} id={`${base}tick${index}`} />
  );
  return (
    <tr>
      <td colSpan={of.columns.length + (of.sum === undefined ? 1 : 2)} className="mb-grid__said" data-said-of={at}>
        {already}
        {problems.map(({ sentence }, index) => (
          <p key={`${base}${index}`} id={`${base}${index}`} className="govuk-error-message">
            {sentence}
          </p>
        ))}
        {questions.map((one, index) => (
          <div key={one.sentence}>
            <p id={`${base}${problems.length + index}`}>
              <strong>{one.sentence}</strong>
            </p>
            {tick(one, index)}
          </div>
        ))}
        {outcome === undefined ? null : <BecameOfIt {...{ thing, outcome }} tellsRecorded={of.tellsRecorded} />}
        {outcome?.kind === 'overtaken' ? tick(overtakenBy(outcome.entries), questions.length) : null}
      </td>
    </tr>
  );
}

interface RowTickProps extends Pick<RowSaidProps<GridThing>, 'thing' | 'meant' | 'store'> {
  readonly id: string;
  readonly question: Question;
}

/** The tick that answers a question, called by its row too. */
function RowTick({ id, thing, question: { sentence, meant: label }, meant, store }: RowTickProps) {
  return (
    <Tick
      {...{ id, label }}
      called={`${thing.title}: ${label}`}
      checked={meant.includes(sentence)}
      onChange={(isMeant) => store.mean(thing.id, sentence, isMeant)}
    />
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
        <>
          <p>
            Recorded just now: {outcome.what}. <EntryLinks numbers={outcome.entries} tabIndex={-1} />
          </p>
          <p>
            {outcome.entries.map((n) => (
              <Fragment key={n}>
                <CorrectLink n={n} words={mistake(n, outcome.entries)} tabIndex={-1} />{' '}
              </Fragment>
            ))}
          </p>
        </>
      );
    case 'overtaken':
      return (
        <p className="govuk-error-message">
          Since you began to type this row, somebody recorded{' '}
          <EntryLinks within numbers={outcome.entries} tabIndex={-1} /> of it. It was not recorded. Look at it, and if
          what you typed still holds, tick that and record it again.
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
  }
}

/** Of several entries of a row, each is told apart by its number. */
function mistake(n: number, entries: readonly number[]): string {
  return entries.length === 1 ? 'This was a mistake' : `Entry ${n} was a mistake`;
}
