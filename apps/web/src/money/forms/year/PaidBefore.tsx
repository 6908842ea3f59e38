import { budgetOf, paidAlike } from '@minutebook/domain';
import type { Invoice, LedgerWorld } from '@minutebook/domain';
import { useContext, useMemo } from 'react';
import { useWatch } from 'react-hook-form';

import { EntryLink } from '../../../clock/links.tsx';
import { formatDay } from '../../../design/days.ts';
import { CorrectsContext } from '../../../recording/fields/form-context.ts';

interface Typed {
  readonly payee?: { readonly kind?: string; readonly name?: string };
  readonly reference?: string;
  readonly amount?: unknown;
}

/** That the same invoice was paid before, with its entries: advice, since it may be due twice. Nothing while one is corrected. */
export function PaidBefore({ world }: { readonly world: LedgerWorld }) {
  const corrects = useContext(CorrectsContext);
  const typed: Typed = useWatch();
  const invoice = corrects ? undefined : invoiceOf(typed);
  const key = invoice && JSON.stringify(invoice);
  const found = useMemo(() => (key === undefined ? [] : paidAlike(world, JSON.parse(key) as Invoice)), [world, key]);
  return (
    <div aria-live="polite">
      {found.map(({ budgetId, year, payment: { n, on } }) => (
        <p className="govuk-inset-text" key={n}>
          The same payee, reference and amount were paid on {formatDay(on)} out of “{budgetOf(world, budgetId)?.title}”,{' '}
          {year}: <EntryLink n={n} />. Record it again only if it was paid twice.
        </p>
      ))}
    </div>
  );
}

function invoiceOf({ payee, reference = '', amount }: Typed): Invoice | undefined {
  const { kind, name = '' } = payee ?? {};
  if (typeof amount !== 'number' || reference.trim() === '') return undefined;
  if (kind === 'withheld') return { payee: { kind }, reference, amount };
  return kind === 'named' && name.trim() !== '' ? { payee: { kind, name }, reference, amount } : undefined;
}
