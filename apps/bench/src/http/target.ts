import { request } from 'node:http';
import type { Agent } from 'node:http';

/** Where commands are sent. */
export interface Target {
  readonly origin: string;
  readonly path: string;
  /** Empty where nobody needs to be signed in. */
  readonly cookie: string;
  /** The server's process. */
  readonly pid: number;
}

/** Sends a body over one of the agent's connections; resolves with the answer's body. @throws when it is not a success. */
export function post({ origin, path, cookie }: Target, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), origin, cookie };
    const sent = request(`${origin}${path}`, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`${path} was answered with ${answer.statusCode}: ${text}`));
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
