import type { Ref } from 'react';

import { ink, lettering } from './colours.ts';
import type { Drawing, Mark } from './drawing.ts';

interface SvgProps {
  readonly width: number;
  readonly drawing: Drawing;
  /** The mark that is looked at. */
  readonly at: Mark | undefined;
  /** What the drawing shows, for whoever does not see it. */
  readonly summary: string;
  readonly ref?: Ref<SVGSVGElement>;
}

/** A drawing at its width. Everything is stated as attributes, since neither policy nor picture admits styles. */
export function Svg({ width, drawing, at, summary, ref }: SvgProps) {
  return (
    <svg
      ref={ref}
      className="mb-chart__svg"
      role="img"
      aria-label={summary}
      viewBox={`0 0 ${width} ${drawing.height}`}
      width={width}
      height={drawing.height}
      fill={ink.text}
      fontFamily={lettering.fontFamily}
      fontSize={lettering.fontSize}
    >
      {drawing.content}
      {at?.emphasis}
      {at === undefined ? null : (
        <rect
          x={at.x - 3}
          y={at.y - 3}
          width={at.width + 6}
          height={at.height + 6}
          fill="none"
          stroke={ink.text}
          strokeWidth={2}
        />
      )}
    </svg>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The base of the first line. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Lines of text under one another. */
export function Lines({ lines, x, y, anchor = 'start', fill = ink.text, bold = false }: LinesProps) {
  return (
    <text textAnchor={anchor} fill={fill} fontWeight={bold ? 700 : 400}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** From one line of text to the next, in pixels. */
export const lineHeight = 18;
