import { useClocks } from '../clock/use-clocks.ts';

/** Where the compared value stood; as known then of another day, where the page is effective on one. */
export function useComparedDate(): string | undefined {
  const { compared, clocks } = useClocks();
  if (compared === undefined) return undefined;
  const { at } = compared.words;
  return clocks.effectiveOn === undefined ? at : `as known ${at}`;
}
