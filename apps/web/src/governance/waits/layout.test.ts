import type { GateWait, WaitsAtGate } from '@minutebook/domain';
import { describe, expect, test } from 'vitest';

import { layOut } from './layout.ts';

const wait = (days: number): GateWait =>
  ({
    projectId: 'a',
    projectTitle: 'Payments',
    onTheWay: [],
    decided: {},
    left: undefined,
    days,
  }) as unknown as GateWait;
const gate = (...days: readonly number[]): WaitsAtGate =>
  ({
    gateId: 'full',
    title: 'Full plan',
    waits: days.map(wait),
    middle: { value: 20 },
    waiting: { value: 0 },
  }) as unknown as WaitsAtGate;

describe('The waits before gates, laid out', () => {
  test('begin at nothing, and the longest reaches the right end', () => {
    const { left, right, gates } = layOut([gate(0, 40)], [], 1000);
    expect(gates[0]?.waits.map((one) => one.x)).toStrictEqual([left, right]);
    expect(gates[0]?.usual).toBe((left + right) / 2);
  });
  test('do not cover one another', () => {
    const places = layOut([gate(20, 20, 20, 40)], [], 1000).gates[0]?.waits.map((one) => `${one.x} ${one.y}`);
    expect(new Set(places).size).toBe(4);
  });
  test('stand under their words on a narrow screen, and within it', () => {
    const { gates } = layOut([gate(0, 40)], [], 290);
    for (const { middle, says } of gates) expect(middle).toBeGreaterThan(says.y);
    for (const { x } of gates.flatMap((one) => one.waits)) expect(x).toBeLessThanOrEqual(290);
  });
});
