import { stillWaits } from '@minutebook/domain';
import type { GateWait, WaitsAtGate } from '@minutebook/domain';
import { max, ticks as roundNumbers } from 'd3-array';

import { evenly } from '../../design/charts/scale.ts';
import { lineHeight } from '../../design/charts/Svg.tsx';
import { wrapped } from '../../design/charts/text-width.ts';

/** Words at a place. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** One plan that stood before a gate, in pixels. */
export interface PlacedWait {
  readonly wait: GateWait;
  readonly gate: string;
  readonly x: number;
  readonly y: number;
}

/** A gate in pixels. */
export interface PlacedGate {
  readonly gateId: string;
  readonly top: number;
  readonly middle: number;
  readonly name: Placed;
  readonly says: Placed;
  /** Where the bar of the usual wait ends; absent while nothing was decided. */
  readonly usual: number | undefined;
  /** The same as known at the compared moment. */
  readonly was: number | undefined;
  readonly waits: readonly PlacedWait[];
}

/** The gates under one another, days from left to right, from nothing on. */
export interface Layout {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly gates: readonly PlacedGate[];
}

/** Height of what stands above the gates: the days. */
export const above = 28;

const wideFrom = 760;
const saysWidth = 190;
const dot = 10;

/** Lays the gates out at a width; `then` are those of the compared moment. */
export function layOut(gates: readonly WaitsAtGate[], then: readonly WaitsAtGate[], width: number): Layout {
  const wide = width >= wideFrom;
  const left = wide ? Math.round(width * 0.24) : 4;
  const right = wide ? width - saysWidth - 24 : width - 24;
  const longest = max(gates.flatMap(({ waits }) => waits.map((one) => one.days))) ?? 0;
  const until = Math.max(1, longest);
  const x = evenly([0, until], [left, right]);
  let top = above;
  const placed = gates.map((gate) => {
    const words = wordsOf(gate, wide ? saysWidth : width);
    const names = wrapped(gate.title, wide ? left - 16 : width, 2);
    const over = wide ? 0 : (names.length + words.length) * lineHeight + 8;
    const stacked = stack(gate.waits, x);
    const high = Math.max(40, wide ? names.length * lineHeight + 12 : 0, stacked.deepest * dot * 2 + 24);
    const middle = top + over + high / 2;
    const start = wide ? top + (high - names.length * lineHeight) / 2 + 13 : top + 8 + 13;
    const said = wide ? top + (high - words.length * lineHeight) / 2 + 13 : start + names.length * lineHeight;
    const one: PlacedGate = {
      gateId: gate.gateId,
      top,
      middle,
      name: { x: 0, y: start, lines: names },
      says: { x: wide ? right + 24 : 0, y: said, lines: words },
      usual: gate.middle && x(gate.middle.value),
      was: usualThen(then, gate.gateId, x),
      waits: stacked.places.map(({ wait, place, at }) => ({ wait, gate: gate.title, x: at, y: middle + place * dot })),
    };
    top += over + high;
    return one;
  });
  const days = roundNumbers(0, until, wide ? 8 : 4).filter(Number.isInteger);
  const ticks = days.map((one, place) => ({
    x: x(one),
    label: place === days.length - 1 ? `${one} days` : String(one),
  }));
  return { left, right, height: top + 6, ticks, gates: placed };
}

function usualThen(then: readonly WaitsAtGate[], gateId: string, x: (days: number) => number): number | undefined {
  const usual = then.find((one) => one.gateId === gateId)?.middle;
  return usual && x(usual.value);
}

/** “usually 28 days”, “6 decided, 1 waits”. */
function wordsOf({ middle, waits, waiting }: WaitsAtGate, width: number): readonly string[] {
  const decided = waits.filter((one) => one.decided !== undefined).length;
  const usual = middle === undefined ? [] : [`usually ${middle.value === 1 ? '1 day' : `${middle.value} days`}`];
  const now = waiting.value === 0 ? [] : [`${waiting.value} ${waiting.value === 1 ? 'waits' : 'wait'}`];
  return [...usual, ...wrapped([`${decided} decided`, ...now].join(', '), width, 2)];
}

interface Stacked {
  readonly wait: GateWait;
  readonly at: number;
  /** Below (positive) or above the middle, in dots. */
  readonly place: number;
}

/** Marks that would cover one another are moved apart, down and up by turns; what left without a decision is not drawn. */
function stack(
  waits: readonly GateWait[],
  x: (days: number) => number,
): { places: readonly Stacked[]; deepest: number } {
  const places: Stacked[] = [];
  const drawn = waits.filter((one) => one.decided !== undefined || stillWaits(one));
  for (const wait of drawn.toSorted((one, other) => one.days - other.days)) {
    const at = x(wait.days);
    const near = new Set(places.filter((one) => Math.abs(one.at - at) < dot).map((one) => one.place));
    let step = 0;
    while (near.has(offset(step))) step += 1;
    places.push({ wait, at, place: offset(step) });
  }
  return { places, deepest: max(places, (one) => Math.abs(one.place)) ?? 0 };
}

/** 0, 1, -1, 2, -2 and so on. */
function offset(step: number): number {
  return step % 2 === 1 ? (step + 1) / 2 : -step / 2;
}
