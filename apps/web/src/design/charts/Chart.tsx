import { useRef } from 'react';
import type { ReactNode } from 'react';

import { PrintedDetails } from '../PrintedDetails.tsx';
import { Table } from '../Table.tsx';
import type { Column } from '../../take-away/column.ts';
import type { AsKnown } from './kept.ts';
import type { Drawing, Mark } from './drawing.ts';
import { Framed } from './Framed.tsx';
import { Keep } from './Keep.tsx';
import { Nodes } from './marks/Nodes.tsx';
import type { Reached } from './marks/Nodes.tsx';
import { Steps } from './marks/Steps.tsx';
import { Svg } from './Svg.tsx';

interface ChartProps<Row> {
  /** What the chart shows, as a sentence. */
  readonly finding: string;
  /** What is measured, where, and over what time. */
  readonly measure: string;
  /** What explains the figures of the sentence. */
  readonly children?: ReactNode;
  /** What files made of it begin with: `timetable`. */
  readonly name: string;
  readonly asKnown: AsKnown;
  /** The chart at a width in pixels. */
  readonly draw: (width: number) => Drawing;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  /** Leads to entries by their numbers. */
  readonly entries: (numbers: readonly number[]) => ReactNode;
  /** Leads to what a mark is about, where each is a thing with a page of its own. */
  readonly link?: (mark: Mark, reached: Reached) => ReactNode;
}

/** A chart with its finding, drawn at the width there is, and the table that holds the same, to be opened and to be kept. */
export function Chart<Row>(props: ChartProps<Row>) {
  const { finding, measure, children, name, asKnown, draw, columns, rows, keyOf, entries, link } = props;
  const svg = useRef<SVGSVGElement>(null);
  const more = (
    <div className="mb-chart__more">
      {children}
      <PrintedDetails summary="The same as a table">
        <Table caption={finding} captionHidden columns={columns} rows={rows} keyOf={keyOf} />
      </PrintedDetails>
      <Keep {...{ name, finding, measure, asKnown, svg }} />
    </div>
  );
  return (
    <Framed finding={finding} measure={measure} draw={draw} below={more}>
      {(drawing, width) => (
        <Marked {...{ finding, drawing, entries, link }}>
          {(at) => (
            <Svg
              ref={svg}
              width={width}
              drawing={drawing}
              at={at}
              summary={`${finding} ${measure} The table below holds the same.`}
            />
          )}
        </Marked>
      )}
    </Framed>
  );
}

interface MarkedProps extends Pick<ChartProps<never>, 'finding' | 'entries'> {
  readonly drawing: Drawing;
  readonly link: ChartProps<never>['link'] | undefined;
  readonly children: (at: Mark | undefined) => ReactNode;
}

/** The drawing with its marks: links where each is a thing of its own, and else gone through one after another. */
function Marked({ finding, drawing: { marks }, entries, link, children }: MarkedProps) {
  return link === undefined ? (
    <Steps label={finding} marks={marks} entries={entries}>
      {children}
    </Steps>
  ) : (
    <Nodes label={finding} marks={marks} link={link} entries={entries}>
      {children}
    </Nodes>
  );
}
