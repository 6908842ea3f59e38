import { spansOf } from './words/wanted.ts';
import type { Wanted } from './words/wanted.ts';

/** A text with the words marked that were looked for. */
export function Marked({ text, wanted }: { readonly text: string; readonly wanted: Wanted }) {
  return spansOf(text, wanted).map(({ text: part, isWanted }, at) =>
    isWanted ? (
      <mark className="mb-mark" key={at}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
