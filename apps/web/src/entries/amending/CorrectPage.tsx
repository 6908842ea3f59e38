import { amendedBy, amendmentOf, commandsThatRecord, counterOf } from '@minutebook/domain';
import type { Amendable, CounterStatement, DomainEntry } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ReactNode } from 'react';

import { formFor, streamOf } from '../../areas.ts';
import { EntryLink, PathLink } from '../../clock/links.tsx';
import { ReturnToToday } from '../../clock/ReturnToToday.tsx';
import { formatDay } from '../../design/days.ts';
import { Details } from '../../design/Details.tsx';
import { WhoMay } from '../../recording/who-may/WhoMay.tsx';
import { useNow } from '../../replay/index.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { entryAsRead, wordsOf } from '../entry-words.ts';
import { CorrectForm } from './CorrectForm.tsx';
import { useWordsFor } from '../use-words.ts';
import { RestsOnIt } from './RestsOnIt.tsx';
import { useMayAmend } from './use-may-amend.ts';
import { WithdrawForm } from './WithdrawForm.tsx';

/** Puts a mistake right: what an entry should have said, or that it should not be there. */
export function CorrectPage() {
  const { n } = useParams({ from: '/entries/$n/correct' });
  const now = useNow();
  const entry = now.entry(/^[1-9]\d*$/.test(n) ? Number(n) : 0);
  if (entry === undefined) return <NotFoundPage what="entry" />;
  const target = amendedBy(entry, now.world) as DomainEntry | undefined;
  return <ToCorrect key={entry.n} entry={target ?? entry} />;
}

function ToCorrect({ entry }: { readonly entry: DomainEntry }) {
  const { names } = useNow();
  const counter = counterOf(entry);
  const read = entryAsRead(entry, names);
  return (
    <Page title="Correct an entry" kind={`Entry ${entry.n}`}>
      <div className="govuk-inset-text">
        <p className="govuk-body">
          {wordsOf(read, names)}, on {formatDay(read.effectiveOn)}. See <EntryLink n={entry.n} />.
        </p>
      </div>
      {counter === undefined ? (
        <p className="govuk-body">This kind of entry is not known to the page you have open. Load the page again.</p>
      ) : (
        <Allowed entry={entry} counter={counter} />
      )}
    </Page>
  );
}

interface WithCounter<Counter> {
  readonly entry: DomainEntry;
  readonly counter: Counter;
}

function Allowed({ entry, counter }: WithCounter<CounterStatement>) {
  const [command] = commandsThatRecord(entry.type);
  switch (useMayAmend(entry.type)) {
    case 'yes':
      return counter.kind === 'amended' ? (
        <ToAmend entry={entry} counter={counter} />
      ) : (
        <Suspense fallback={null}>
          <AnsweredOtherwise entry={entry} counter={counter} />
        </Suspense>
      );
    case 'notInThePast':
      return (
        <p className="govuk-body">
          The past cannot be changed. <ReturnToToday>Return to today to correct it</ReturnToToday>
        </p>
      );
    case 'notInThisRole':
      return (
        <p className="govuk-body">
          Your role does not allow you to correct this.{' '}
          {command === undefined ? 'It follows from another entry.' : <>{<WhoMay command={command} />} can.</>}
        </p>
      );
  }
}

/** What is put right by another statement. */
function AnsweredOtherwise({ entry, counter }: WithCounter<Exclude<CounterStatement, Amendable>>) {
  const stream = streamOf(entry);
  const there = useWordsFor(entry).answered?.(entry);
  return (
    <>
      <p className="govuk-body">{counter.sentence}</p>
      {there === undefined ? null : (
        <p className="govuk-body">
          <PathLink path={there.path}>{there.words}</PathLink>
        </p>
      )}
      {stream === undefined ? null : (
        <p className="govuk-body">
          <PathLink path={stream.path(stream.id)}>Go to {stream.what}</PathLink>
        </p>
      )}
    </>
  );
}

function ToAmend({ entry, counter }: WithCounter<Amendable>) {
  const isWithdrawn = amendmentOf(entry, useNow().world)?.type === 'EntryWithdrawn';
  const found = formOf(entry);
  const correct = counter.restated === undefined && found !== undefined;
  const withdraw = counter.kept === undefined && !isWithdrawn;
  return (
    <>
      <RestsOnIt entry={entry} />
      {isWithdrawn ? (
        <p className="govuk-body">The entry is withdrawn. What you record below lets it stand again, as you say it.</p>
      ) : null}
      {withdraw ? (
        <Withdrawing alone={!correct}>
          <p className="govuk-body">
            The entry stays in the ledger and is marked as withdrawn; from then on it counts for nothing.{' '}
            {counter.restated}
          </p>
          <WithdrawForm entry={entry} />
        </Withdrawing>
      ) : null}
      {correct ? (
        <section>
          <h2 className="govuk-heading-m">What it should have said</h2>
          <Suspense fallback={<p className="govuk-body">Opening the form …</p>}>
            <CorrectForm entry={entry} {...found} />
          </Suspense>
        </section>
      ) : null}
      {counter.kept === undefined ? null : <p className="govuk-body">It is not withdrawn. {counter.kept}</p>}
    </>
  );
}

/** Folded beside the form that corrects; where nothing is corrected, it is what the page is for. */
function Withdrawing({ alone, children }: { readonly alone: boolean; readonly children: ReactNode }) {
  const words = 'It should not have been recorded at all';
  if (!alone)
    return (
      <Details summary={words} keep>
        {children}
      </Details>
    );
  return (
    <section>
      <h2 className="govuk-heading-m">{words}</h2>
      {children}
    </section>
  );
}

/** The form of the command that led to an entry; `undefined` where an import recorded it. */
function formOf({ type }: DomainEntry) {
  return commandsThatRecord(type).flatMap((command) => {
    const load = formFor(command);
    return typeof load === 'function' ? [{ command, load }] : [];
  })[0];
}
