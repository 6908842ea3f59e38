import type { BesideRow } from '@minutebook/domain';
import { useMemo } from 'react';

import { Details } from '../../../design/Details.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { wordsThatDiffer } from './words-that-differ.ts';
import type { Differing } from './words-that-differ.ts';

interface BesideTextProps {
  readonly rows: readonly BesideRow[];
  readonly before: string;
  readonly after: string;
  readonly caption: string;
}

/** A paragraph that differs, or a run of those that are the same, which stand together so that what changed is found. */
interface Group {
  readonly place: number;
  readonly same: readonly string[];
  /** Absent for a run of paragraphs that are the same. */
  readonly differs: BesideRow | undefined;
}

/** Two texts side by side, paragraph by paragraph; on a narrow screen under one another. */
export function BesideText({ rows, before, after, caption }: BesideTextProps) {
  const columns = useMemo(() => columnsFor(before, after), [before, after]);
  const named = `${caption}, side by side`;
  return (
    <div className="mb-beside">
      <Table caption={named} columns={columns} rows={grouped(rows)} keyOf={({ place }) => place} />
    </div>
  );
}

function columnsFor(before: string, after: string): readonly Column<Group>[] {
  return [
    {
      heading: before,
      cell: (group) => <Before group={group} />,
      value: ({ same, differs }) => (differs === undefined ? same.join('\n\n') : (differs.before ?? 'Not there')),
    },
    {
      heading: after,
      cell: (group) => <After group={group} />,
      value: ({ same, differs }) => (differs === undefined ? same.join('\n\n') : (differs.after ?? 'Taken out')),
    },
  ];
}

function grouped(rows: readonly BesideRow[]): readonly Group[] {
  const groups: Group[] = [];
  for (const [place, row] of rows.entries()) {
    const last = groups.at(-1);
    if (row.kind !== 'same') groups.push({ place, same: [], differs: row });
    else if (last === undefined || last.differs !== undefined) {
      groups.push({ place, same: [row.before ?? ''], differs: undefined });
    } else groups[groups.length - 1] = { ...last, same: [...last.same, row.before ?? ''] };
  }
  return groups;
}

function Before({ group: { same, differs } }: { readonly group: Group }) {
  if (differs === undefined) {
    const many = same.length === 1 ? '1 paragraph is' : `${same.length} paragraphs are`;
    return (
      <Details summary={`${many} the same`}>
        <div className="mb-presented">{same.join('\n\n')}</div>
      </Details>
    );
  }
  if (differs.before === undefined) return <span className="mb-secondary">Not there</span>;
  return <Marked parts={wordsThatDiffer(differs.before, differs.after ?? '')[0]} as="del" />;
}

function After({ group: { differs } }: { readonly group: Group }) {
  if (differs === undefined) return null;
  if (differs.after === undefined) return <span className="mb-secondary">Taken out</span>;
  return <Marked parts={wordsThatDiffer(differs.before ?? '', differs.after)[1]} as="ins" />;
}

interface MarkedProps {
  readonly parts: Differing;
  readonly as: 'del' | 'ins';
}

function Marked({ parts: { head, middle, tail }, as: Mark }: MarkedProps) {
  return (
    <div className="mb-presented">
      {head}
      {middle === '' ? null : <Mark>{middle}</Mark>}
      {tail}
    </div>
  );
}
