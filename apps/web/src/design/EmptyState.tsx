import type { ReactNode } from 'react';

/** Says what belongs here and offers the first step. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-inset-text mb-empty">{children}</div>;
}
