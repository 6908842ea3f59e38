import { addDays } from '@minutebook/domain';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';

import { useConnection } from '../replay/index.ts';
import { ReturnToToday } from './ReturnToToday.tsx';
import { today } from './today.ts';
import { useClocks } from './use-clocks.ts';

/** Says which date the page shows, and lets the reader choose another; a past date is unmistakable. */
export function TimeBar() {
  const { past, words, problem } = useClocks();
  return (
    <section className={past ? 'mb-time mb-time--past' : 'mb-time'} aria-label="Date shown">
      <div className="govuk-width-container mb-time__inner">
        <p className="mb-time__state">
          {problem !== undefined ? (
            <strong>This address asks for a date that cannot be shown.</strong>
          ) : past ? (
            <>
              <strong>You are looking at the past: {words}.</strong> Nothing can be recorded here.{' '}
            </>
          ) : (
            <>
              As known on: <strong>today</strong>. As effective on: <strong>today</strong>.
            </>
          )}{' '}
          {past ? <ReturnToToday /> : <Yesterday />}
        </p>
        <details className="mb-time__choose">
          <summary>{past ? 'Choose another date' : 'Look at another date'}</summary>
          <DatesForm />
        </details>
        <ConnectionNote />
      </div>
    </section>
  );
}

/** What was known a day ago, one click away; the address can be passed on. */
function Yesterday() {
  return (
    <Link to="." search={(before: object) => ({ ...before, asof: addDays(today(), -1) })}>
      See it as known yesterday
    </Link>
  );
}

function DatesForm() {
  const { asof, on } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const chosen = { asof: dayIn(data, 'asof'), on: dayIn(data, 'on') };
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...chosen }) });
  };
  return (
    <form key={`${asof} ${on}`} className="mb-time__form" onSubmit={show}>
      <div>
        <label htmlFor="asof">As known on</label>
        <input className="govuk-input" id="asof" name="asof" type="date" max={today()} defaultValue={asof} />
        <p className="mb-time__hint">What had been recorded by the end of that day. Empty: today.</p>
      </div>
      <div>
        <label htmlFor="on">As effective on</label>
        <input className="govuk-input" id="on" name="on" type="date" defaultValue={on} />
        <p className="mb-time__hint">What had happened by that day, as far as is known. Empty: today.</p>
      </div>
      <button type="submit" className="govuk-button govuk-button--secondary">
        Show
      </button>
    </form>
  );
}

function dayIn(data: FormData, name: string): string | undefined {
  const value = data.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
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
