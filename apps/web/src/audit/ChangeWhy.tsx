import { useLedger } from '../clock/page-ledger.tsx';
import { EntryLinks } from '../clock/links.tsx';
import { toldAheadBy } from '../delivery/public/told-ahead.ts';
import { capital } from '../design/capital.ts';
import type { AnyChange } from './public/kinds-of-change.ts';
import { reasonLabel } from '../entries/reasons-of.ts';
import { LeadsTo } from './LeadsTo.tsx';

/** Under the sentence of a change: why, the page it leads to, and the entries that state it. */
export function ChangeWhy({ change }: { readonly change: AnyChange }) {
  return (
    <p className="mb-changes__why">
      <Told change={change} />
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

/** When it was told that a milestone slips, against the day on which it was expected until then. */
function Told({ change }: { readonly change: AnyChange }) {
  const ledger = useLedger();
  if (change.kind !== 'milestoneMoved' || change.days <= 0) return null;
  const told = toldAheadBy(change.entries.at(-1), change.from, ledger);
  return told === undefined ? null : <>{capital(told)}. </>;
}

/**
 * The reason, or where it comes from. Nobody is asked why a project is added: it states its purpose; nor is a reason
 * missing from what boards and authors of plans did, where none is asked for.
 */
function Why({ change }: { readonly change: AnyChange }) {
  const ledger = useLedger();
  const { reason, entries } = change;
  if (reason !== undefined) {
    const by = entries.map((n) => ledger.entry(n)).find((one) => one?.reason === reason);
    return (
      <>
        {by === undefined ? 'Why' : reasonLabel(by)}: {reason}{' '}
      </>
    );
  }
  const source = entries.map((n) => ledger.entry(n)?.source).find((one) => one !== undefined);
  if (source !== undefined) return <>Imported from: {source.document}. </>;
  return change.kind === 'added' || 'leadsTo' in change ? null : <>No reason was given. </>;
}
