import { middle, speedOf } from '../http/speed.ts';
import type { Speed } from '../http/speed.ts';
import { answer } from '../running/helper.ts';
import { Payments } from './payments.ts';
import type { Paid, Paying } from './spend.ts';

const rounds = 20;
const warmUp = 300;
const each = 30;

/** What a page saw of the account that was opened when it had a hundred payments. */
const longAgo = 100;

// Short rounds alternate between the servers, so that what else the machine does disturbs all alike.
await answer(async ({ few, many, bare }: Paying): Promise<Paid> => {
  const asked = {
    few: { target: few, bodies: new Payments(11) },
    many: { target: many, bodies: new Payments(12) },
    fewBehind: { target: few, bodies: new Payments(13, longAgo) },
    manyBehind: { target: many, bodies: new Payments(14, longAgo) },
    bare: { target: bare, bodies: new Payments(15) },
  };
  const found = { few: [], many: [], fewBehind: [], manyBehind: [], bare: [] } as Record<keyof typeof asked, Speed[]>;
  for (const { target, bodies } of Object.values(asked)) await speedOf(target, bodies, 1, warmUp);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { target, bodies }] of Object.entries(asked)) {
      found[name as keyof typeof asked].push(await speedOf(target, bodies, 1, each));
    }
  }
  return {
    few: over(found.few),
    many: over(found.many),
    fewBehind: over(found.fewBehind),
    manyBehind: over(found.manyBehind),
    bare: over(found.bare),
  };
});

/** Its waits are those of the middle round; processor time is counted too coarsely to be told of a single short one. */
function over(speeds: readonly Speed[]): Speed {
  const used = speeds.map((speed) => speed.processorTime ?? Number.NaN).reduce((sum, one) => sum + one, 0);
  const processorTime = Number.isNaN(used) ? undefined : used / speeds.length;
  return { ...middle(speeds), processorTime };
}
