import type { Change } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { EntryLinks } from '../design/links.tsx';

/** Under the sentence of a change: why, and the entries that state it. */
export function ChangeWhy({ change }: { readonly change: Change }) {
  return (
    <p className="mb-changes__why">
      <Why change={change} />
      <span className="mb-nowrap">
        <EntryLinks numbers={change.entries} />
      </span>
    </p>
  );
}

/** The reason, or where it comes from. Nobody is asked why a project is added: it states its purpose. */
function Why({ change: { kind, reason, entries } }: { readonly change: Change }) {
  const ledger = useLedger();
  if (reason !== undefined) return <>Why: {reason} </>;
  const source = entries.map((n) => ledger.entry(n)?.source).find((one) => one !== undefined);
  if (source !== undefined) return <>Imported from: {source.document}. </>;
  return kind === 'added' ? null : <>No reason was given. </>;
}
