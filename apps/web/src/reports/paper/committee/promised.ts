import { explain, promisedAgainstNow } from '@minutebook/domain';
import type { Figure, MoneyBeside } from '@minutebook/domain';

import { promisedInWords } from '../../../benefits/public/promised-words.ts';
import { formatFigure } from '../../../design/numbers.ts';
import type { Known } from '../known.ts';
import { amounts, named, row, table, text } from '../model.ts';
import type { Part } from '../model.ts';

/** What names the row that adds up all years of a table. */
export const allYears = 'All years';

/** What the approved plan of a project promised to cost beside what is known now, year by year; nothing before an approval. */
export function promisedAndNow(projectId: string, { world, day }: Known): readonly Part[] {
  const found = promisedAgainstNow(world, projectId, day);
  if (found === undefined) return [];
  const { decision, version, cost, costs, verified } = found;
  const behind = [cost.promised, cost.now, verified].flatMap(entriesOf);
  return [
    text(promisedInWords(found), version.issued.n, decision.recorded.n, ...behind),
    ...table(
      'Cost by financial year, as the approved version promised it and as known now',
      [named('Year'), amounts('Promised'), amounts('Known now'), amounts('Difference')],
      costs.length === 0 ? [] : [...costs.map((one) => besideRow(one.year, one)), besideRow(allYears, cost)],
    ),
  ];
}

function besideRow(name: string, { promised, now, difference }: MoneyBeside) {
  const cells = [
    promised === undefined ? 'Not stated' : formatFigure(promised),
    now === undefined ? 'Not known' : formatFigure(now),
    difference === undefined ? 'Cannot be said' : formatFigure(difference),
  ];
  return row([name, ...cells], ...entriesOf(promised), ...entriesOf(now));
}

function entriesOf(figure: Figure | undefined): readonly number[] {
  return figure === undefined ? [] : explain(figure).entries;
}
