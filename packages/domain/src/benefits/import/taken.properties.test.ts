import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { command } from '../../deciding.ts';
import { plain, words } from '../../testing/benefits/figures-plans.ts';
import { defined, identified } from '../../testing/benefits/benefit-facts.ts';
import { historyOf, programmeFacts, record, repairs, settle, threeChannels } from '../../testing/index.ts';
import type { History } from '../../testing/index.ts';
import type { ColumnMeaning, FiguresMapping } from '../figures-source/mapping.ts';
import { planFigures } from './plan.ts';
import type { FiguresFile } from './plan.ts';

const figures = [
  ...(['contacts', 'unitCost'] as const).flatMap((figure) =>
    ['web', 'phone', 'kiosk'].map((channelId) => ({ figure, channelId })),
  ),
  ...(['total', 'offered', 'answered', 'abandoned', 'abandonedShare', 'waitSeconds'] as const).map((figure) => ({
    figure,
  })),
  ...(['respondents', 'satisfied', 'value', 'numerator', 'denominator'] as const).map((figure) => ({ figure })),
];
const cells = ['', '', '0', '3', '5', '8', '100', '-1', '-', 'n/a', 'no call centre', '#REF!', 'many', '99999999999'];
const columnsOf = fc
  .uniqueArray(fc.constantFrom(...figures), { minLength: 1, maxLength: 3, selector: (one) => JSON.stringify(one) })
  .map((all) => all.map((one, at): ColumnMeaning => ({ kind: 'figure', column: `f${at}`, ...one })));
const namedBy = fc.constantFrom('service', 'service', 'service', 'benefit');

/** A file about few things and periods, so that what it states meets what other files stated before. */
const fileArbitrary = fc
  .record({
    figures: columnsOf,
    about: namedBy,
    basis: fc.constantFrom('measured', 'estimated'),
    whole: fc.boolean(),
    rest: fc.constantFrom(undefined, 'phone', 'face'),
    rows: fc.array(
      fc.tuple(
        fc.constantFrom('Repairs', 'Fewer calls', 'Parking', 'Parking'),
        fc.constantFrom('2026-01', '2026-03', '2026-Q1', '2026-Q2', '2026-Q2', '2026-09', '2026-Q4'),
        fc.constantFrom('', '', 'P'),
        fc.constantFrom('', '', 'As in 2025', 'no call centre', 'a\u202Eb'),
        fc.constantFrom(...cells),
        fc.constantFrom(...cells),
        fc.constantFrom(...cells),
      ),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map((said): FiguresFile => {
    const columns = ['about', 'p', 'f', 'd', 'f0', 'f1', 'f2'];
    const mapping: FiguresMapping = {
      ...plain,
      columns: [
        { kind: 'words', column: 'about', words: said.about },
        words('p', 'period'),
        words('f', 'preliminary'),
        words('d', 'definition'),
        ...said.figures,
      ],
      basis: said.basis,
      whole: said.whole,
      ...(said.rest === undefined ? {} : { restChannelId: said.rest }),
    };
    const table = {
      columns: columns.map((column, index) => ({ column, index })),
      rows: said.rows.map((row, at) => ({ number: at + 2, cells: row })),
    };
    return { table, mapping, on: '2026-09-01', sourceLine: 'A file', reason: 'Stated otherwise' };
  });

const begun = historyOf([...programmeFacts, ...threeChannels, repairs, identified(), defined()]);

/** The ledger after a file was imported as far as its plan goes. Throws where what is planned is not taken. */
function imported(before: History, file: FiguresFile): History {
  let history = before;
  for (const { command: planned } of planFigures(file, history.world).acts) {
    const sent = command.parse(planned);
    history = settle(record(history, sent));
    const decision = history.decisions.at(-1)?.decision;
    if (decision?.kind === 'refused') throw new Error(`${JSON.stringify(sent)}: ${decision.sentence}`);
  }
  return history;
}

describe('Whatever files state, one after another', () => {
  test('what is planned is taken, and planned again it comes to an end', () => {
    fc.assert(
      fc.property(fc.array(fileArbitrary, { minLength: 1, maxLength: 4 }), (files) => {
        let history = begun;
        for (const file of files) {
          // An update follows what it updates, and a reason what was hidden by figures: no more than that.
          for (let round = 0; round < 3; round += 1) history = imported(history, file);
          expect(planFigures(file, history.world).acts).toStrictEqual([]);
          expect(planFigures(file, history.world).follow).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
