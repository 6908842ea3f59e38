import type { DomainEntry } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { Block } from '../design/Block.tsx';
import { EntryLine } from './EntryLine.tsx';

/** Everything that was recorded of one thing, the newest first. */
export function Statements({ stream }: { readonly stream: string }) {
  const { world } = useLedger();
  return (
    <Block
      heading="What was recorded"
      intro="Every entry, the newest first. Each can be opened, and corrected from there."
    >
      <ul className="govuk-list mb-changes">
        {world
          .history(stream)
          .toReversed()
          .map((entry) => (
            <li key={entry.n}>
              <EntryLine entry={entry as DomainEntry} />
            </li>
          ))}
      </ul>
    </Block>
  );
}
