import { useSession } from '../replay/index.ts';
import { formatDay } from '../design/days.ts';
import type { AsKnown } from '../design/charts/kept.ts';
import { today } from './today.ts';
import { useClocks } from './use-clocks.ts';

/** Which state of knowledge the page shows, for what is kept of it: said in words, and in the names of files. */
export function useAsKnown(): AsKnown {
  const { clocks, words, compared } = useClocks();
  const session = useSession();
  const programme = session.kind === 'known' ? session.programme : null;
  const of = programme === null ? '' : ` ${programme.title}, ${programme.council}.`;
  const known = words === '' ? `as known on ${formatDay(today())}` : words;
  const beside = compared === undefined ? '' : `, compared with ${compared.words.what}`;
  const { effectiveOn } = clocks;
  const file = [
    `as-known-${placeOf(clocks)}`,
    ...(effectiveOn === undefined ? [] : [`effective-${effectiveOn}`]),
    ...(compared === undefined ? [] : [`compared-with-${placeOf(compared.clocks)}`]),
  ];
  return { words: `${known.charAt(0).toUpperCase()}${known.slice(1)}${beside}.${of}`, file: file.join('-') };
}

function placeOf({ knownOn, upTo }: ReturnType<typeof useClocks>['clocks']): string {
  return knownOn ?? (upTo === undefined ? today() : `entry-${upTo}`);
}
