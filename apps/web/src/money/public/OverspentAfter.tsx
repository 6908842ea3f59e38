import { overspentAfter, splitStream, yearEndOf, yearEndReason, yearEndWords } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { withDays } from '../../design/days.ts';
import { useNow } from '../../replay/index.ts';

/** What an entry that was just recorded leaves overspent or overcommitted, which warns; and how a year ended that it closed. */
export function OverspentAfter({ entry }: { readonly entry: DomainEntry }) {
  const { world } = useNow();
  const end = entry.type === 'YearClosed' ? yearEndOf(world, splitStream(entry.stream).id) : undefined;
  return (
    <>
      {end === undefined ? null : (
        <span className="mb-found">
          {withDays(yearEndWords(end))} {yearEndReason(end)}
        </span>
      )}
      {overspentAfter(world, entry).map((sentence) => (
        <span className="mb-found mb-overspent" key={sentence}>
          <span className="govuk-visually-hidden">Warning: </span>
          {sentence}
        </span>
      ))}
    </>
  );
}
