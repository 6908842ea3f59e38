import { Agent } from 'node:http';

import { median, percentile } from '../report/statistics.ts';
import { processorTime } from '../running/processor-time.ts';
import { post } from './target.ts';
import type { Target } from './target.ts';

/** How fast requests were answered; waits in milliseconds. */
export interface Speed {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  /** What the server's process used for each request, on all processors; `undefined` where it cannot be read. */
  readonly processorTime: number | undefined;
}

/** Where the bodies of requests come from. */
interface Bodies {
  next(): string;
}

/** How fast so many requests are answered when each client sends its next one after its last answer. */
export async function speedOf(target: Target, bodies: Bodies, of: number, requests: number): Promise<Speed> {
  const agent = new Agent({ keepAlive: true, maxSockets: of });
  const waits: number[] = [];
  let left = requests;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const body = bodies.next();
      const start = performance.now();
      const text = await post(target, agent, body);
      waits.push(performance.now() - start);
      if (target.cookie !== '' && !text.includes('"kind":"recorded"')) throw new Error(`Not recorded: ${text}`);
    }
  };
  const before = processorTime(target.pid);
  const start = performance.now();
  await Promise.all(Array.from({ length: of }, client));
  const seconds = (performance.now() - start) / 1000;
  const after = processorTime(target.pid);
  agent.destroy();
  return {
    p50: percentile(waits, 0.5),
    p99: percentile(waits, 0.99),
    perSecond: requests / seconds,
    processorTime: before === undefined || after === undefined ? undefined : (after - before) / requests,
  };
}

/** The middle of several rounds, each of its figures by itself. */
export function middle(speeds: readonly Speed[]): Speed {
  return {
    p50: median(speeds.map((speed) => speed.p50)),
    p99: median(speeds.map((speed) => speed.p99)),
    perSecond: median(speeds.map((speed) => speed.perSecond)),
    processorTime: speeds.every((speed) => speed.processorTime !== undefined)
      ? median(speeds.map((speed) => speed.processorTime ?? 0))
      : undefined,
  };
}
