import { colours, ink } from './colours.ts';
import type { Drawing } from './drawing.ts';
import { lineHeight, Lines } from './Svg.tsx';
import { widthOf, wrapped } from './text-width.ts';

/** One bar of parts that make up a whole, in the order of the parts. */
export interface SharesBar {
  readonly key: string;
  readonly label: string;
  readonly parts: readonly number[];
  /** What stands beside it, such as “120”. */
  readonly says: string;
  /** What is said of it when it is pointed at: a whole sentence. */
  readonly words: string;
  readonly entries: readonly number[];
}

/** Five steps of one colour, from the least to the most; each is outlined, since the first hardly stands out from white. */
const steps = ['#e8eef4', '#a9c3da', '#6594be', '#2f6798', colours.first] as const;
const outline = colours.first;
const thick = 20;
const swatch = 14;
const saysWidth = 64;
const wideFrom = 640;

/** Bars of equal length under one another, each divided by its parts; above them, what each step of colour stands for. */
export function drawShares(parts: readonly string[], bars: readonly SharesBar[], width: number): Drawing {
  const legend = legendOf(parts, width);
  const wide = width >= wideFrom;
  const left = wide ? Math.round(width * 0.28) : 0;
  let top = legend.height + 10;
  const placed = bars.map((bar) => {
    const lines = wrapped(bar.label, wide ? left - 16 : width, wide ? 1 : 2);
    const over = wide ? 0 : lines.length * lineHeight + 2;
    const y = top + over;
    top = y + thick + (wide ? 8 : 12);
    return { bar, lines, words: wide ? y + 15 : y - over + 14, y };
  });
  const length = width - saysWidth - left;
  return {
    height: top,
    content: (
      <>
        {legend.content}
        {placed.map(({ bar, lines, words, y }) => (
          <g key={bar.key}>
            <Lines x={0} y={words} lines={lines} />
            <Parts parts={bar.parts} x={left} y={y} length={length} />
            <Lines x={width} y={y + 15} lines={[bar.says]} anchor="end" />
          </g>
        ))}
      </>
    ),
    marks: placed.map(({ bar, y }) => ({
      key: bar.key,
      x: left,
      y,
      width: length,
      height: thick,
      words: bar.words,
      get entries() {
        return bar.entries;
      },
    })),
  };
}

interface PartsProps {
  readonly parts: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

function Parts({ parts, x, y, length }: PartsProps) {
  const whole = Math.max(
    1,
    parts.reduce((sum, one) => sum + one, 0),
  );
  let before = 0;
  return parts.map((part, at) => {
    const from = x + (before / whole) * length;
    before += part;
    if (part === 0) return null;
    return (
      <rect
        key={at}
        x={from}
        y={y}
        width={(part / whole) * length}
        height={thick}
        fill={steps[at] ?? ink.faint}
        stroke={outline}
      />
    );
  });
}

/** Which step of colour is which part, in as many lines as it takes. */
function legendOf(parts: readonly string[], width: number) {
  let [x, y] = [0, 0];
  const placed = parts.map((label, at) => {
    const long = swatch + 6 + widthOf(label) + 18;
    if (x > 0 && x + long > width) [x, y] = [0, y + lineHeight + 4];
    const place = { label, at, x, y };
    x += long;
    return place;
  });
  return {
    height: y + lineHeight,
    content: placed.map(({ label, at, x: from, y: top }) => (
      <g key={label}>
        <rect x={from + 1} y={top + 2} width={swatch} height={swatch} fill={steps[at] ?? ink.faint} stroke={outline} />
        <Lines x={from + swatch + 6} y={top + 14} lines={[label]} />
      </g>
    )),
  };
}
