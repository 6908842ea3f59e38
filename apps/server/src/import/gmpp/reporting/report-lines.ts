import type { FindingKind } from '../planning/finding.ts';
import { oneLine } from '../reading/fold-text.ts';
import type { CellRemark } from '../reading/publication.ts';
import { findingSentence } from './finding-sentence.ts';
import type { ImportReport } from './report.ts';

const headings: Record<FindingKind, string> = {
  added: 'New to the ledger',
  renamed: 'Renamed',
  moved: 'Moved to another department',
  redescribed: 'Described otherwise',
  rereferenced: 'Given another reference',
  rerated: 'Rated otherwise',
  commentedAgain: 'Rated the same, with other words on it',
  redated: 'Dated otherwise',
  dayNoLongerStated: 'Day no longer stated',
  listedAgain: 'Listed again',
  gone: 'Gone from the publication',
  perhapsGone: 'Possibly gone',
  endedButListed: 'Ended in the ledger and still listed',
  kept: 'Left as the ledger has it',
  ambiguous: 'Not told apart',
  sameShortReference: 'Not told whether it is the same',
};

// Long lists that say the same of most projects are counted here; the report as data names each.
const countedOnly = new Set<FindingKind>(['added', 'redescribed', 'commentedAgain']);

/** The report for a terminal, line by line. Long cells are shown by their beginning, and say so. */
export function reportLines(report: ImportReport): readonly string[] {
  return [...readLines(report), ...recordLines(report), ...findingLines(report), ...cellLines(report)];
}

/** Sentences of one kind, under what they have in common. */
export interface SentenceGroup {
  readonly what: string;
  readonly sentences: readonly string[];
}

/** Every change that the edition brings, a sentence each, by kind, in the order of the report; no empty kinds. */
export function changeGroups(report: ImportReport): readonly SentenceGroup[] {
  const kinds = kindsOf().map((kind) => ({ what: headings[kind], sentences: report[kind].map(findingSentence) }));
  return [...kinds, { what: possiblySame, sentences: samePairs(report) }].filter(
    ({ sentences }) => sentences.length > 0,
  );
}

const possiblySame = 'Possibly the same project, not joined';

function samePairs(report: ImportReport): readonly string[] {
  return report.possiblySame.map(({ added, gone }) => `“${added.title}” and “${gone.title}”`);
}

function readLines({ document, asAt, publishedOn, licence, read }: ImportReport): readonly string[] {
  const { projects, encoding, delimiter, cells } = read;
  const between = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }[delimiter] ?? delimiter;
  return [
    `${document} (on ${publishedOn}), as at ${asAt}. ${licence}`,
    `Read as ${encoding} with ${between}: ${counted(projects, 'project')} in ${cells.all} cells.`,
    `Of the cells ${cells.taken} were taken, ${cells.unread} not understood or without a value, ${cells.notTaken} not taken yet, ${cells.blank} blank, ${cells.labels} are labels.`,
  ];
}

function recordLines({ toRecord }: ImportReport): readonly string[] {
  const total = toRecord.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return ['', 'Nothing to record: the ledger already says what this edition says.'];
  return ['', `To record: ${total}`, ...toRecord.map(({ type, count }) => `  ${inWords(type)}: ${count}`)];
}

/** The type of a command in words: `ProposeProject` reads “Propose project”. */
export function inWords(type: string): string {
  return type.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function findingLines(report: ImportReport): readonly string[] {
  const lines = kindsOf().flatMap((kind) => {
    const found = report[kind];
    if (found.length === 0) return [];
    const heading = `${headings[kind]}: ${found.length}`;
    return countedOnly.has(kind) ? ['', heading] : ['', heading, ...found.map((one) => `  ${findingSentence(one)}`)];
  });
  const same = samePairs(report);
  if (same.length === 0) return lines;
  return [...lines, '', `${possiblySame}: ${same.length}`, ...same.map((pair) => `  ${pair}`)];
}

function cellLines({ unread, remarks, notTaken, notes }: ImportReport): readonly string[] {
  return [
    ...section('Not understood, or without a value', unread.map(cellLine)),
    ...section('Taken with a doubt', remarks.map(cellLine)),
    ...section(
      'Not taken yet',
      notTaken.map(
        ({ row, rowLabel, cells, reason }) => `Row ${row}, ${labelOf(rowLabel)}: ${counted(cells, 'cell')}; ${reason}.`,
      ),
    ),
    ...section(
      'Notes',
      notes.map((note) => shown(note, 200)),
    ),
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${heading}: ${lines.length}`, ...lines.map((line) => `  ${line}`)];
}

function cellLine({ row, rowLabel, letters, column, project, text, reason }: CellRemark): string {
  const whose = project === undefined ? '' : `, ${project}`;
  return `Row ${row} (${labelOf(rowLabel)}), column ${column} (${letters})${whose}: ${reason}: “${shown(text, 100)}”`;
}

/** The label up to its explanation, which is in brackets. */
function labelOf(rowLabel: string): string {
  return oneLine(rowLabel)
    .replace(/ ?\(.*/, '')
    .slice(0, 80);
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function shown(text: string, length: number): string {
  const whole = oneLine(text);
  return whole.length <= length ? whole : `${whole.slice(0, length)}… (${whole.length} characters in all)`;
}

function kindsOf(): readonly FindingKind[] {
  return Object.keys(headings) as FindingKind[];
}
