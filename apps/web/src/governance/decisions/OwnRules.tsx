import { decidedByOwnRules } from '@minutebook/domain';
import type { RegisterRow } from '@minutebook/domain';

import { EntryLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Notification } from '../../design/Notification.tsx';
import { withDays } from '../../design/days.ts';

/** Says where somebody who prepared the plan had set the rules, seats or roles that it was decided on by. */
export function OwnRules({ row }: { readonly row: RegisterRow }) {
  const found = decidedByOwnRules(useLedger().world).find((one) => one.entries.includes(row.n));
  if (found === undefined) return null;
  return (
    <Notification kind="important" title="Who prepared the plan had a part in its rules">
      <p className="govuk-body">{withDays(found.sentence)}</p>
      <ul className="govuk-list govuk-list--bullet">
        {found.entries.map((n) => (
          <li key={n}>
            <EntryLink n={n} />
          </li>
        ))}
      </ul>
    </Notification>
  );
}
