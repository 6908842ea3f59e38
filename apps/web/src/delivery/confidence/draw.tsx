import type { Confidence } from '@minutebook/domain';

import { ink } from '../../design/charts/colours.ts';
import { DayAxis, MarkedDays } from '../../design/charts/DayAxis.tsx';
import type { MarkedDay } from '../../design/charts/DayAxis.tsx';
import type { Drawing } from '../../design/charts/drawing.ts';
import { lineHeight, Lines } from '../../design/charts/Svg.tsx';
import { layOut, stripHeight } from './layout.ts';
import type { PlacedSegment, PlacedStrip } from './layout.ts';
import { lettersOf } from './letters.ts';
import type { Group } from './strips.ts';

/** Strips of ratings at a width, a stretch for each. */
export function drawConfidence(groups: readonly Group[], days: readonly MarkedDay[], width: number): Drawing {
  const layout = layOut(
    groups,
    width,
    days.map(({ day }) => day),
  );
  const { left, right, height, axis, bands, headings, strips } = layout;
  return {
    height,
    content: (
      <>
        <DayAxis {...{ axis, left, right, height, bands }} days={[]} />
        {strips.map((placed) => (
          <OneStrip key={placed.strip.key} placed={placed} />
        ))}
        {headings.map((heading) => (
          <Lines key={heading.y} {...heading} fill={ink.secondary} />
        ))}
        <MarkedDays {...{ axis, left, right, height, days, bands }} />
        {strips.flatMap(({ strip, y, segments }) =>
          segments.map((one) => <Words key={`${strip.key} ${one.x}`} placed={one} y={y} />),
        )}
      </>
    ),
    marks: strips.flatMap(({ strip, y, segments }) =>
      segments.map(({ segment: { span, words }, x, width: wide }) => ({
        key: `${strip.key} ${span.from}`,
        x,
        y,
        width: wide,
        height: stripHeight,
        words,
        entries: span.judgements.map((one) => one.n),
      })),
    ),
  };
}

function OneStrip({ placed: { strip, y, name, says, more, segments } }: { readonly placed: PlacedStrip }) {
  return (
    <g>
      <Lines {...name} bold />
      <Lines {...says} />
      <Lines {...more} fill={ink.secondary} />
      {segments.map((one) => (
        <Stretch key={`${strip.key} ${one.x}`} placed={one} y={y} />
      ))}
    </g>
  );
}

const fills: Readonly<Record<Confidence['rating'], string>> = {
  green: '#9fd5b5',
  amberGreen: '#ffd966',
  amber: '#ffd966',
  amberRed: '#ffd966',
  red: '#f4a79d',
};

/** One between two colours has an edge of the other: above towards green, below towards red, so that grey tells too. */
const edges: Partial<Record<Confidence['rating'], { readonly colour: string; readonly at: number }>> = {
  amberGreen: { colour: '#0b7a4b', at: 0 },
  amberRed: { colour: '#b10e1e', at: stripHeight - 5 },
};

interface StretchProps {
  readonly placed: PlacedSegment;
  readonly y: number;
}

/** A rating as a colour, where it has room for its letters too; a withheld one is an outline and no colour. */
function Stretch({ placed: { segment, x, width }, y }: StretchProps) {
  const { rating } = segment.span;
  const named = lettersOf(rating, width).length > 0;
  const rated = rating.kind === 'rated' && named ? rating.confidence.rating : undefined;
  const edge = rated === undefined ? undefined : edges[rated];
  const outline =
    rating.kind === 'withheld' ? { stroke: ink.secondary, strokeDasharray: '4 3' } : { stroke: '#ffffff' };
  return (
    <g>
      <rect
        x={x + 0.5}
        y={y}
        width={Math.max(1, width - 1)}
        height={stripHeight}
        fill={rated === undefined ? '#ffffff' : fills[rated]}
        {...(named ? outline : { stroke: ink.secondary })}
      />
      {edge === undefined ? null : (
        <rect x={x + 0.5} y={y + edge.at} width={Math.max(1, width - 1)} height={5} fill={edge.colour} />
      )}
    </g>
  );
}

function Words({ placed: { segment, x, width }, y }: StretchProps) {
  const lines = lettersOf(segment.span.rating, width);
  const first = y + stripHeight / 2 + 5 - ((lines.length - 1) * (lineHeight - 4)) / 2;
  return lines.map((line, index) => (
    <text key={index} x={x + width / 2} y={first + index * (lineHeight - 4)} textAnchor="middle">
      {line}
    </text>
  ));
}
