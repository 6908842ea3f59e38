import type { RuleInForce } from '@minutebook/domain';

import { EntryLinks } from '../clock/links.tsx';
import { withDays } from '../design/days.ts';

/**
 * The rules, rates or unit costs that a figure is worked out by, each with the entry that adopts it; nothing where there is
 * none.
 */
export function RulesInForce({ rules }: { readonly rules: readonly RuleInForce[] }) {
  if (rules.length === 0) return null;
  return (
    <>
      <p className="mb-small">
        <strong>In force for it.</strong>
      </p>
      <ul className="govuk-list mb-terms">
        {rules.map(({ label, entries }) => (
          <li key={label}>
            {withDays(label)}.{' '}
            {entries.length === 0 ? null : (
              <span className="mb-secondary">
                <EntryLinks numbers={entries} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
