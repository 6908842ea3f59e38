import type { BenefitsMap } from '@minutebook/domain';

import { ink } from '../../design/charts/colours.ts';
import type { Drawing } from '../../design/charts/drawing.ts';
import { Lines } from '../../design/charts/Svg.tsx';
import { Box, boxOf } from './boxes.tsx';
import type { Placed } from './boxes.tsx';
import { drawTree } from './draw-tree.tsx';
import { nodesOf } from './nodes.ts';
import type { Column } from './nodes.ts';

const top = 30;
const between = 8;
const gap = 60;
const wideFrom = 560;

const headings: Readonly<Record<Column, string>> = { aim: 'Aims', benefit: 'Benefits', project: 'Projects' };
const order: readonly Column[] = ['aim', 'benefit', 'project'];

/** The map at a width: three columns where there is room for them, and else a tree. */
export function drawMap(map: BenefitsMap, width: number): Drawing {
  return width < wideFrom ? drawTree(map, width) : drawColumns(map, width);
}

/** Aims on the left, the benefits that serve them in the middle, the projects that bring these on the right. */
function drawColumns(map: BenefitsMap, width: number): Drawing {
  const each = (width - 2 * gap - 4) / 3;
  const left = (at: number): number => 2 + at * (each + gap);
  const nodes = nodesOf(map);
  const placed = order.flatMap((column, at) => {
    let y = top;
    return nodes[column].map((node): Placed => {
      const box = boxOf(node, { x: left(at), y, width: each });
      y += box.height + between;
      return box;
    });
  });
  const joins = joinsIn(placed);
  return {
    height: Math.max(...placed.map(({ y, height }) => y + height), top) + between,
    content: (
      <>
        {order.map((column, at) => (
          <Lines key={column} x={left(at)} y={16} lines={[headings[column]]} bold />
        ))}
        {joins.map(({ key, from, to }) => (
          <Join key={key} from={from} to={to} />
        ))}
        {placed.map((one) => (
          <Box key={one.key} node={one} />
        ))}
      </>
    ),
    marks: placed.map((one) => ({ ...one, emphasis: <Joined node={one} joins={joins} /> })),
  };
}

interface JoinOf {
  readonly key: string;
  readonly from: Placed;
  readonly to: Placed;
}

function joinsIn(placed: readonly Placed[]): readonly JoinOf[] {
  const byKey = new Map(placed.map((one) => [one.key, one]));
  return placed.flatMap((from) =>
    from.leadsTo.flatMap((key) => {
      const to = byKey.get(key);
      return to === undefined ? [] : [{ key: `${from.key} ${key}`, from, to }];
    }),
  );
}

/** What a box is joined to, drawn over the rest: the lines and the boxes at their other ends. */
function Joined({ node, joins }: { readonly node: Placed; readonly joins: readonly JoinOf[] }) {
  const own = joins.filter(({ from, to }) => from.key === node.key || to.key === node.key);
  return own.map(({ key, from, to }) => {
    const { x, y, width, height } = from.key === node.key ? to : from;
    return (
      <g key={key}>
        <Join from={from} to={to} isStrong />
        <rect x={x} y={y} width={width} height={height} fill="none" stroke={ink.text} strokeWidth={3} />
      </g>
    );
  });
}

/** A line from what serves to what is served: from the right to the left. */
function Join({ from, to, isStrong = false }: Omit<JoinOf, 'key'> & { readonly isStrong?: boolean }) {
  const [x1, y1] = [from.x, from.y + from.height / 2];
  const [x2, y2] = [to.x + to.width, to.y + to.height / 2];
  const middle = (x1 + x2) / 2;
  return (
    <path
      d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
      fill="none"
      stroke={isStrong ? ink.text : ink.secondary}
      strokeWidth={isStrong ? 3 : 1.5}
    />
  );
}
