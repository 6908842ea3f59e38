import { countedThingWords } from '@minutebook/domain';
import type { CountBasis, ServiceState } from '@minutebook/domain';

import { EntryLink } from '../../clock/links.tsx';
import { rowsOf } from '../../recording/grid/grid-of.ts';
import type { GridOf, GridThing } from '../../recording/grid/grid-of.ts';
import type { RowRead } from '../../recording/grid/read-rows.ts';
import { figuresOf } from '../figure-words.ts';
import { columnTitle, problemsIn, readRow } from './cells.ts';
import type { GridColumn } from './cells.ts';
import { recordedIn } from './recorded.ts';
import { commandsOf } from './to-commands.ts';

/** A service as a row of the grid. */
export interface ServiceRow extends GridThing {
  readonly service: ServiceState;
}

/** The row of a service. */
export const rowOf = rowsOf((service: ServiceState): ServiceRow => {
  const { serviceId: id, title } = service;
  return { id, title, path: `/benefits/services/${id}`, service };
});

/** What the rows of a month have in common. */
interface Month {
  readonly columns: readonly GridColumn[];
  /** Of every row that states none of its own. */
  readonly basis: CountBasis;
  readonly period: string;
  readonly day: string;
}

/** The grid of a month: what is typed in it, and what is recorded already. */
export function monthGrid({ columns, basis, period, day }: Month): GridOf<ServiceRow> {
  return {
    called: 'service',
    tellsRecorded: true,
    columns: columns.map(({ title, kind }) =>
      kind === 'basis' ? { title, isWords: true, placeholder: () => basis } : { title },
    ),
    judge: ({ service }, cells) => ({ problems: problemsIn(readRow(columns, cells, basis), service, period, day) }),
    said: ({ service }) => {
      const recorded = recordedIn(service, period, (channelId) => columnTitle(columns, channelId));
      return recorded.length === 0
        ? null
        : recorded.map(({ n, words }) => (
            <p key={n}>
              Recorded in <EntryLink n={n} tabIndex={-1} />: {words}
            </p>
          ));
    },
  };
}

/** What a typed row of a month comes to. */
export function readMonthRow(
  { columns, basis, period, day }: Month,
  { service }: ServiceRow,
  cells: readonly string[],
  sourceLine: string,
): RowRead {
  const said = readRow(columns, cells, basis);
  const commands = commandsOf(said, { serviceId: service.serviceId, period, day, sourceLine });
  return {
    problems: problemsIn(said, service, period, day),
    // The month was chosen by itself, and stands in the heading.
    questions: [],
    what: commands.map((one) => figuresSent(one, columns)).join('; '),
    parts: commands.map((command) => ({ command, columns: said.at[kindOf(command)] })),
  };
}

/** Which cells a command comes from. */
function kindOf(command: ReturnType<typeof commandsOf>[number]): 'contacts' | 'calls' {
  const isCalls =
    command.type === 'RecordCallHandling' ||
    (command.type === 'RecordFiguresNotGiven' && command.what === 'callHandling');
  return isCalls ? 'calls' : 'contacts';
}

function figuresSent(command: ReturnType<typeof commandsOf>[number], columns: readonly GridColumn[]): string {
  const figures = figuresOf(command, (channelId) => columnTitle(columns, channelId));
  switch (command.type) {
    case 'RecordCallHandling':
      return `calls ${figures}`;
    case 'RecordFiguresNotGiven':
      return `${countedThingWords[command.what]} ${figures}`;
    case 'RecordContacts':
      return figures;
  }
}
