import { useLedger } from '../clock/page-ledger.tsx';
import { EntryLinks } from '../clock/links.tsx';
import type { AnyChange } from './public/kinds-of-change.ts';
import { LeadsTo } from './LeadsTo.tsx';

/** Under the sentence of a change: why, the page it leads to, and the entries that state it. */
export function ChangeWhy({ change }: { readonly change: AnyChange }) {
  return (
    <p className="mb-changes__why">
      <Why change={change} />
      {'leadsTo' in change ? (
        <>
          <LeadsTo leadsTo={change.leadsTo} about={change.sentence} />.{' '}
        </>
      ) : null}
      <span className="mb-nowrap">
        <EntryLinks numbers={change.entries} />
      </span>
    </p>
  );
}

/**
 * The reason, or where it comes from. Nobody is asked why a project is added: it states its purpose; nor is a reason
 * missing from what boards and authors of plans did, where none is asked for.
 */
function Why({ change }: { readonly change: AnyChange }) {
  const ledger = useLedger();
  const { reason, entries } = change;
  if (reason !== undefined) return <>Why: {reason} </>;
  const source = entries.map((n) => ledger.entry(n)?.source).find((one) => one !== undefined);
  if (source !== undefined) return <>Imported from: {source.document}. </>;
  return change.kind === 'added' || 'leadsTo' in change ? null : <>No reason was given. </>;
}
