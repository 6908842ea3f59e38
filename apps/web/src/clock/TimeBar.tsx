import { addDays } from '@minutebook/domain';
import { Link, useSearch } from '@tanstack/react-router';

import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { useConnection } from '../replay/index.ts';
import { useAgainst } from './against.ts';
import { ClocksApart, EntriesAhead } from './ClockFaults.tsx';

import { ChooseDates } from './choosing/ChooseDates.tsx';
import { CopyLink } from './choosing/CopyLink.tsx';
import { problemWithSince } from './problem.ts';
import { ReturnToToday } from './ReturnToToday.tsx';
import { Scrub } from './scrub/Scrub.tsx';
import { StopComparing } from './choosing/StopComparing.tsx';
import { today } from './today.ts';
import { useClocks } from './use-clocks.ts';

/** Says which date the page shows and which it is compared with, and lets the reader choose others; a past date is unmistakable. */
export function TimeBar() {
  const { past, toCome, words, problem } = useClocks();
  const state = useFocusWhereLost();
  return (
    <section className={past ? 'mb-time mb-time--past' : 'mb-time'} aria-label="Date shown">
      <div className="govuk-width-container mb-time__inner">
        <p className="mb-time__state" tabIndex={-1} ref={state}>
          {problem !== undefined ? (
            <strong>This address asks for dates that cannot be shown.</strong>
          ) : past ? (
            <>
              <strong>
                {toCome
                  ? `A day still to come, ${words}: what is so if nothing more happens.`
                  : `You are looking at the past: ${words}.`}
              </strong>{' '}
              Nothing can be recorded here.{' '}
            </>
          ) : (
            <>
              What is known <strong>today</strong>, and what is true <strong>today</strong>.
            </>
          )}{' '}
          {past ? <ReturnToToday /> : <Yesterday />}
        </p>
        <Comparison />
        <ChooseDates summary={past ? 'Choose another date or meeting' : 'Look at another date or meeting'} />
        <CopyLink />
        <Scrub />
        <ClocksApart />
        <EntriesAhead />
        <ConnectionNote />
      </div>
    </section>
  );
}

/**
 * A link that leads to other dates is often gone once they are shown, and the focus with it: it then comes to where the
 * dates are said, which tells them.
 */
function useFocusWhereLost(): RefObject<HTMLParagraphElement | null> {
  const { asof, on, since } = useSearch({ from: '__root__' });
  const state = useRef<HTMLParagraphElement>(null);
  const points = `${asof} ${on} ${since}`;
  const shown = useRef(points);
  useEffect(() => {
    if (shown.current === points) return;
    shown.current = points;
    if (document.activeElement === document.body) state.current?.focus({ preventScroll: true });
  }, [points]);
  return state;
}

/** What was known a day ago, one click away; the address can be passed on. A day is not compared with one as late. */
function Yesterday() {
  const { since } = useSearch({ from: '__root__' });
  const against = useAgainst();
  const asof = addDays(today(), -1);
  const earlier = since !== undefined && problemWithSince(since, asof, against) === undefined ? since : undefined;
  return (
    <Link to="." search={(before: object) => ({ ...before, asof, since: earlier })}>
      See it as known yesterday
    </Link>
  );
}

/** What the page is compared with, what differs, and how to stop. */
function Comparison() {
  const { compared } = useClocks();
  if (compared === undefined) return null;
  return (
    <p className="mb-time__state mb-time__compared">
      Compared with <strong>{compared.words.short}</strong>. <Link to="/audit/changes">See what changed</Link>{' '}
      <StopComparing />
    </p>
  );
}

/** The region is always there, so that screen readers hear when it changes. */
function ConnectionNote() {
  const connection = useConnection();
  return (
    <output className="mb-time__connection">
      {connection === 'reconnecting'
        ? 'The connection was lost. This page may miss the newest entries until it is back; it is being tried again.'
        : ''}
    </output>
  );
}
