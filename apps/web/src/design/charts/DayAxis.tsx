import type { SVGProps } from 'react';

import { ink } from './colours.ts';
import { widthOf } from './text-width.ts';
import type { TimeAxis } from './time-axis.ts';

/** A day that is drawn across the whole chart, with what it is called. */
export interface MarkedDay {
  readonly day: string;
  readonly label: string;
  /** The day the page speaks of; others are drawn lighter. */
  readonly main: boolean;
}

interface DayAxisProps {
  readonly axis: TimeAxis;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly days: readonly MarkedDay[];
  /** Where its lines are drawn, from top to bottom; all the way where this is absent. */
  readonly bands?: readonly Band[];
}

/** A part of a chart from one height to another. */
export type Band = readonly [top: number, bottom: number];

/** Height of what stands above the rows of a chart by days: the marked days, and the months. */
export const axisAbove = 48;

/** Height of what stands below them: the financial years. */
export const axisBelow = 24;

/** Months, beginnings of financial years and marked days, behind the marks of a chart. */
export function DayAxis(props: DayAxisProps) {
  return (
    <g>
      <Months {...props} />
      <Years {...props} />
      <MarkedDays {...props} />
    </g>
  );
}

function Months({ axis, ...rest }: DayAxisProps) {
  return axis.months.map(({ x, label }) => (
    <g key={label}>
      <Down x={x} bands={bandsOf(rest)} stroke={ink.faint} />
      <text x={x} y={axisAbove - 14} textAnchor="middle" fill={ink.secondary}>
        {label}
      </text>
    </g>
  ));
}

function Years({ axis, left, right, height, bands }: DayAxisProps) {
  return axis.years.map(({ x, label }) => {
    const long = `Financial year ${label}`;
    const words = x + widthOf(long) < right || x - widthOf(long) > left ? long : label;
    return (
      <g key={label}>
        <Down x={x} bands={bandsOf({ height, bands })} stroke={ink.secondary} strokeWidth={1.5} />
        <Down x={x} bands={[[height - axisBelow, height - axisBelow + 6]]} stroke={ink.secondary} strokeWidth={1.5} />
        <text {...beside(x, words, left, right)} y={height - 6} fill={ink.secondary}>
          {words}
        </text>
      </g>
    );
  });
}

/** Days drawn across the chart, before its marks. */
export function MarkedDays({ axis, left, right, height, days, bands }: DayAxisProps) {
  return days.map(({ day, label, main }) => {
    const x = axis.x(day);
    const dashes = main ? {} : { strokeDasharray: '2 4' };
    const stroke = main ? ink.text : ink.secondary;
    const crowded = days.some((other) => other.day !== day && Math.abs(axis.x(other.day) - x) < widthOf(label) + 8);
    const isLast = days.every((other) => other.day <= day);
    const place = crowded ? beside(x, label, left, isLast ? right : x) : centred(x, label, left, right);
    return (
      <g key={label}>
        <Down
          x={x}
          bands={[[18, 22], ...bandsOf({ height, bands })]}
          stroke={stroke}
          strokeWidth={main ? 2 : 1.5}
          {...dashes}
        />
        <text {...place} y={14} fontWeight={main ? 700 : 400}>
          {label}
        </text>
      </g>
    );
  });
}

function bandsOf({
  bands,
  height,
}: {
  readonly bands?: readonly Band[] | undefined;
  readonly height: number;
}): readonly Band[] {
  return bands ?? [[axisAbove - 8, height - axisBelow]];
}

type DownProps = SVGProps<SVGLineElement> & { readonly x: number; readonly bands: readonly Band[] };

/** A line straight down through these parts of the chart. */
function Down({ x, bands, ...look }: DownProps) {
  return bands.map(([top, bottom]) => <line key={top} {...look} x1={x} x2={x} y1={top} y2={bottom} />);
}

type Anchored = { readonly x: number; readonly textAnchor: 'start' | 'middle' | 'end' };

/** To the right of a line where there is room, else to its left. */
function beside(x: number, label: string, left: number, right: number): Anchored {
  const width = widthOf(label) + 4;
  if (x + width <= right || x - width < left) return { x: x + 4, textAnchor: 'start' };
  return { x: x - 4, textAnchor: 'end' };
}

/** Over a line, moved aside where it would leave the chart. */
function centred(x: number, label: string, left: number, right: number): Anchored {
  const half = widthOf(label) / 2;
  if (x - half < left) return { x: left, textAnchor: 'start' };
  if (x + half > right) return { x: right, textAnchor: 'end' };
  return { x, textAnchor: 'middle' };
}
