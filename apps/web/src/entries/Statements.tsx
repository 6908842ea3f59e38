import type { DomainEntry } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { Block } from '../design/Block.tsx';
import { PrintedDetails } from '../design/PrintedDetails.tsx';
import { EntryLine } from './EntryLine.tsx';

/** Of more than so many entries, the newest few are seen at once. */
const most = 12;
const newest = 8;

/** Everything that was recorded of one thing, the newest first; of many, the earlier ones are folded. */
export function Statements({ stream }: { readonly stream: string }) {
  const { world } = useLedger();
  const all = world.history(stream).toReversed() as readonly DomainEntry[];
  const shown = all.length > most ? newest : all.length;
  return (
    <Block
      heading="What was recorded"
      intro="Every entry, the newest first. Each can be opened, and corrected from there."
    >
      <Lines entries={all.slice(0, shown)} />
      {shown === all.length ? null : (
        <PrintedDetails summary={`${all.length - shown} earlier entries`}>
          <Lines entries={all.slice(shown)} />
        </PrintedDetails>
      )}
    </Block>
  );
}

function Lines({ entries }: { readonly entries: readonly DomainEntry[] }) {
  return (
    <ul className="govuk-list mb-changes">
      {entries.map((entry) => (
        <li key={entry.n}>
          <EntryLine entry={entry} />
        </li>
      ))}
    </ul>
  );
}
