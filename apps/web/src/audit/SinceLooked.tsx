import { dayOf } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';

import { useAgainst } from '../clock/against.ts';
import { afterEntry } from '../clock/point.ts';
import { problemWithSince } from '../clock/problem.ts';
import { SecondaryLinkButton } from '../design/Button.tsx';
import { formatDay } from '../design/days.ts';
import type { Looked } from './changes/last-looked.ts';

/**
 * What changed since the reader looked last, offered above everything else that can be compared with; where nothing came after
 * it, that is said. Nothing on a first look.
 */
export function SinceLooked({ looked }: { readonly looked: Looked | undefined }) {
  const { asof, since: shown } = useSearch({ from: '__root__' });
  const against = useAgainst();
  if (looked === undefined || looked.n === 0) return null;
  const since = afterEntry(looked.n);
  const day = formatDay(dayOf(looked.at));
  if (since === shown) return <p className="govuk-body">This is what changed since you last looked here, on {day}.</p>;
  if (problemWithSince(since, asof, against) === undefined) {
    return (
      <p className="govuk-body">
        <SecondaryLinkButton to="." search={(earlier: object) => ({ ...earlier, since, page: undefined })}>
          Since you last looked here: {day}
        </SecondaryLinkButton>
      </p>
    );
  }
  return looked.n === against.newest ? (
    <p className="govuk-body">Nothing was recorded since you last looked here: {day}</p>
  ) : null;
}
