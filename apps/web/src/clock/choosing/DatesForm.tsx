import { addDays } from '@minutebook/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import type { FieldError } from '../../design/fields/ErrorSummary.tsx';
import { useAgainst } from '../against.ts';
import { chosenField, chosenPoint, PointChoice } from './PointChoice.tsx';
import { problemWithSince } from '../problem.ts';
import { today } from '../today.ts';

/** Chooses the points that every page shows; they are kept in the address. */
export function DatesForm() {
  const { asof, on, since } = useSearch({ from: '__root__' });
  const { show, refused } = useShow();
  return (
    <form key={`${asof} ${on} ${since}`} className="mb-time__form" onSubmit={show}>
      {refused === undefined ? null : <ErrorSummary key={refused.attempt} errors={[refused]} />}
      <PointChoice name="asof" legend="As known" none="Today" day="What was known on" max={today()} value={asof}>
        What had been recorded by the end of that day, or what that board had before it when it met.
      </PointChoice>
      <PointChoice
        name="since"
        legend="Compare with"
        none="No comparison"
        day="What was known at the end of"
        max={addDays(today(), -1)}
        value={since}
        error={refused?.message}
      >
        What was known then is set beside what is shown; it must be earlier. Of a meeting, that is what was known once
        it had decided.
      </PointChoice>
      <TrueOn value={on} />
      <div className="mb-time__submit">
        <button type="submit" className="govuk-button govuk-button--secondary">
          Show
        </button>
      </div>
    </form>
  );
}

interface Refused extends FieldError {
  /** Counted, so that the same sentence is told again. */
  readonly attempt: number;
}

/** Shows what was chosen, or says at its field why it cannot be compared, and leaves the page as it is. */
function useShow() {
  const navigate = useNavigate();
  const against = useAgainst();
  const [refused, setRefused] = useState<Refused>();
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const chosen = { asof: chosenPoint(data, 'asof'), on: dayIn(data), since: chosenPoint(data, 'since') };
    const message = chosen.since === undefined ? undefined : problemWithSince(chosen.since, chosen.asof, against);
    if (message !== undefined) {
      return setRefused({ attempt: (refused?.attempt ?? 0) + 1, message, fieldId: chosenField(data, 'since') });
    }
    setRefused(undefined);
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...chosen }) });
  };
  return { show, refused };
}

function TrueOn({ value }: { readonly value: string | undefined }) {
  return (
    <div className="mb-time__choice">
      <label htmlFor="on">What was true on</label>
      <input
        className="govuk-input"
        id="on"
        name="on"
        type="date"
        defaultValue={value}
        aria-describedby="on-hint on-example"
      />
      <p className="mb-time__hint" id="on-hint">
        As effective: what had happened by that day, as far as is known. Empty: today.
      </p>
      <p className="mb-time__hint" id="on-example">
        For example, a milestone met on 3 March and recorded on 10 March: what was known on 5 March says it was not met;
        what was true on 5 March says it was.
      </p>
    </div>
  );
}

function dayIn(data: FormData): string | undefined {
  const value = data.get('on');
  return typeof value === 'string' && value !== '' ? value : undefined;
}
