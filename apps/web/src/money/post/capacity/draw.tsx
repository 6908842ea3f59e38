import { explain, fteWords, monthWords } from '@minutebook/domain';
import type { MonthOfCapacity } from '@minutebook/domain';

import { colours, ink } from '../../../design/charts/colours.ts';
import type { Drawing, Mark } from '../../../design/charts/drawing.ts';
import { evenly } from '../../../design/charts/scale.ts';
import { Lines } from '../../../design/charts/Svg.tsx';
import { wrapped } from '../../../design/charts/text-width.ts';
import type { AreaOfCapacity } from './finding.ts';

const head = 28;
const plot = 72;
const gap = 20;
const below = 22;
const left = 56;

interface Placed {
  readonly one: AreaOfCapacity;
  readonly top: number;
  readonly base: number;
  /** The middle of a month by its place, and the height of a value. */
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly step: number;
}

/** Service areas under one another, months from left to right: a bar for who is in post, a line for what is asked for. */
export function drawCapacity(areas: readonly AreaOfCapacity[], width: number): Drawing {
  const months = areas[0]?.now ?? [];
  const most = Math.max(100, ...areas.flatMap(({ now, was = [] }) => [...now, ...was].flatMap(valuesOf)));
  const step = (width - left - 4) / Math.max(1, months.length);
  const placed = areas.map((one, at): Placed => {
    const top = at * (head + plot + gap);
    const base = top + head + plot;
    return {
      one,
      top,
      base,
      x: (month) => left + (month + 0.5) * step,
      y: evenly([0, most], [base, top + head]),
      step,
    };
  });
  const height = areas.length * (head + plot + gap) + below;
  return {
    height,
    content: (
      <>
        {placed.map((area) => (
          <Area key={area.one.area} area={area} most={most} width={width} />
        ))}
        <Months months={months} step={step} y={height - 8} />
      </>
    ),
    marks: placed.flatMap((area) => area.one.now.map((month, at) => markOf(area, month, at))),
  };
}

function valuesOf({ inPost, asked }: MonthOfCapacity): readonly number[] {
  return [inPost.value, asked.value];
}

interface AreaProps {
  readonly area: Placed;
  readonly most: number;
  readonly width: number;
}

function Area({ area: { one, top, base, x, y, step }, most, width }: AreaProps) {
  return (
    <g>
      <Lines x={0} y={top + 16} lines={wrapped(one.area, width, 1)} bold />
      <text x={left - 6} y={y(most) + 10} textAnchor="end" fill={ink.secondary}>
        {fteWords(most).replace(' FTE', '')}
      </text>
      <text x={left - 6} y={base} textAnchor="end" fill={ink.secondary}>
        0
      </text>
      <line x1={left} x2={width - 4} y1={y(most)} y2={y(most)} stroke={ink.faint} />
      {one.now.map(({ month, inPost }, at) =>
        inPost.value === 0 ? null : (
          <rect
            key={month}
            x={x(at) - step / 2 + 1}
            y={y(inPost.value)}
            width={Math.max(1, step - 2)}
            height={base - y(inPost.value)}
            fill={colours.first}
          />
        ),
      )}
      <line x1={left} x2={width - 4} y1={base} y2={base} stroke={ink.rule} />
      {one.was === undefined ? null : (
        <path d={steps(one.was, x, y, step)} fill="none" stroke={ink.text} strokeWidth={1.5} strokeDasharray="3 3" />
      )}
      <path d={steps(one.now, x, y, step)} fill="none" stroke="#ffffff" strokeWidth={6} />
      <path d={steps(one.now, x, y, step)} fill="none" stroke={colours.fourth} strokeWidth={3} />
    </g>
  );
}

/** A line that is level within a month. */
function steps(
  months: readonly MonthOfCapacity[],
  x: (at: number) => number,
  y: (value: number) => number,
  step: number,
): string {
  return months
    .map(({ asked }, at) => `${at === 0 ? 'M' : 'L'}${x(at) - step / 2} ${y(asked.value)}H${x(at) + step / 2}`)
    .join('');
}

interface MonthsProps {
  readonly months: readonly MonthOfCapacity[];
  readonly step: number;
  readonly y: number;
}

/** The first month of every year and half year that there is room for. */
function Months({ months, step, y }: MonthsProps) {
  const each = step * 6 > 80 ? 6 : 12;
  return months.map(({ month }, at) =>
    at % each === 0 ? (
      <text key={month} x={left + at * step} y={y} fill={ink.secondary}>
        {`${monthWords(month).slice(0, 3)} ${month.slice(0, 4)}`}
      </text>
    ) : null,
  );
}

function markOf({ one, x, y, step, base }: Placed, { month, inPost, asked }: MonthOfCapacity, at: number): Mark {
  const top = Math.min(y(inPost.value), y(asked.value), base - 8);
  const entries = new Set([...explain(inPost).entries, ...explain(asked).entries]);
  return {
    key: `${one.area} ${month}`,
    x: x(at) - step / 2,
    y: top,
    width: step,
    height: base - top,
    words: `${one.area}, ${monthWords(month)}: ${fteWords(inPost.value)} in post, ${fteWords(asked.value)} asked for by projects.`,
    entries: [...entries].toSorted((a, b) => a - b),
  };
}
