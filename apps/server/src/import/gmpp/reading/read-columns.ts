import { line, prose, withoutHidden } from '@minutebook/domain';

import type { CellAccount } from './cell-account.ts';
import { taken, text, unread } from './column.ts';
import type { Column } from './column.ts';
import { foldText, oneLine } from './fold-text.ts';
import type { PublishedProject, UntakenColumn } from './publication.ts';
import { readReference } from './published-reference.ts';
import { withheldIn } from './read-cells.ts';
import type { Grid } from './read-grid.ts';
import { takenKinds } from './row-kinds.ts';
import type { RowsByKind, TakenKind } from './row-kinds.ts';
import { takeDays } from './take-days.ts';
import { scalesOf, takeRatings } from './take-ratings.ts';
import type { Scales, TakenRatings } from './take-ratings.ts';

interface Identity {
  readonly column: Column;
  readonly title: string;
  readonly reference: string | undefined;
}

/** A file under reading. */
export interface Table {
  readonly grid: Grid;
  readonly rows: RowsByKind;
  readonly account: CellAccount;
  readonly asAt: string;
}

/** The projects of these columns, and the columns whose project cannot be told or recorded. */
export function readColumns(
  { grid, rows, account, asAt }: Table,
  columns: readonly number[],
): { readonly projects: readonly PublishedProject[]; readonly untaken: readonly UntakenColumn[] } {
  const scales = scalesOf(grid, rows);
  const projects: PublishedProject[] = [];
  const untaken: UntakenColumn[] = [];
  const identities = columns.map((index) => identify({ index, rows, account }));
  const reasonFor = refusalOf(identities);
  for (const identity of identities) {
    const { column, title, reference } = identity;
    const reason = reasonFor(identity);
    if (reason === undefined) {
      projects.push(readProject(identity, scales, asAt));
      continue;
    }
    for (const kind of takenKinds) unread(column, kind, reason);
    untaken.push({
      column: column.index + 1,
      title: title === '' ? undefined : title,
      reference,
    });
  }
  return { projects, untaken };
}

function identify(column: Column): Identity {
  const title = oneLine(text(column, 'title'));
  if (title !== '') column.account.name(column.index, title);
  return { column, title, reference: readReference(text(column, 'reference')) };
}

/** Tells why a whole column cannot be taken; `undefined` when it can. */
function refusalOf(identities: readonly Identity[]): (identity: Identity) => string | undefined {
  const keys = identities.map(keyOf);
  const twice = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return (identity) => {
    if (identity.title === '') return 'its column names no project';
    if (twice.has(keyOf(identity))) return 'two columns are the same project by reference or name';
    const name = notALine(identity.title);
    if (name !== undefined) return `the name of its project ${name}`;
    const department = oneLine(text(identity.column, 'department'));
    if (department === '') return 'its project has no department';
    const owner = notALine(department);
    return owner === undefined ? undefined : `the department of its project ${owner}`;
  };
}

/** Why a text is no name; `undefined` when it is one. */
function notALine(text: string): string | undefined {
  if (line.safeParse(text).success) return undefined;
  if (text.length > 200) return 'is longer than 200 characters';
  return hides(text) ? 'holds hidden characters that make it read otherwise' : 'is made of signs that are no words';
}

function hides(text: string): boolean {
  return withoutHidden(text) !== text;
}

function keyOf({ title, reference, column }: Identity): string {
  if (reference !== undefined) return `reference ${foldText(reference)}`;
  return title === '' ? `column ${column.index}` : `name ${foldText(title)}`;
}

function readProject({ column, title, reference }: Identity, scales: Scales, asAt: string): PublishedProject {
  taken(column, 'title');
  taken(column, 'department');
  if (reference === undefined) unread(column, 'reference', 'not an identifier such as CO_0033_2122-Q1');
  else taken(column, 'reference');
  const ratings = takeRatings(column, scales);
  return {
    column: column.index + 1,
    reference,
    title,
    department: oneLine(text(column, 'department')),
    description: takeDescription(column),
    ...ratings,
    commentary: takeCommentary(column, ratings),
    ...takeDays(column, asAt),
  };
}

function takeDescription(column: Column): string | undefined {
  const because = withheldIn(text(column, 'description'));
  if (because !== 'exempt' && because !== 'noneGiven') return takeProse(column, 'description');
  unread(
    column,
    'description',
    because === 'exempt' ? 'the purpose is exempt from publication' : 'no purpose is stated',
  );
  return undefined;
}

/** The commentary goes with a rating as its reason, so it is not taken without one. */
function takeCommentary(column: Column, { rating, sponsorRating }: TakenRatings): string | undefined {
  const commented = rating.kind === 'rated' || rating.kind === 'withheld' || sponsorRating !== undefined;
  if (commented) return takeProse(column, 'commentary');
  unread(column, 'commentary', 'the rating that it comments on was not understood');
  return undefined;
}

function takeProse(column: Column, kind: TakenKind): string | undefined {
  const stated = text(column, kind).trim();
  if (stated === '') return undefined;
  if (prose.safeParse(stated).success) {
    taken(column, kind);
    return stated;
  }
  const signs = hides(stated) ? 'hidden characters make it read otherwise' : 'these signs are no words';
  unread(column, kind, stated.length > 10_000 ? 'longer than 10,000 characters; it is not shortened' : signs);
  return undefined;
}
