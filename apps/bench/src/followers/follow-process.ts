import { Agent, get } from 'node:http';

import { Commands } from '../http/commands.ts';
import { post } from '../http/target.ts';
import { waitsOf } from '../report/statistics.ts';
import { answer } from '../running/helper.ts';
import type { Followed, Following, Reached } from './followers.ts';

const warmUp = 10;
const commandsTold = 60;

await answer(async ({ followers, real, bare, projectIds }: Following): Promise<Record<'real' | 'bare', Reached>> => {
  const commands = new Commands(projectIds, 2);
  return { real: await reach(real, followers, commands), bare: await reach(bare, followers, commands) };
});

/** Tells one thing after another, each when all followers have the one before. */
async function reach({ tell, listen, cookies }: Followed, followers: number, commands: Commands): Promise<Reached> {
  let heard: () => void = () => {};
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const connected = Array.from({ length: followers }, (_, index) => {
    const headers = { accept: 'text/event-stream', cookie: cookies[index % cookies.length] ?? '' };
    return follow(`${tell.origin}${listen}`, headers, agent, () => heard());
  });
  await Promise.all(connected);
  const answered: number[] = [];
  const received: number[] = [];
  for (let told = 0; told < warmUp + commandsTold; told += 1) {
    const waits: number[] = [];
    const all = Promise.withResolvers<void>();
    const start = performance.now();
    heard = () => {
      waits.push(performance.now() - start);
      if (waits.length === followers) all.resolve();
    };
    await post(tell, agent, commands.next());
    const wait = performance.now() - start;
    await all.promise;
    if (told < warmUp) continue;
    answered.push(wait);
    received.push(...waits);
  }
  agent.destroy();
  return { answered: waitsOf(answered), received: waitsOf(received) };
}

/** Resolves when the follower is connected; calls back at the end of each message that carries an id. */
function follow(url: string, headers: Record<string, string>, agent: Agent, heard: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`Following was answered with ${response.statusCode}`));
      let text = '';
      response.setEncoding('utf8');
      response.on('error', () => {});
      response.on('data', (chunk: string) => {
        text += chunk;
        const messages = text.split('\n\n');
        text = messages.pop() ?? '';
        for (const message of messages) {
          if (message.startsWith('event: connected')) resolve();
          else if (/^id: /m.test(message)) heard();
        }
      });
    });
    request.once('error', reject);
  });
}
