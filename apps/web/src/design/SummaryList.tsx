import type { ReactNode } from 'react';

/** A fact with its name and, where there is something to do about it, a link. */
export interface SummaryRow {
  readonly label: string;
  readonly value: ReactNode;
  readonly action?: ReactNode;
}

/** Facts about one thing, name and value. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="govuk-summary-list mb-summary">
      {rows.map(({ label, value, action }) => (
        <div className="govuk-summary-list__row" key={label}>
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {action === undefined ? null : <dd className="govuk-summary-list__actions">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
