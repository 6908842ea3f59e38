import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, newestOf, rulesFor } from '../../kernel/deciding.ts';
import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import { unlessSame } from '../../kernel/refusals.ts';
import { managers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import * as event from './events.ts';
import type { FiguresSourceEvent } from './events.ts';
import type { FiguresMapping } from './mapping.ts';
import type { FiguresSourceState } from './state.ts';

const { begins } = rulesFor<FiguresSourceState, FiguresSourceEvent, States>();

/** `SourceIsNotDescribed`. */
function sourceIsNotDescribed(): Refused {
  return refused('SourceIsNotDescribed', 'There are no such files.', 'Say first what their columns mean.');
}

/** Says how files of figures are read. */
export const DescribeFiguresSource = defineCommand('DescribeFiguresSource', {
  sourceId: id,
  ...event.FiguresSourceDescribed.schema.shape,
});

/** `ColumnIsGivenTwice`, `FigureIsMissing`, `ColumnIsMissing`; `NothingIsDifferent`. */
const describe = begins(DescribeFiguresSource, {
  by: managers,
  records: 'FiguresSourceDescribed',
  restsOn: (_command, state) => newestOf(...(state?.descriptions ?? [])),
  decide: ({ title, signature, mapping }, state) => {
    const refusal = unreadable(mapping);
    if (refusal !== undefined) return refusal;
    const data = { title, ...(signature === undefined ? {} : { signature }), mapping };
    const now = state?.descriptions.at(-1)?.value;
    const isSame = now !== undefined && canonicalJson(now) === canonicalJson(data);
    return unlessSame(isSame, { type: 'FiguresSourceDescribed', data });
  },
});

function unreadable({ columns, service }: FiguresMapping): Refused | undefined {
  if (new Set(columns.map(({ column }) => column)).size < columns.length) {
    return refused('ColumnIsGivenTwice', 'A column is given twice.', 'Say of each column one thing that it means.');
  }
  const isThere = (words: string) => columns.some((one) => one.kind === 'words' && one.words === words);
  const figures = columns.filter((one) => one.kind === 'figure');
  if (figures.length === 0) {
    return refused('FigureIsMissing', 'No column holds a figure.', 'Choose at least one column of figures.');
  }
  if (service === undefined && !isThere('service') && !isThere('benefit')) {
    return refused(
      'ColumnIsMissing',
      'No column says which service or benefit a row is of.',
      'Choose the column that does, or name the service of every row.',
    );
  }
  if (!isThere('period') && figures.some(({ period }) => period === undefined)) {
    return refused(
      'ColumnIsMissing',
      'No column says which month or quarter a row is of.',
      'Choose the column that does, or say the period of each column of figures.',
    );
  }
  return undefined;
}

/** Every command about a source of figures. */
export const figuresSourceDecides = decidesOn<FiguresSourceState, FiguresSourceEvent, States>()({
  events: event.figuresSourceEvents,
  idField: 'sourceId',
  unknown: sourceIsNotDescribed,
  commands: [describe],
});
