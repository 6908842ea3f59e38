import { entriesOfWait, outcomeWords, stillWaits } from '@minutebook/domain';
import type { GateWait, WaitsAtGate } from '@minutebook/domain';

import { colours, ink } from '../../design/charts/colours.ts';
import type { Drawing, Mark } from '../../design/charts/drawing.ts';
import { Glyph } from '../../design/charts/Glyph.tsx';
import { Lines } from '../../design/charts/Svg.tsx';
import { formatDay } from '../../design/days.ts';
import { above, layOut } from './layout.ts';
import type { Layout, PlacedGate, PlacedWait } from './layout.ts';

const barColour = '#bccbd8';

/** The waits at a width: a bar to the usual one, and a mark for each plan. */
export function drawWaits(gates: readonly WaitsAtGate[], then: readonly WaitsAtGate[], width: number): Drawing {
  const layout = layOut(gates, then, width);
  return {
    height: layout.height,
    content: (
      <>
        <Days layout={layout} />
        {layout.gates.map((gate) => (
          <OneGate key={gate.gateId} gate={gate} left={layout.left} width={width} />
        ))}
      </>
    ),
    marks: layout.gates.flatMap(({ waits }) => waits.map(markOf)),
  };
}

function Days({ layout: { ticks, height, gates } }: { readonly layout: Layout }) {
  return ticks.map(({ x, label }) => (
    <g key={label}>
      <text
        x={x}
        y={16}
        textAnchor={label.endsWith('days') ? 'end' : label === '0' ? 'start' : 'middle'}
        fill={ink.secondary}
      >
        {label}
      </text>
      {gates.length === 0 ? null : <line x1={x} x2={x} y1={above - 6} y2={height} stroke={ink.faint} />}
    </g>
  ));
}

interface OneGateProps {
  readonly gate: PlacedGate;
  readonly left: number;
  readonly width: number;
}

function OneGate({ gate: { top, middle, name, says, usual, was, waits }, left, width }: OneGateProps) {
  return (
    <g>
      <line x1={0} x2={width} y1={top} y2={top} stroke={ink.faint} />
      {usual === undefined ? null : (
        <rect x={left} y={middle - 9} width={Math.max(2, usual - left)} height={18} fill={barColour} />
      )}
      {was === undefined ? null : (
        <line
          x1={was}
          x2={was}
          y1={middle - 14}
          y2={middle + 14}
          stroke={ink.text}
          strokeWidth={2}
          strokeDasharray="3 3"
        />
      )}
      <Lines {...name} bold />
      <Lines {...says} />
      {waits.map((one) => (
        <WaitMark key={one.wait.submitted.n} placed={one} />
      ))}
    </g>
  );
}

/** Decided: a circle. Still waiting: a hollow diamond, since it will move on. */
function WaitMark({ placed: { wait, x, y } }: { readonly placed: PlacedWait }) {
  if (stillWaits(wait)) return <Glyph x={x} y={y} shape="diamond" colour={colours.third} hollow size={80} />;
  return <Glyph x={x} y={y} shape="circle" colour={colours.first} size={44} />;
}

function markOf({ wait, gate, x, y }: PlacedWait): Mark {
  return {
    key: String(wait.submitted.n),
    x: x - 7,
    y: y - 7,
    width: 14,
    height: 14,
    words: `${wait.projectTitle}, before “${gate}”: ${waitInWords(wait)}.`,
    entries: entriesOfWait(wait),
  };
}

/** “28 days, from 4 May 2026 to 1 June 2026: approved”. */
function waitInWords(wait: GateWait): string {
  const { submitted, days, onTheWay } = wait;
  const lasted = days === 1 ? '1 day' : `${days} days`;
  const put = onTheWay.length === 0 ? '' : `, ${onTheWay.map(outcomeOf).join(', ')} on the way`;
  return `${lasted}, from ${formatDay(submitted.on)} ${endOf(wait)}${put}`;
}

function endOf({ decided, left }: GateWait): string {
  if (decided !== undefined) return `to ${formatDay(decided.recorded.on)}: ${outcomeOf(decided)}`;
  return left === undefined ? 'on, and still waiting' : `to ${formatDay(left.on)}: left without a decision`;
}

/** What was decided, in a word. */
export function outcomeOf({ recorded }: NonNullable<GateWait['decided']>): string {
  return outcomeWords[recorded.value.outcome.kind].toLowerCase();
}
