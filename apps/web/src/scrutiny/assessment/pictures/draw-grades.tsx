import { daysBetween, gradingNames } from '@minutebook/domain';
import type { GradesOnScale } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import { colours, ink } from '../../../design/charts/colours.ts';
import type { Drawing } from '../../../design/charts/drawing.ts';
import { Glyph } from '../../../design/charts/Glyph.tsx';
import { evenly } from '../../../design/charts/scale.ts';
import type { Scale } from '../../../design/charts/scale.ts';
import { Lines } from '../../../design/charts/Svg.tsx';
import { widthOf, wrapped } from '../../../design/charts/text-width.ts';

const rowHeight = 26;
const headHeight = 30;
const between = 14;
const axisHeight = 26;
const mostLeft = 150;

interface Band {
  readonly grades: GradesOnScale;
  /** Where its heading stands; its rows follow, the highest grade first. */
  readonly top: number;
}

/** Each scale as rows of its grades, with a mark where one was given on the day of its publication. */
export function drawGrades(all: readonly GradesOnScale[], width: number): Drawing {
  const words = all.flatMap(({ scale }) => scale);
  const left = Math.min(mostLeft, width * 0.55, Math.max(...words.map((one) => widthOf(one))) + 14);
  const days = all.flatMap(({ given }) => given.map(({ assessment }) => assessment.published.on));
  const x = daysAlong(days, left + 12, width - 14);
  const bands = bandsOf(all);
  const bottom = bands.reduce(
    (so, { top, grades }) => Math.max(so, top + headHeight + grades.scale.length * rowHeight),
    0,
  );
  return {
    height: bottom + axisHeight,
    content: (
      <>
        {bands.map((band) => (
          <OneBand key={band.top} band={band} left={left} width={width} x={x} />
        ))}
        <Years days={days} x={x} y={bottom} left={left} right={width} />
      </>
    ),
    marks: bands.flatMap(({ grades, top }) =>
      grades.given.map(({ assessment, grade, at }) => ({
        key: `${assessment.assessmentId} ${grades.of}`,
        x: x(dayNumber(assessment.published.on)) - 8,
        y: middleOf(top, grades, at) - 8,
        width: 16,
        height: 16,
        words: `${assessment.title}, published on ${formatDay(assessment.published.on)} by ${assessment.body}: ${gradingNames[grades.of].toLowerCase()} “${grade}”.`,
        entries: [assessment.published.n],
      })),
    ),
  };
}

function bandsOf(all: readonly GradesOnScale[]): readonly Band[] {
  let top = 0;
  return all.map((grades) => {
    const band = { grades, top };
    top += headHeight + grades.scale.length * rowHeight + between;
    return band;
  });
}

function middleOf(top: number, { scale }: GradesOnScale, at: number): number {
  return top + headHeight + (scale.length - 1 - at) * rowHeight + rowHeight / 2;
}

const dayNumber = (day: string): number => daysBetween('2000-01-01', day);

/** Days along the width, with a year more where all are of one day. */
function daysAlong(days: readonly string[], left: number, right: number): Scale {
  const numbers = days.map(dayNumber);
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const room = Math.max(180, (to - from) * 0.04);
  return evenly([from - room, to + room], [left, right]);
}

interface BandProps {
  readonly band: Band;
  readonly left: number;
  readonly width: number;
  readonly x: Scale;
}

function OneBand({ band: { grades, top }, left, width, x }: BandProps) {
  const colour = grades.of === 'quality' ? colours.first : colours.second;
  const points = grades.given.map(({ assessment, at }) => ({
    key: assessment.assessmentId,
    x: x(dayNumber(assessment.published.on)),
    y: middleOf(top, grades, at),
  }));
  return (
    <g>
      <Lines
        x={0}
        y={top + 18}
        lines={wrapped(`${grades.subject}: ${gradingNames[grades.of].toLowerCase()}`, width, 1)}
        bold
      />
      {grades.scale.map((grade, at) => (
        <g key={grade}>
          <line x1={left} x2={width} y1={middleOf(top, grades, at)} y2={middleOf(top, grades, at)} stroke={ink.faint} />
          <Lines x={0} y={middleOf(top, grades, at) + 5} lines={wrapped(grade, left - 8, 1)} />
        </g>
      ))}
      <polyline
        points={points.map((one) => `${one.x},${one.y}`).join(' ')}
        fill="none"
        stroke={colour}
        strokeWidth={2}
      />
      {points.map((one) => (
        <Glyph
          key={one.key}
          x={one.x}
          y={one.y}
          shape={grades.of === 'quality' ? 'circle' : 'diamond'}
          colour={colour}
        />
      ))}
    </g>
  );
}

interface YearsProps {
  readonly days: readonly string[];
  readonly x: Scale;
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** The year of each publication under it, where it does not run into the one before. */
function Years({ days, x, y, left, right }: YearsProps) {
  let taken = Number.NEGATIVE_INFINITY;
  return [...new Set(days)].toSorted().map((day) => {
    const year = day.slice(0, 4);
    const half = widthOf(year) / 2;
    const at = Math.min(right - half, Math.max(left + half, x(dayNumber(day))));
    if (at - half < taken + 6) return null;
    taken = at + half;
    return (
      <text key={day} x={at} y={y + 18} textAnchor="middle" fill={ink.secondary}>
        {year}
      </text>
    );
  });
}
