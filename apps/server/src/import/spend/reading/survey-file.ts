import type { SpendSurvey, SurveyedColumn } from '@minutebook/api';
import { cellsOf, namesOfPersons, proposeMapping, readAmount, readDate, rowsUnder } from '@minutebook/tabular';
import type { ColumnProposal, Refused, Row } from '@minutebook/tabular';

import { ColumnEvidence } from './evidence.ts';
import { columnId, openSheet } from '../../open-sheet.ts';
import type { OpenedSheet } from '../../open-sheet.ts';
import { proposedRoles } from './proposed-roles.ts';

/** What a survey says of the bytes alone. */
export type FileSurvey = Omit<SpendSurvey, 'fileId' | 'document' | 'digest' | 'signature'> & {
  /** The names of its columns, of which the signature is the digest. */
  readonly signedBy?: string;
};

const shown = 3;
const longestSample = 120;

/** Looks at all of one sheet of a file: its header, what its columns seem to be, and how days and amounts are written. */
export function surveyFile(bytes: Uint8Array, at: number): FileSurvey | Refused {
  const opened = openSheet(bytes, at, 'payments');
  if (opened.kind === 'refused') return opened;
  const { table, header } = opened;
  const proposals = proposeMapping(header, opened.sample);
  const evidence = gatherEvidence(opened, proposals);
  if ('kind' in evidence) return evidence;
  const roles = proposedRoles(proposals);
  return {
    kind: 'surveyed',
    sheets: table.sheets.map(({ name }) => name),
    sheet: at,
    ...(table.text === undefined ? {} : { encoding: table.text.encoding }),
    damaged: table.text?.damaged ?? false,
    ...(header.row === undefined ? {} : { headerRow: header.row }),
    ...(header.signature === undefined ? {} : { signedBy: header.signature }),
    rows: evidence.rows,
    columns: proposals.map((proposal) => surveyed(opened, proposal, roles.get(proposal.index), evidence)),
  };
}

interface Gathered {
  readonly rows: number;
  readonly days: ReadonlyMap<number, ColumnEvidence>;
  readonly amounts: ReadonlyMap<number, ColumnEvidence>;
}

/** Columns of which no cell of the sample is a day or an amount are not looked at, since looking takes its time. */
function gatherEvidence(opened: OpenedSheet, proposals: readonly ColumnProposal[]): Gathered | Refused {
  const { sheet, header, sample } = opened;
  const body = sample.filter(({ number }) => number >= (header.firstRow ?? 0));
  const days = new Map<number, ColumnEvidence>();
  const amounts = new Map<number, ColumnEvidence>();
  for (const { index } of proposals) {
    if (isMostly(body, index, looksLikeDay)) days.set(index, new ColumnEvidence());
    if (isMostly(body, index, looksLikeAmount)) amounts.set(index, new ColumnEvidence());
  }
  let rows = 0;
  for (const under of rowsUnder(sheet.rows(), header)) {
    if (under.kind === 'refused') return under;
    if (under.kind !== 'blank') rows += 1;
    if (under.kind !== 'data') continue;
    const { number: row, cells, types } = under.row;
    for (const [index, one] of days) one.seeDay({ row, text: cells[index] ?? '', type: types?.[index] });
    for (const [index, one] of amounts) one.seeAmount({ row, text: cells[index] ?? '', type: types?.[index] });
  }
  return { rows, days, amounts };
}

function isMostly(rows: readonly Row[], index: number, looks: (text: string, row: Row) => boolean): boolean {
  const filled = rows.filter(({ cells }) => (cells[index] ?? '').trim() !== '');
  return filled.length > 0 && filled.filter((row) => looks(row.cells[index] ?? '', row)).length * 2 >= filled.length;
}

function looksLikeDay(text: string): boolean {
  return readDate(text, 'day first').kind === 'day' || readDate(text, 'month first').kind === 'day';
}

function looksLikeAmount(text: string): boolean {
  const readings = (['£', '$', '€'] as const).map((currency) => readAmount(text, { decimal: 'point', currency }));
  return readings.some((read) => read.kind === 'amount' || (read.kind === 'unread' && read.reason !== 'no amount'));
}

function surveyed(
  { header, sample }: OpenedSheet,
  proposal: ColumnProposal,
  role: SurveyedColumn['role'],
  { days, amounts }: Gathered,
): SurveyedColumn {
  const { index, letters, name, sureness, why } = proposal;
  const cells = cellsOf(sample, index).filter(({ row }) => row >= (header.firstRow ?? 0));
  const texts = [...new Set(cells.map(({ text }) => text.trim()).filter((text) => text !== ''))];
  const { extent, persons, filled } = namesOfPersons(cells);
  const day = days.get(index)?.days();
  const amount = amounts.get(index)?.amounts();
  return {
    column: columnId(proposal),
    letters,
    name,
    ...(role === undefined ? {} : { role }),
    sureness,
    why,
    samples: texts.slice(0, shown).map((text) => text.slice(0, longestSample)),
    persons: { extent, cells: persons, of: filled },
    ...(day === undefined ? {} : { days: day }),
    ...(amount === undefined ? {} : { amounts: amount }),
  };
}
