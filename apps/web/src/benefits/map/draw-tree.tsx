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
  const leaves = leavesOf(map, width);
  const last = leaves.at(-1)?.box;
  return {
    height: last === undefined ? 0 : last.y + last.height + between,
    content: leaves.map(({ box, serves }) => (
      <g key={box.key}>
        {serves === undefined ? null : <Elbow from={box} to={serves} />}
        <Box node={box} />
      </g>
    )),
    marks: leaves.map(({ box }) => box),
  };
}

function leavesOf(map: BenefitsMap, width: number): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const { aim: aims, benefit: benefits, project: projects } = nodesOf(map);
  const put = (node: MapNode, depth: number, serves: Placed | undefined): Placed => {
    const above = leaves.at(-1)?.box;
    const x = 2 + depth * indent;
    const y = above === undefined ? 2 : above.y + above.height + between;
    // Who serves two stands under both, each time by a name of its own.
    const key = serves === undefined ? node.key : `${serves.key} ${node.key}`;
    const box = { ...boxOf(node, { x, y, width: width - x - 2 }), key };
    leaves.push({ box, serves });
    return box;
  };
  const putBenefits = (isWanted: (benefit: MapNode) => boolean, serves: Placed | undefined): void => {
    const depth = serves === undefined ? 0 : 1;
    for (const benefit of benefits.filter(isWanted)) {
      const box = put(benefit, depth, serves);
      for (const project of projects) if (project.leadsTo.includes(benefit.key)) put(project, depth + 1, box);
    }
  };
  for (const aim of aims) {
    putBenefits(({ leadsTo }) => leadsTo.includes(aim.key), put(aim, 0, undefined));
  }
  putBenefits(({ leadsTo }) => leadsTo.length === 0, undefined);
  return leaves;
}

/** A line from what serves, to the left and up to what it serves. */
function Elbow({ from, to }: { readonly from: Placed; readonly to: Placed }) {
  const x = to.x + indent / 2;
  const y = from.y + from.height / 2;
  return <path d={`M${from.x} ${y}H${x}V${to.y + to.height}`} fill="none" stroke={ink.secondary} strokeWidth={1.5} />;
}
