import type { BenefitsMap } from '@minutebook/domain';

import { colours, ink } from '../../design/charts/colours.ts';
import type { Drawing, Mark } from '../../design/charts/drawing.ts';
import { lineHeight, Lines } from '../../design/charts/Svg.tsx';
import { wrapped } from '../../design/charts/text-width.ts';
import { nodesOf } from './nodes.ts';
import type { Column, MapNode } from './nodes.ts';

const top = 30;
const boxHeight = 2 * lineHeight + 10;
const between = 10;
const padding = 6;

interface Placed extends MapNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const headings: Readonly<Record<Column, string>> = { aim: 'Aims', benefit: 'Benefits', project: 'Projects' };
const order: readonly Column[] = ['aim', 'benefit', 'project'];

/** Aims on the left, the benefits that serve them in the middle, the projects that bring these on the right. */
export function drawMap(map: BenefitsMap, width: number): Drawing {
  const gap = width >= 560 ? 60 : 16;
  const each = (width - 2 * gap - 4) / 3;
  const placed = order.flatMap((column, at) =>
    nodesOf(map, column).map((node, place): Placed => ({
      ...node,
      x: 2 + at * (each + gap),
      y: top + place * (boxHeight + between),
      width: each,
    })),
  );
  const byKey = new Map(placed.map((one) => [one.key, one]));
  const longest = Math.max(1, ...order.map((column) => nodesOf(map, column).length));
  return {
    height: top + longest * (boxHeight + between),
    content: (
      <>
        {order.map((column, at) => (
          <Lines key={column} x={2 + at * (each + gap)} y={16} lines={[headings[column]]} bold />
        ))}
        {placed.flatMap((from) =>
          from.leadsTo.map((key) => {
            const to = byKey.get(key);
            return to === undefined ? null : <Join key={`${from.key} ${key}`} from={from} to={to} />;
          }),
        )}
        {placed.map((one) => (
          <Box key={one.key} node={one} />
        ))}
      </>
    ),
    marks: placed.map(markOf),
  };
}

/** A line from what serves to what is served: from the right to the left. */
function Join({ from, to }: { readonly from: Placed; readonly to: Placed }) {
  const [x1, y1] = [from.x, from.y + boxHeight / 2];
  const [x2, y2] = [to.x + to.width, to.y + boxHeight / 2];
  const middle = (x1 + x2) / 2;
  return (
    <path
      d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
      fill="none"
      stroke={ink.secondary}
      strokeWidth={1.5}
    />
  );
}

function Box({ node: { x, y, width, title, column, isLoss, isLoose } }: { readonly node: Placed }) {
  const edge =
    column === 'aim' ? colours.second : column === 'project' ? colours.first : isLoss ? colours.third : ink.text;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={boxHeight}
        fill="#ffffff"
        stroke={edge}
        strokeWidth={2}
        strokeDasharray={isLoose ? '5 4' : undefined}
      />
      <Lines x={x + padding} y={y + lineHeight} lines={wrapped(title, width - 2 * padding, 2)} />
    </g>
  );
}

function markOf({ key, x, y, width, words, entries }: Placed): Mark {
  return { key, x, y, width, height: boxHeight, words, entries };
}
