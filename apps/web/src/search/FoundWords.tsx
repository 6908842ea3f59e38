import { Tag } from '../design/Tag.tsx';
import { Marked } from './Marked.tsx';
import type { Option } from './options.ts';
import type { Wanted } from './words/wanted.ts';

/** What is said of something found, besides its name: what it belongs to, what became of it, and where the words stand. */
export function FoundWords({ option, wanted }: { readonly option: Option; readonly wanted: Wanted }) {
  const { note, became, piece } = option;
  return (
    <>
      {note === '' ? null : (
        <span className="mb-secondary">
          {' '}
          <Marked text={note} wanted={wanted} />
        </span>
      )}
      {became === undefined ? null : (
        <>
          {' '}
          <Tag colour="red">{became}</Tag>
        </>
      )}
      {piece === undefined ? null : (
        <span className="mb-results__piece">
          <Marked text={piece} wanted={wanted} />
        </span>
      )}
    </>
  );
}
