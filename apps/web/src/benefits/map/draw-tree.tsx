import type { BenefitsMap } from '@minutebook/domain';

import { ink } from '../../design/charts/colours.ts';
import type { Drawing } from '../../design/charts/drawing.ts';
import { Box, boxOf } from './boxes.tsx';
import type { Placed } from './boxes.tsx';
import { nodesOf } from './nodes.ts';
import type { MapNode } from './nodes.ts';

const indent = 20;
const between = 8;

/** A box with the one above it that it serves; none for those at the top. */
interface Leaf {
  readonly box: Placed;
  readonly serves: Placed | undefined;
}

/** The map where there is no room for columns: under each aim the benefits that serve it, under each of these its projects. */
export function drawTree(map: BenefitsMap, width: number): Drawing {
  const leaves: Leaf[] = [];
  const benefits = nodesOf(map, 'benefit');
  const projects = nodesOf(map, 'project');
  let y = 2;
  const put = (node: MapNode, depth: number, serves: Placed | undefined): Placed => {
    const x = 2 + depth * indent;
    // Who serves two stands under both, each time by a name of its own.
    const key = serves === undefined ? node.key : `${serves.key} ${node.key}`;
    const box = { ...boxOf(node, { x, y, width: width - x - 2 }), key };
    leaves.push({ box, serves });
    y += box.height + between;
    return box;
  };
  const benefitsOf = (these: readonly MapNode[], depth: number, serves: Placed | undefined): void => {
    for (const benefit of these) {
      const box = put(benefit, depth, serves);
      for (const project of projects) if (project.leadsTo.includes(benefit.key)) put(project, depth + 1, box);
    }
  };
  for (const aim of nodesOf(map, 'aim')) {
    const box = put(aim, 0, undefined);
    benefitsOf(
      benefits.filter(({ leadsTo }) => leadsTo.includes(aim.key)),
      1,
      box,
    );
  }
  benefitsOf(
    benefits.filter(({ leadsTo }) => leadsTo.length === 0),
    0,
    undefined,
  );
  return {
    height: y,
    content: leaves.map(({ box, serves }) => (
      <g key={box.key}>
        {serves === undefined ? null : <Elbow from={box} to={serves} />}
        <Box node={box} />
      </g>
    )),
    marks: leaves.map(({ box }) => box),
  };
}

/** A line from what serves, to the left and up to what it serves. */
function Elbow({ from, to }: { readonly from: Placed; readonly to: Placed }) {
  const x = to.x + indent / 2;
  const y = from.y + from.height / 2;
  return <path d={`M${from.x} ${y}H${x}V${to.y + to.height}`} fill="none" stroke={ink.secondary} strokeWidth={1.5} />;
}
