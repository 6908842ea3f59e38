import type { StatementCommand } from '@minutebook/domain';

import { PathLink } from '../clock/links.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { formName } from './form-name.ts';
import { useRights } from './may-record.ts';

/** A form that is of use now, and what it does, in words. */
export type Offer = readonly [command: StatementCommand['type'], words: string];

/** What can be recorded about a thing at this address, for those who may. */
export function Offers({ path, offers }: { readonly path: string; readonly offers: readonly Offer[] }) {
  const rights = useRights();
  const { past } = useClocks();
  const mine = offers.filter(([command]) => rights(command) === 'yes');
  if (past || mine.length === 0) return null;
  return (
    <section className="mb-block">
      <h2 className="govuk-heading-m">Record</h2>
      <ul className="govuk-list mb-columns">
        {mine.map(([command, words]) => (
          <li key={command}>
            <PathLink path={`${path}/record/${formName(command)}`}>{words}</PathLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
