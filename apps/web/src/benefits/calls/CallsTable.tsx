import { callTargetWords, explain, periodWords } from '@minutebook/domain';
import type { BesideWhich, CallPeriod, Figure } from '@minutebook/domain';

import { EntryLinks } from '../../clock/links.tsx';
import { explainedBeside } from '../../figures/explained.tsx';
import type { WithThen } from '../../figures/rows-then.ts';
import type { Column } from '../../take-away/column.ts';
import { becauseInside } from '../because-words.ts';

/** Entries that a cell lists. */
const listed = 8;

function figuresOf({ figures }: CallPeriod): readonly Figure[] {
  if (figures === undefined) return [];
  return [figures.offered, figures.abandonment, figures.wait, figures.talk].filter((one) => one !== undefined);
}

/** Numbers of the entries behind a period, those of its gaps among them. */
export function entriesOfCalls(row: CallPeriod): readonly number[] {
  const gaps = row.notCounted.flatMap(({ n }) => n ?? []);
  return [...new Set([...figuresOf(row).flatMap((one) => explain(one).entries), ...gaps])].toSorted((a, b) => a - b);
}

type Row = WithThen<CallPeriod>;

/** A gap of the whole period, or a figure that its source does not give. */
const gapWords = ({ figures }: CallPeriod): string => (figures === undefined ? 'not collected' : 'not given');

/** Which services went in, and which did not, and why. */
function servicesWords(
  { counted, notCounted, redefined, preliminary, beside }: CallPeriod,
  which: BesideWhich,
): string {
  const parts = [
    `${counted.length} of ${counted.length + notCounted.length}`,
    ...notCounted.slice(0, 3).map(({ service, because }) => `without ${service.title}: ${becauseInside[because]}`),
    ...(notCounted.length > 3 ? [`and ${notCounted.length - 3} more`] : []),
    ...redefined.map(({ title }) => `${title} by another definition from here on`),
    ...(beside[which]?.leftOut ?? []).map(({ title }) => `${title} has no baseline`),
    ...(preliminary ? ['preliminary'] : []),
  ];
  return parts.join('; ');
}

/** Targets that a cell gives the values of. */
const targetsGiven = 3;

/** How many of the targets of the day were met, and what each of them was: also in a month that was not collected. */
function targetsWords({ judged, targets }: CallPeriod): string {
  if (targets.length === 0) return 'no target that day';
  const outcomes = judged.flatMap(({ abandonment, wait }) => [abandonment, wait].filter((one) => one !== undefined));
  const met = outcomes.filter((one) => one === 'met').length;
  const first = targets.slice(0, targetsGiven).map(({ service, target }) => {
    const words = callTargetWords(target.value);
    return targets.length === 1 ? words : `${service.title} ${words}`;
  });
  const more = targets.length > targetsGiven ? [`${targets.length - targetsGiven} more targets`] : [];
  return [outcomes.length === 0 ? 'not judged' : `${met} of ${outcomes.length} met`, ...first, ...more].join('; ');
}

/** A figure and the baseline of the same services, with those that have none. */
function besideColumns(which: BesideWhich): readonly Column<Row>[] {
  return [
    explainedBeside<CallPeriod>('Of services with a baseline', ({ beside }) => beside[which]?.figure),
    explainedBeside<CallPeriod>('At their baseline', ({ beside }) => beside[which]?.baseline),
  ];
}

const ownColumns: Readonly<Record<BesideWhich, readonly Column<Row>[]>> = {
  abandonment: [
    explainedBeside<CallPeriod>('Offered', ({ figures }) => figures?.offered, gapWords),
    explainedBeside<CallPeriod>('Abandoned', ({ figures }) => figures?.abandonment, gapWords),
  ],
  wait: [
    explainedBeside<CallPeriod>('Average wait', ({ figures }) => figures?.wait, gapWords),
    explainedBeside<CallPeriod>('Average talk', ({ figures }) => figures?.talk, gapWords),
  ],
};

/** The columns of calls, period by period, with the baseline of the figure that they stand under. */
export const callColumns = (which: BesideWhich): readonly Column<Row>[] => [
  { heading: 'Month', names: true, cell: ({ period }) => periodWords(period) },
  { heading: 'Services in it', cell: (row) => servicesWords(row, which) },
  ...ownColumns[which],
  ...besideColumns(which),
  { heading: 'Targets of the day', cell: targetsWords },
  {
    heading: 'Entries',
    cell: (row) => {
      const entries = entriesOfCalls(row);
      return entries.length > listed ? `${entries.length} entries` : <EntryLinks numbers={entries} />;
    },
    value: 'entries',
    entries: entriesOfCalls,
  },
];
