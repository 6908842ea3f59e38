import type { ReactNode } from 'react';

import { useMayKeepPeople } from '../public/use-people.ts';

/** Shows its children to administrators, and to others why they are not shown. */
export function KeepersOnly({ children }: { readonly children: ReactNode }) {
  if (useMayKeepPeople()) return <>{children}</>;
  return (
    <p className="govuk-body mb-reading">
      Only an administrator may see this list and change people. The entries of the ledger say in which role each was
      recorded, never by whom by name.
    </p>
  );
}
