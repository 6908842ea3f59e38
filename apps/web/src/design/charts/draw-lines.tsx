import { pounds } from '@minutebook/domain';
import { ticks as roundNumbers } from 'd3-array';

import { ink } from './colours.ts';
import type { Drawing } from './drawing.ts';
import { anchorAt, placesLabelled } from './axis/labels.ts';
import { evenly } from './scale.ts';
import { widthOf } from './text-width.ts';
import { Lines } from './Svg.tsx';

/** A value at a place along the axis. */
export interface Point {
  /** From 0 along the axis. */
  readonly at: number;
  /** In pence, unless the drawing is told otherwise. */
  readonly value: number;
  /** Points of one run are joined; those of another begin a line of their own. One run where absent. */
  readonly run?: number;
  /** What is said of it when it is pointed at: a whole sentence. */
  readonly words: string;
  readonly entries: readonly number[];
}

/** A line through points; a place without one is a gap. */
export interface Series {
  readonly label: string;
  readonly colour: string;
  readonly dashed?: boolean;
  readonly points: readonly Point[];
}

const height = 260;
const above = 26;
const below = 26;
const labelWidth = 120;
/** The axis reaches £4 at least, so that its marks are whole pounds. */
const leastShown = 400;
/** What the amounts have before the first place, at least. */
const amountsWidth = 66;

/** What is measured, where that is not pence. */
interface Measured {
  /** A value in words, for the axis. */
  readonly inWords: (value: number) => string;
  /** The axis reaches this at least. */
  readonly least: number;
}

const inPence: Measured = { inWords: pounds, least: leastShown };

/** Lines over a few places, amounts from nothing up, each line labelled at its end. */
export function drawLines(
  series: readonly Series[],
  places: readonly string[],
  width: number,
  measured: Measured = inPence,
): Drawing {
  const frame = frameOf(series, places, width, measured);
  const { x, y, wide } = frame;
  return {
    height: height + (wide ? 0 : series.length * 20),
    content: (
      <>
        <Amounts frame={frame} />
        <Places frame={frame} places={places} />
        {series.map((one) => (
          <OneLine key={one.label} series={one} frame={frame} />
        ))}
        <Labels series={series} frame={frame} />
      </>
    ),
    marks: series.flatMap(({ label, points }) =>
      points.map(({ at, value, words, entries }) => ({
        key: `${label} ${at}`,
        x: x(at) - 6,
        y: y(value) - 6,
        width: 12,
        height: 12,
        words,
        entries,
      })),
    ),
  };
}

function frameOf(series: readonly Series[], places: readonly string[], width: number, { inWords, least }: Measured) {
  const wide = width >= 560;
  const right = wide ? width - labelWidth : width - 12;
  const all = series.flatMap(({ points }) => points.map(({ value }) => value));
  const [lowest, highest] = [Math.min(0, ...all), Math.max(least, ...all)];
  const amounts = roundNumbers(lowest, highest, 4);
  const left = Math.max(amountsWidth, ...amounts.map((amount) => widthOf(inWords(amount)) + 12));
  return {
    inWords,
    wide,
    right,
    amounts,
    x: evenly([0, Math.max(1, places.length - 1)], [left, right]),
    y: evenly([lowest, highest], [height - below, above]),
  };
}

interface InFrame {
  readonly frame: ReturnType<typeof frameOf>;
}

function Amounts({ frame: { inWords, amounts, right, y } }: InFrame) {
  return amounts.map((amount) => (
    <g key={amount}>
      <line x1={0} x2={right} y1={y(amount)} y2={y(amount)} stroke={amount === 0 ? ink.rule : ink.faint} />
      <Lines x={0} y={y(amount) - 4} lines={[inWords(amount)]} fill={ink.secondary} />
    </g>
  ));
}

function Places({ frame: { wide, x }, places }: InFrame & { readonly places: readonly string[] }) {
  return placesLabelled(places, x(1) - x(0), wide ? 12 : 4).map((at) => (
    <Lines
      key={at}
      x={x(at)}
      y={height - 6}
      lines={[places[at] ?? '']}
      fill={ink.secondary}
      anchor={anchorAt(at, places.length)}
    />
  ));
}

function OneLine({ series: { colour, dashed, points }, frame: { x, y } }: InFrame & { readonly series: Series }) {
  const runs = [...Map.groupBy(points, ({ run }) => run).values()];
  return (
    <g>
      {runs.map((run) => (
        <g key={run[0]?.at}>
          {run.length < 2 ? null : (
            <polyline
              points={run.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')}
              fill="none"
              stroke={colour}
              strokeWidth={2.5}
              strokeDasharray={dashed === true ? '6 4' : undefined}
            />
          )}
          {run.map(({ at, value }) => (
            <circle key={at} cx={x(at)} cy={y(value)} r={run.length < 2 ? 5 : 3} fill={colour} />
          ))}
        </g>
      ))}
    </g>
  );
}

function Labels({ series, frame: { wide, x, y } }: InFrame & { readonly series: readonly Series[] }) {
  const ends = series.flatMap((one) => {
    const last = one.points.at(-1);
    return last === undefined ? [] : [{ one, last, y: y(last.value) }];
  });
  const edge = Math.max(0, ...ends.map(({ last }) => last.at));
  const ended = ends.filter(({ last }) => last.at < edge);
  // Labels of several such lines would cover one another: beside the others they can be moved apart.
  const short = wide && ended.length === 1 ? ended : [];
  return (
    <>
      {short.map(({ one, last }) => {
        const { aside, down, anchor } = besideEnd(one, last, series);
        const place = { x: x(last.at) + aside, y: y(last.value) + down };
        return <Lines key={one.label} {...place} lines={[one.label]} fill={one.colour} bold anchor={anchor} />;
      })}
      {apart(ends.filter((end) => !short.includes(end))).map(({ one, y: at }, place) =>
        wide ? (
          <Lines key={one.label} x={x(edge) + 8} y={at + 4} lines={[one.label]} fill={one.colour} bold />
        ) : (
          <Lines key={one.label} x={0} y={height + 14 + place * 20} lines={[`— ${one.label}`]} fill={one.colour} bold />
        ),
      )}
    </>
  );
}

/** Where the label of a line stands that ends before the edge: at its end, on the side where neither it nor another one is. */
function besideEnd({ points }: Series, { at, value }: Point, series: readonly Series[]) {
  const others = series.flatMap((one) => one.points.find((point) => point.at === at)?.value ?? []);
  if (others.some((other) => other > value)) return { aside: 8, down: 18, anchor: 'start' } as const;
  const rises = value >= (points.at(-2)?.value ?? value);
  return { aside: -8, down: rises ? -8 : 18, anchor: 'end' } as const;
}

/** Labels that would cover one another are moved apart, the higher one stays. */
function apart(labels: readonly { readonly one: Series; readonly y: number }[]) {
  let last = Number.NEGATIVE_INFINITY;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map(({ one, y }) => {
      last = Math.max(y, last + 18);
      return { one, y: last };
    });
}
