import type { BesideRow } from '@minutebook/domain';

import { Details } from '../../design/Details.tsx';
import { wordsThatDiffer } from './words-that-differ.ts';
import type { Differing } from './words-that-differ.ts';

interface BesideTextProps {
  readonly rows: readonly BesideRow[];
  readonly before: string;
  readonly after: string;
  readonly caption: string;
}

/** Paragraphs that are the same stand together, so that what changed is found. */
type Group =
  | { readonly kind: 'same'; readonly texts: readonly string[] }
  | { readonly kind: 'other'; readonly row: BesideRow };

/** Two texts side by side, paragraph by paragraph; on a narrow screen under one another. */
export function BesideText({ rows, before, after, caption }: BesideTextProps) {
  return (
    <div className="mb-beside" role="table" aria-label={`${caption}, side by side`}>
      <div className="mb-beside__row mb-beside__row--head" role="row">
        <div role="columnheader">{before}</div>
        <div role="columnheader">{after}</div>
      </div>
      {grouped(rows).map((group, index) =>
        group.kind === 'same' ? (
          <Same key={index} texts={group.texts} />
        ) : (
          <Row key={index} row={group.row} before={before} after={after} />
        ),
      )}
    </div>
  );
}

function grouped(rows: readonly BesideRow[]): readonly Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.kind !== 'same') groups.push({ kind: 'other', row });
    else if (last?.kind === 'same')
      groups[groups.length - 1] = { kind: 'same', texts: [...last.texts, row.before ?? ''] };
    else groups.push({ kind: 'same', texts: [row.before ?? ''] });
  }
  return groups;
}

function Same({ texts }: { readonly texts: readonly string[] }) {
  const many = texts.length === 1 ? '1 paragraph is' : `${texts.length} paragraphs are`;
  return (
    <div className="mb-beside__row mb-beside__row--same" role="row">
      <div role="cell" aria-colspan={2}>
        <Details summary={`${many} the same`}>
          <div className="mb-presented">{texts.join('\n\n')}</div>
        </Details>
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: BesideRow;
  readonly before: string;
  readonly after: string;
}

function Row({ row, before, after }: RowProps) {
  const [was, is] = wordsThatDiffer(row.before ?? '', row.after ?? '');
  return (
    <div className="mb-beside__row" role="row">
      <div role="cell">
        <span className="mb-beside__label" aria-hidden="true">
          {before}
        </span>
        {row.before === undefined ? <NotThere /> : <Marked parts={was} as="del" />}
      </div>
      <div role="cell">
        <span className="mb-beside__label" aria-hidden="true">
          {after}
        </span>
        {row.after === undefined ? <NotThere /> : <Marked parts={is} as="ins" />}
      </div>
    </div>
  );
}

function NotThere() {
  return <span className="mb-secondary">Not there</span>;
}

function Marked({
  parts: { head, middle, tail },
  as: Mark,
}: {
  readonly parts: Differing;
  readonly as: 'del' | 'ins';
}) {
  return (
    <span className="mb-presented">
      {head}
      {middle === '' ? null : <Mark>{middle}</Mark>}
      {tail}
    </span>
  );
}
