import { useState } from 'react';

import { Block } from '../../design/Block.tsx';
import { Details } from '../../design/Details.tsx';
import { withDays } from '../../design/days.ts';
import { formatNumber } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { FileReport } from './checked-file.ts';
import { commandWords } from './command-words.ts';
import { CellTally } from './CellTally.tsx';
import { NotTakenCells } from './NotTakenCells.tsx';

/** What a published file holds, what it would record, and what of it is not taken. */
export function CheckedReport({ report }: { readonly report: FileReport }) {
  const { document, licence, projects, toRecord, changes, notes } = report;
  return (
    <>
      <Block
        heading="The report on this file"
        intro={`${document} lists ${formatNumber(projects)} ${projects === 1 ? 'project' : 'projects'}. ${licence}`}
      >
        <div className="mb-reading">{toRecord.length === 0 ? null : <ToRecord toRecord={toRecord} />}</div>
      </Block>
      <Block heading="What it changes" intro={changesIntro(changes)}>
        {changes.map(({ what, sentences }) => (
          <Details key={what} summary={`${what}: ${formatNumber(sentences.length)}`}>
            <Sentences sentences={sentences} />
          </Details>
        ))}
      </Block>
      <CellTally cells={report.cells} />
      <NotTakenCells cells={report.notTaken} />
      {notes.length === 0 ? null : (
        <Block
          heading="Notes in the file"
          intro="What the file says beside its figures, and what else should be known of it."
        >
          <Sentences sentences={notes} />
        </Block>
      )}
    </>
  );
}

function changesIntro(changes: FileReport['changes']): string {
  const count = changes.reduce((sum, { sentences }) => sum + sentences.length, 0);
  if (count === 0) return 'Nothing, against what the ledger holds already.';
  return `${formatNumber(count)} ${count === 1 ? 'change' : 'changes'} against what the ledger held when the file was checked, a sentence each.`;
}

function ToRecord({ toRecord }: Pick<FileReport, 'toRecord'>) {
  return (
    <Table
      caption="What there was to record when it was checked"
      rows={toRecord}
      keyOf={({ type }) => type}
      columns={[
        { heading: 'What', names: true, cell: ({ type }) => commandWords(type) },
        { heading: 'How many', numeric: true, cell: ({ count }) => formatNumber(count), value: ({ count }) => count },
      ]}
    />
  );
}

const shownFirst = 20;

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (sentences.length === 0) return null;
  const shown = all ? sentences : sentences.slice(0, shownFirst);
  return (
    <>
      <ul className="govuk-list govuk-list--bullet mb-reading">
        {shown.map((sentence, index) => (
          <li key={index} className="mb-prose">
            {withDays(sentence)}
          </li>
        ))}
      </ul>
      {shown.length === sentences.length ? null : (
        <button type="button" className="mb-link-button" onClick={() => setAll(true)}>
          Show all {formatNumber(sentences.length)}
        </button>
      )}
    </>
  );
}
