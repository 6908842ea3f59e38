import { ink } from '../../design/charts/colours.ts';
import { DayAxis } from '../../design/charts/DayAxis.tsx';
import type { MarkedDay } from '../../design/charts/DayAxis.tsx';
import type { Drawing, Mark } from '../../design/charts/drawing.ts';
import { keyPlaces, kindLabels } from './kinds.ts';
import { layOut } from './layout.ts';
import type { PlacedLine } from './layout.ts';
import type { Line } from './line.ts';
import { KindName, TimetableLine, UnnamedKinds } from './Marks.tsx';

/** The timetable at a width. The first of the days is the one that the page speaks of. */
export function drawTimetable(
  lines: readonly Line[],
  days: readonly [MarkedDay, ...MarkedDay[]],
  width: number,
): Drawing {
  const [first, ...others] = days;
  const layout = layOut(lines, width, [first.day, ...others.map(({ day }) => day)]);
  const { left, right, axis, bands } = layout;
  const crossings = days.map(({ day }) => axis.x(day));
  const { labels, unnamed } = kindLabels(layout, crossings);
  const places = keyPlaces(unnamed, width);
  const rows = (places.at(-1)?.row ?? -1) + 1;
  const height = layout.height + (rows === 0 ? 0 : rows * 24 + 6);
  return {
    height,
    content: (
      <>
        {layout.lines.map(({ line, top }) => (
          <line key={line.key} x1={0} x2={width} y1={top} y2={top} stroke={ink.faint} />
        ))}
        <DayAxis {...{ axis, left, right, days }} height={layout.height} {...(bands === undefined ? {} : { bands })} />
        {layout.lines.map((placed) => (
          <TimetableLine key={placed.line.key} placed={placed} now={axis.x(days[0].day)} />
        ))}
        {labels.map((label) => (
          <KindName key={label.kind} label={label} />
        ))}
        <UnnamedKinds places={places} y={layout.height + 12} />
      </>
    ),
    marks: layout.lines.map((placed) => markOf(placed, width)),
  };
}

/** Each line is one mark: its milestones are told together. */
function markOf({ line: { key, words, entries, path }, top, height }: PlacedLine, width: number): Mark {
  return { key, x: 4, y: top + 3, width: width - 8, height: height - 6, words, entries, path };
}
