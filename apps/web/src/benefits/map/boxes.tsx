import { colours, ink } from '../../design/charts/colours.ts';
import type { Mark } from '../../design/charts/drawing.ts';
import { lineHeight, Lines } from '../../design/charts/Svg.tsx';
import { wrapped } from '../../design/charts/text-width.ts';
import type { MapNode } from './nodes.ts';

const padding = 6;
const mostLines = 3;

/** A thing of the map with its place in the drawing. */
export interface Placed extends MapNode, Omit<Mark, 'path'> {
  readonly lines: readonly string[];
}

/** A box as high as its title needs. */
export function boxOf(node: MapNode, at: Pick<Mark, 'x' | 'y' | 'width'>): Placed {
  const lines = wrapped(node.title, at.width - 2 * padding, mostLines);
  return { ...node, ...at, lines, height: lines.length * lineHeight + 10 };
}

/** One thing: its kind by the colour of its edge, and a broken edge where it hangs in the air. */
export function Box({ node: { x, y, width, height, lines, column, isLoss, isLoose } }: { readonly node: Placed }) {
  const edge =
    column === 'aim' ? colours.second : column === 'project' ? colours.first : isLoss ? colours.third : ink.text;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill="#ffffff"
        stroke={edge}
        strokeWidth={2}
        strokeDasharray={isLoose ? '5 4' : undefined}
      />
      <Lines x={x + padding} y={y + lineHeight} lines={lines} />
    </g>
  );
}
