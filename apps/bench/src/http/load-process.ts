import { Agent } from 'node:http';

import { median, percentile } from '../report/statistics.ts';
import { answer } from '../running/helper.ts';
import { processorTime } from '../running/processor-time.ts';
import { Commands } from './commands.ts';
import type { Load, Loaded, Speed } from './http.ts';
import { post } from './target.ts';
import type { Target } from './target.ts';

const rounds = 3;
const warmUp = 1_500;
const alone = 1_000;
const crowd = 8_000;
const clients = 32;

// Rounds alternate between the two servers, so that what else the machine does disturbs both alike.
await answer(async ({ real, bare, projectIds }: Load): Promise<Loaded> => {
  const commands = new Commands(projectIds, 1);
  await speedOf(real, commands, clients, warmUp);
  await speedOf(bare, commands, clients, warmUp);
  const found: Record<'real' | 'bare', { alone: Speed[]; crowd: Speed[] }> = {
    real: { alone: [], crowd: [] },
    bare: { alone: [], crowd: [] },
  };
  for (let round = 0; round < rounds; round += 1) {
    found.real.alone.push(await speedOf(real, commands, 1, alone));
    found.bare.alone.push(await speedOf(bare, commands, 1, alone));
    found.real.crowd.push(await speedOf(real, commands, clients, crowd));
    found.bare.crowd.push(await speedOf(bare, commands, clients, crowd));
  }
  return {
    clients,
    real: { alone: middle(found.real.alone), crowd: middle(found.real.crowd) },
    bare: { alone: middle(found.bare.alone), crowd: middle(found.bare.crowd) },
  };
});

/** How fast so many requests are answered when each client sends its next one after its last answer. */
async function speedOf(target: Target, commands: Commands, of: number, requests: number): Promise<Speed> {
  const agent = new Agent({ keepAlive: true, maxSockets: of });
  const waits: number[] = [];
  let left = requests;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const body = commands.next();
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

function middle(speeds: readonly Speed[]): Speed {
  return {
    p50: median(speeds.map((speed) => speed.p50)),
    p99: median(speeds.map((speed) => speed.p99)),
    perSecond: median(speeds.map((speed) => speed.perSecond)),
    processorTime: speeds.every((speed) => speed.processorTime !== undefined)
      ? median(speeds.map((speed) => speed.processorTime ?? 0))
      : undefined,
  };
}
