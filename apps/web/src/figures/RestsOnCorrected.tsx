import { useRestsOnCorrected } from './use-rests-on-corrected.ts';

/** Says, where something stands, that an entry it rests on was put right; nothing where none was. */
export function RestsOnCorrected({ behind }: { readonly behind: () => readonly number[] }) {
  const how = useRestsOnCorrected(behind);
  return how === undefined ? null : <span className="mb-secondary">rests on a {how} entry</span>;
}
