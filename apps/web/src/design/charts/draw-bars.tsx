import { colours, ink } from './colours.ts';
import type { Drawing } from './drawing.ts';
import { evenly } from './scale.ts';
import { lineHeight, Lines } from './Svg.tsx';
import { wrapped } from './text-width.ts';

/** One bar, from one amount to another, all in one unit. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** What stands beside it, such as `+£40,000`. */
  readonly says: string;
  readonly tone: 'whole' | 'more' | 'less';
  /** What is said of it when it is pointed at: a whole sentence. */
  readonly words: string;
  readonly entries: readonly number[];
  /** What stands above it and those that follow; absent where it goes on. */
  readonly heading?: string;
}

const tones = { whole: colours.first, more: colours.second, less: colours.third } as const;
const wideFrom = 640;
const saysWidth = 110;
const thick = 20;

/** A bar in pixels. */
interface PlacedBar {
  readonly bar: Bar;
  readonly lines: readonly string[];
  /** Where its name begins, and where the bar itself does. */
  readonly words: number;
  readonly begins: number;
  readonly y: number;
  readonly start: number;
  readonly length: number;
}

/**
 * Bars under one another along one axis that begins at nothing: what adds up, and what each step adds to it. The axis goes to the
 * longest of them, or to `whole` where they are parts of one.
 */
export function drawBars(bars: readonly Bar[], width: number, whole = 1): Drawing {
  const { placed, height, origin } = layOut(bars, width, whole);
  return {
    height: height + 6,
    content: (
      <>
        <line x1={origin} x2={origin} y1={0} y2={height} stroke={ink.rule} />
        {placed.map(({ bar, lines, words, begins, y, start, length }) => (
          <g key={bar.key}>
            {bar.heading === undefined ? null : <Lines x={0} y={begins - 8} lines={[bar.heading]} bold />}
            <Lines x={0} y={words} lines={lines} />
            <rect x={start} y={y} width={length} height={thick} fill={tones[bar.tone]} />
            <Lines x={width} y={y + 15} lines={[bar.says]} anchor="end" bold={bar.tone === 'whole'} />
          </g>
        ))}
      </>
    ),
    marks: placed.map(({ bar, y, start, length }) => ({
      key: bar.key,
      x: start,
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

function layOut(bars: readonly Bar[], width: number, whole: number) {
  const wide = width >= wideFrom;
  const left = wide ? Math.round(width * 0.34) : 0;
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const x = evenly([Math.min(0, ...ends), Math.max(whole, ...ends)], [left, width - saysWidth]);
  let top = 0;
  const placed = bars.map((bar): PlacedBar => {
    const heading = bar.heading === undefined ? 0 : lineHeight + 14;
    const lines = wrapped(bar.label, wide ? left - 16 : width, 2);
    const over = wide ? 0 : lines.length * lineHeight + 4;
    const high = wide ? Math.max(thick, lines.length * lineHeight) + 12 : thick + 14;
    const begins = top + heading;
    top += heading + over + high;
    const y = wide ? begins + (high - thick) / 2 : begins + over;
    const words = wide ? begins + (high - lines.length * lineHeight) / 2 + 13 : begins + 13;
    const [start, end] = [x(Math.min(bar.from, bar.to)), x(Math.max(bar.from, bar.to))];
    return { bar, lines, words, begins, y, start, length: Math.max(2, end - start) };
  });
  return { placed, height: top, origin: x(0) };
}
