import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { EntryLinks } from '../../clock/links.tsx';
import { Button } from '../../design/Button.tsx';
import { capital } from '../../design/capital.ts';
import { formatTime } from '../../design/days.ts';
import { counted } from '../../design/numbers.ts';
import { Progress } from '../../design/Progress.tsx';
import type { GridDraft } from './use-grid-draft.ts';
import type { Doing, RecordedNow } from './use-recording-rows.ts';

interface RecordRowsProps extends Pick<GridDraft<unknown>, 'keptAt'> {
  readonly doing: Doing;
  /** What a row is about, such as “service”. */
  readonly called: string;
  /** What the button says. */
  readonly label: string;
  readonly onRecord: () => void;
  /** What was not recorded. */
  readonly children: ReactNode;
}

/** What stands under a grid: how far it has come, what was recorded, when it was kept, and the button that records it. */
export function RecordRows({ doing, keptAt, called, label, onRecord, children }: RecordRowsProps) {
  return (
    <>
      {doing.sending === undefined ? null : <Progress label={`${capital(called)}s recorded`} {...doing.sending} />}
      <Outcome {...doing} />
      <WhatWasRecorded recorded={doing.recorded} />
      {children}
      <KeptAt keptAt={keptAt} isRest={doing.recorded.length > 0} />
      {/* A button that is disabled loses the focus, and whoever pressed it their place. */}
      <Button type="button" aria-disabled={doing.sending !== undefined} onClick={onRecord}>
        {label}
      </Button>
    </>
  );
}

/** What became of the grid. It takes the focus, unless what is wrong does. */
function Outcome({ attempt, said, isOutcome, missing, left }: Doing) {
  return (
    <output className="govuk-body mb-grid__outcome">
      <Said key={attempt} takesFocus={isOutcome && missing === undefined && left.length === 0}>
        {said}
      </Said>
    </output>
  );
}

function Said({ takesFocus, children }: { readonly takesFocus: boolean; readonly children: string }) {
  const words = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (takesFocus) words.current?.focus();
  }, [takesFocus]);
  return (
    <span tabIndex={-1} ref={words}>
      {children}
    </span>
  );
}

/** As many are said below the grid; each row says its own. */
const named = 10;

/** What was recorded just now, each with its entries. */
function WhatWasRecorded({ recorded }: { readonly recorded: readonly RecordedNow[] }) {
  if (recorded.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {recorded.slice(0, named).map(({ title, what, entries }) => (
        <li key={title}>
          {title}: {what}. {entries.length === 0 ? 'It is shown in a moment.' : <EntryLinks numbers={entries} />}
        </li>
      ))}
      {recorded.length > named ? <li>And {counted(recorded.length - named, 'other')}: see the rows.</li> : null}
    </ul>
  );
}

function KeptAt({ keptAt, isRest }: Pick<RecordRowsProps, 'keptAt'> & { readonly isRest: boolean }) {
  if (keptAt === undefined) return null;
  return (
    <p className="govuk-hint mb-small">
      {keptAt === 'refused'
        ? 'This browser cannot keep what you typed. Record it before you leave this page.'
        : `${isRest ? 'What is left' : 'What you typed'} was kept in this browser at ${formatTime(keptAt)}. It is not recorded yet.`}
    </p>
  );
}
