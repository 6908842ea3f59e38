import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

import { milliseconds } from './row.ts';
import { percentile } from './statistics.ts';

/** What the figures were measured on, as lines for people. `folder`: where the stores of this run are. */
export function machineFacts(folder: string): readonly string[] {
  const processors = cpus();
  const flushes = timeFlushes(join(folder, 'flushes'));
  return [
    `Node ${process.version} on ${process.platform} ${process.arch}; ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}; ${Math.round(totalmem() / 2 ** 30)} GB`,
    `A flush of 4 KiB to this disk: p50 ${milliseconds(percentile(flushes, 0.5))}, p99 ${milliseconds(percentile(flushes, 0.99))}`,
    `Load before the run: ${busyness()}`,
  ];
}

/** How many processes want a processor, on average over the last minute; above 0.5 others are at work too. */
export function busyness(): string {
  const load = loadavg()[0] ?? 0;
  return `${load.toFixed(2)} over the last minute${load > 0.5 ? ' (the machine is shared: absolute figures are too low, ratios stand)' : ''}`;
}

function timeFlushes(file: string): readonly number[] {
  const block = Buffer.alloc(4096, 1);
  const descriptor = openSync(file, 'w');
  const waits: number[] = [];
  for (let index = 0; index < 200; index += 1) {
    const start = performance.now();
    writeSync(descriptor, block);
    fdatasyncSync(descriptor);
    waits.push(performance.now() - start);
  }
  closeSync(descriptor);
  return waits;
}
