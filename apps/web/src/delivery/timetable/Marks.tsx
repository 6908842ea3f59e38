import { colours, ink } from '../../design/charts/colours.ts';
import { Glyph } from '../../design/charts/Glyph.tsx';
import { Lines } from '../../design/charts/Svg.tsx';
import { kindWords } from './kinds.ts';
import type { keyPlaces, Kind, KindLabel } from './kinds.ts';
import type { PlacedItem, PlacedLine } from './layout.ts';

/** A line of the timetable: its words and its milestones. `now` is where the day that the page speaks of lies. */
export function TimetableLine({ placed, now }: { readonly placed: PlacedLine; readonly now: number }) {
  const { line, name, under, says, more, middle, items } = placed;
  return (
    <g>
      <Lines {...name} bold />
      <Lines {...under} fill={ink.secondary} />
      <Lines {...says} bold={line.alarm} fill={line.alarm ? colours.third : ink.text} />
      <Lines {...more} fill={ink.secondary} />
      {items.map((item, index) => (
        <Milestone key={index} item={item} y={middle} now={now} />
      ))}
    </g>
  );
}

interface MilestoneProps {
  readonly item: PlacedItem;
  readonly y: number;
  readonly now: number;
}

/** From the day first planned to the day met or expected: what happened solid, what is expected dashed. */
function Milestone({ item: { planned, moves, end, standing, was, beyond }, y, now }: MilestoneProps) {
  const kind: Kind = standing === 'leftOpen' ? 'past' : standing;
  const dashes = standing === 'met' ? {} : { strokeDasharray: '6 4' };
  const colour = colourOf[kind];
  return (
    <g>
      <line x1={planned} x2={end} y1={y} y2={y} stroke={colour} strokeWidth={2} {...dashes} />
      {standing === 'past' ? <line x1={end} x2={now} y1={y} y2={y} stroke={colour} strokeWidth={4} /> : null}
      {moves.map((x) => (
        <line key={x} x1={x} x2={x} y1={y - 6} y2={y + 6} stroke={colour} strokeWidth={2} />
      ))}
      {was === undefined ? null : <KindGlyph kind="was" x={was} y={y} />}
      {planned === end ? null : <KindGlyph kind="planned" x={planned} y={y} />}
      {beyond === 0 ? <KindGlyph kind={kind} x={end} y={y} /> : <Beyond x={end} y={y} side={beyond} colour={colour} />}
    </g>
  );
}

interface BeyondProps {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly colour: string;
}

/** Points on, where the day lies beyond the axis. */
function Beyond({ x, y, side, colour }: BeyondProps) {
  const back = x - 8 * side;
  return <path d={`M${back},${y - 7} L${x},${y} L${back},${y + 7}`} fill="none" stroke={colour} strokeWidth={3} />;
}

const colourOf: Readonly<Record<Kind, string>> = {
  planned: ink.secondary,
  toCome: colours.first,
  past: colours.third,
  met: colours.second,
  was: colours.first,
};

/** What was known then may lie under what is still so, and is seen around it. */
const sizes: Readonly<Record<Kind, number>> = { planned: 70, toCome: 110, past: 110, met: 110, was: 260 };

function KindGlyph({ kind, x, y }: { readonly kind: Kind; readonly x: number; readonly y: number }) {
  const shape = kind === 'planned' || kind === 'met' ? 'circle' : 'diamond';
  const hollow = kind === 'planned' || kind === 'was';
  return <Glyph x={x} y={y} shape={shape} colour={colourOf[kind]} hollow={hollow} size={sizes[kind]} />;
}

/** The name of a kind of mark, beside one of it. */
export function KindName({ label: { kind, x, y, anchor } }: { readonly label: KindLabel }) {
  return (
    <text x={x} y={y} textAnchor={anchor} fill={ink.secondary}>
      {kindWords[kind]}
    </text>
  );
}

/** The kinds that had no room for their name, each mark before its name. */
export function UnnamedKinds({ places, y }: { readonly places: ReturnType<typeof keyPlaces>; readonly y: number }) {
  return places.map(({ kind, x, row }) => (
    <g key={kind}>
      <KindGlyph kind={kind} x={x} y={y + row * 24} />
      <text x={x + 14} y={y + 5 + row * 24} fill={ink.secondary}>
        {kindWords[kind]}
      </text>
    </g>
  ));
}
