import { reportedByWords } from '@minutebook/domain';
import type { ConfidenceHistory, ConfidenceSpan } from '@minutebook/domain';

import { EntryLinks, ProjectLink } from '../../clock/links.tsx';
import type { Column as TableColumn } from '../../take-away/column.ts';
import { formatDay } from '../../design/days.ts';
import { wordOf } from './strips.ts';

/** A stretch of a project's history; without one, nobody rated it. */
export interface SpanRow {
  readonly projectId: string;
  readonly projectTitle: string;
  readonly span: ConfidenceSpan | undefined;
}

/** Every stretch of the histories, each project's in order. */
export function spanRows(histories: readonly ConfidenceHistory[]): readonly SpanRow[] {
  return histories.flatMap(({ projectId, projectTitle, spans }): readonly SpanRow[] =>
    spans.length === 0
      ? [{ projectId, projectTitle, span: undefined }]
      : spans.map((span) => ({ projectId, projectTitle, span })),
  );
}

type Column = TableColumn<SpanRow>;

function words(heading: string, of: (span: ConfidenceSpan) => string): Column {
  return { heading, cell: ({ span }) => (span === undefined ? '' : of(span)) };
}

const project: Column = {
  heading: 'Project',
  names: true,
  cell: ({ projectId, projectTitle }) => <ProjectLink projectId={projectId}>{projectTitle}</ProjectLink>,
  value: ({ projectTitle }) => projectTitle,
};

const rating: Column = {
  heading: 'Rating',
  cell: ({ span }) => (span === undefined ? 'Never rated' : wordOf(span.rating)),
};

const from: Column = {
  heading: 'From',
  cell: ({ span }) => (span === undefined ? null : <span className="mb-nowrap">{formatDay(span.from)}</span>),
  value: ({ span }) => span && { day: span.from },
};

const to: Column = {
  heading: 'To',
  cell: ({ span }) => (span === undefined ? null : <span className="mb-nowrap">{formatDay(span.to)}</span>),
  value: ({ span }) => span && { day: span.to },
};

const scale = words('Scale', (span) => {
  if (span.rating.kind === 'withheld') return 'None';
  return span.rating.confidence.scale === 'fivePoint' ? 'Five points' : 'Three points';
});

const by = words('By', ({ judgements }) => [...new Set(judgements.map(({ value }) => byWords(value)))].join(', '));

const entries: Column = {
  heading: 'Entries',
  cell: ({ span }) => (span === undefined ? null : <EntryLinks numbers={numbersOf(span)} />),
  value: 'entries',
  entries: ({ span }) => (span === undefined ? [] : numbersOf(span)),
};

/** What the table says of each stretch; `at` is the compared moment, `n` the last entry known then. */
export function confidenceColumns(
  ofOneProject: boolean,
  at: string | undefined,
  n: number | undefined,
): readonly Column[] {
  const known = words(`Known ${at ?? ''}`, ({ judgements: [first] }) => (first.n <= (n ?? 0) ? 'Yes' : 'Not yet'));
  return [
    ...(ofOneProject ? [] : [project]),
    ofOneProject ? { ...from, names: true } : from,
    to,
    rating,
    scale,
    by,
    ...(at === undefined ? [] : [known]),
    entries,
  ];
}

function byWords(value: ConfidenceSpan['rating']): string {
  return value.kind === 'rated' ? reportedByWords[value.reportedBy] : 'nobody';
}

function numbersOf({ judgements }: ConfidenceSpan): readonly number[] {
  return judgements.map((one) => one.n);
}
