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
}

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

function Months({ axis, height }: DayAxisProps) {
  return axis.months.map(({ x, label }) => (
    <g key={label}>
      <line x1={x} x2={x} y1={axisAbove - 8} y2={height - axisBelow} stroke={ink.faint} />
      <text x={x} y={axisAbove - 14} textAnchor="middle" fill={ink.secondary}>
        {label}
      </text>
    </g>
  ));
}

function Years({ axis, left, right, height }: DayAxisProps) {
  return axis.years.map(({ x, label }) => {
    const words = `Financial year ${label}`;
    return (
      <g key={label}>
        <line x1={x} x2={x} y1={axisAbove - 8} y2={height - axisBelow + 4} stroke={ink.secondary} strokeWidth={1.5} />
        <text {...beside(x, words, left, right)} y={height - 6} fill={ink.secondary}>
          {words}
        </text>
      </g>
    );
  });
}

function MarkedDays({ axis, left, right, height, days }: DayAxisProps) {
  return days.map(({ day, label, main }) => {
    const x = axis.x(day);
    const dashes = main ? {} : { strokeDasharray: '2 4' };
    const stroke = main ? ink.text : ink.secondary;
    return (
      <g key={label}>
        <line x1={x} x2={x} y1={20} y2={height - axisBelow} stroke={stroke} strokeWidth={main ? 2 : 1.5} {...dashes} />
        <text {...centred(x, label, left, right)} y={14} fontWeight={main ? 700 : 400}>
          {label}
        </text>
      </g>
    );
  });
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
