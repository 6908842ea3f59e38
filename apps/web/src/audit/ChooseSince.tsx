import { isDay } from '@minutebook/domain';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { problemWithSince } from '../clock/search.ts';
import { today } from '../clock/today.ts';
import { Button } from '../design/Button.tsx';
import { DayField } from '../design/DayField.tsx';
import { formatDay } from '../design/days.ts';
import { ErrorSummary } from '../design/ErrorSummary.tsx';
import { monthsBefore } from './months-before.ts';

const offers = [
  { months: 1, label: 'A month ago' },
  { months: 3, label: 'Three months ago' },
];

/** Chooses the day that the date shown is compared with. */
export function ChooseSince() {
  const { asof = today() } = useSearch({ from: '__root__' });
  const before = asof === today() ? 'today' : formatDay(asof);
  return (
    <>
      <ul className="govuk-list" aria-label="Days to compare with">
        {offers.map(({ months, label }) => {
          const since = monthsBefore(asof, months);
          return (
            <li key={label}>
              <Link to="." search={(earlier: object) => ({ ...earlier, since, page: undefined })}>
                {label}
              </Link>
              : {formatDay(since)}
            </li>
          );
        })}
      </ul>
      <SinceForm shown={asof} hint={`A day before ${before}; what was known at its end is compared.`} />
    </>
  );
}

function SinceForm({ shown, hint }: { readonly shown: string; readonly hint: string }) {
  const navigate = useNavigate();
  const [since, setSince] = useState('');
  const [refused, setRefused] = useState({ attempt: 0, message: '' });
  const compare = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const message = isDay(since) ? problemWithSince(since, shown) : 'Enter a day to compare with, such as 8 7 2026.';
    if (message !== undefined) return setRefused({ attempt: refused.attempt + 1, message });
    void navigate({ to: '.', search: (earlier: object) => ({ ...earlier, since, page: undefined }) });
  };
  const error = refused.message === '' ? undefined : refused.message;
  return (
    <form className="mb-form" onSubmit={compare} noValidate>
      {error === undefined ? null : (
        <ErrorSummary key={refused.attempt} errors={[{ fieldId: 'compare-with', message: error }]} />
      )}
      <DayField id="compare-with" label="Compare with" hint={hint} error={error} value={since} onChange={setSince} />
      <Button>Compare</Button>
    </form>
  );
}
