import { answer } from '../running/helper.ts';
import { Commands } from './commands.ts';
import type { Load, Loaded } from './http.ts';
import { middle, speedOf } from './speed.ts';
import type { Speed } from './speed.ts';

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
