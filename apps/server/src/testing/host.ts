/*
 * A process that serves many stores, each by a server of its own on a port of its own: a start in it takes a tenth of one
 * in a process of its own, which has to load everything first. It is told what to do, and ends with whoever tells it.
 */
import { addPerson } from '../cli/add-person.ts';
import { beginServing } from '../cli/serve.ts';
import type { Serving } from '../cli/serve.ts';
import { readConfiguration } from '../configuration.ts';
import type { Answer, Order, Sent } from './hosted.ts';

const servings = new Map<string, Serving>();

process.on('message', (sent: Sent) => {
  done(sent.order).then(
    (said) => answer({ id: sent.id, said }),
    (error: unknown) => answer({ id: sent.id, fault: error instanceof Error ? error.message : String(error) }),
  );
});
process.once('disconnect', () => process.exit());

function answer(given: Answer): void {
  process.send?.(given);
}

async function done(order: Order): Promise<string> {
  if (order.kind === 'stop') return stopped(order.address);
  const configuration = readConfiguration(order.environment);
  if (order.kind === 'add') {
    await addPerson(configuration, order.person, () => order.password);
    return order.person.name;
  }
  const serving = await beginServing(configuration);
  const address = `http://${configuration.host}:${serving.port}`;
  servings.set(address, serving);
  return address;
}

async function stopped(address: string): Promise<string> {
  await servings.get(address)?.stop();
  servings.delete(address);
  return address;
}
