import { listed } from '@minutebook/domain';

import { ReturnToToday } from '../clock/ReturnToToday.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { Progress } from '../design/Progress.tsx';
import { formatNumber } from '../design/numbers.ts';
import type { Found } from './found.ts';
import type { Finding } from './use-found.ts';

type HowFarRead = Pick<Finding, 'read' | 'moment' | 'isWhole'>;

/** How far the entries have been read, while some of them have not. */
export function HowFar({ finding: { read, moment, isWhole } }: { readonly finding: HowFarRead }) {
  if (isWhole) return null;
  return <Progress label="Reading the entries" done={read} of={moment.world.n} />;
}

/** That what is shown holds the words only nearly. */
export function NearlyOnly({ found: { things, entries } }: { readonly found: Found }) {
  if (things.asTyped + entries.asTyped > 0 || things.count + entries.entries.length === 0) return null;
  return (
    <p className="govuk-body">No text holds the words just as you typed them; these hold words nearly the same.</p>
  );
}

/** Why nothing is found: never that there is nothing, before all was looked at. */
export function WhyNothing({ finding }: { readonly finding: Finding }) {
  const { words } = useClocks();
  const { found, moment, isWhole } = finding;
  const { asked, unheld } = found;
  if (!isWhole) return <p className="govuk-body">Nothing is found yet; not every entry has been read.</p>;
  const known = words === '' ? '' : `, ${words}`;
  const back = words === '' ? null : <ReturnToToday>Search what is known today</ReturnToToday>;
  if (asked.entry !== undefined) {
    return (
      <p className="govuk-body">
        There is no entry {asked.entry}
        {known}: the newest is entry {formatNumber(moment.world.n)}. {back}
      </p>
    );
  }
  const none = unheld.length === 0 ? 'No text holds all of these words' : `No text holds ${listed(unheld.map(quote))}`;
  return (
    <p className="govuk-body">
      Nothing is found{known}. {none}, nor words nearly the same. {back}
    </p>
  );
}

function quote(word: string): string {
  return `“${word}”`;
}
