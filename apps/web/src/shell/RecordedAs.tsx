import { splitStream } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { Fragment, Suspense } from 'react';

import { EntryLink } from '../clock/links.tsx';
import { CorrectLink } from '../entries/amending/CorrectLink.tsx';
import { wordsOf } from '../entries/entry-words.ts';
import { part } from '../fetching/part.tsx';
import { useNow } from '../replay/index.ts';

/** Fetched with what reads budgets, which entries about other things do not need. */
const OverspentAfter = part(() => import('../money/public/OverspentAfter.tsx'), 'OverspentAfter');

/** Each with what it says, so that the reader sees what was taken down without following it, and what it leaves overspent. */
export function RecordedAs({ entries }: { readonly entries: readonly number[] }) {
  const now = useNow();
  return (
    <>
      {entries.map((n, index) => {
        const entry = now.entry(n);
        return (
          <Fragment key={n}>
            <span className="mb-found">
              {index === 0 ? 'Recorded as ' : 'and '}
              <EntryLink n={n} />
              {entry === undefined ? '' : `: ${wordsOf(entry, now.names)}`}{' '}
              <CorrectLink n={n} words="This was a mistake" />
            </span>
            {entry !== undefined && isOfMoney(entry) ? (
              <Suspense fallback={null}>
                <OverspentAfter entry={entry} />
              </Suspense>
            ) : null}
          </Fragment>
        );
      })}
    </>
  );
}

/** Savings are taken out of budgets. */
function isOfMoney({ stream }: DomainEntry): boolean {
  return ['budget', 'spend', 'savings'].includes(splitStream(stream).category);
}
