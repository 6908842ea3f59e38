import type { PlacedText } from '../placed-text.ts';
import { givenNames } from './given-names.ts';
import { hasOrganisationWord } from './organisation-words.ts';

/** How far a column looks as if it named individuals, whose names a programme has no need of. */
export interface NamesOfPersons {
  /** `mostly`: at least half of its cells; `some`: two or more, and at least one in fifty. */
  readonly extent: 'mostly' | 'some' | 'none';
  /** Cells that look like the name of a person. */
  readonly persons: number;
  /** Cells that are not blank. */
  readonly filled: number;
  /** The first of those rows, at most ten; the names themselves are not given on. */
  readonly rows: readonly number[];
}

const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'rev',
  'revd',
  'sir',
  'dame',
  'cllr',
  'councillor',
]);
const word = /^\p{L}[\p{L}'’-]*\.?$/u;

/** Warns of names of individuals: titles, initials before a surname, or a common given name, and no word of a firm. */
export function namesOfPersons(cells: Iterable<PlacedText>): NamesOfPersons {
  let filled = 0;
  let persons = 0;
  const rows: number[] = [];
  for (const { row, text } of cells) {
    if (text.trim() === '') continue;
    filled += 1;
    if (!isPersonsName(text)) continue;
    persons += 1;
    if (rows.length < 10) rows.push(row);
  }
  const some = persons >= 2 && persons * 50 >= filled;
  const extent = persons * 2 >= filled && persons > 0 ? 'mostly' : some ? 'some' : 'none';
  return { extent, persons, filled, rows };
}

function isPersonsName(text: string): boolean {
  const turned = text.trim().replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
  const words = turned.split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((one) => word.test(one))) return false;
  const plain = words.map((one) => one.toLowerCase().replace(/\.$/, ''));
  if (hasOrganisationWord(plain)) return false;
  const [first = '', second = ''] = plain;
  if (titles.has(first)) return true;
  if (givenNames.has(first)) return true;
  // Initials and a surname: a single letter is none, nor are the letters of a firm.
  const isInitial = first.length === 1 || (first.length === 2 && words[0]?.endsWith('.') === true);
  return isInitial && (second.length > 2 || plain.length > 2);
}
