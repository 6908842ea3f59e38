import { noted } from '@minutebook/api';
import type { Note } from '@minutebook/api';
import type { FastifyRequest } from 'fastify';

import { networkOf } from './network-of.ts';

/** How many lines of one kind one network can cause in a minute: nobody fills the log by asking. */
const most = 30;
const minute = 60_000;

let since = 0;
const counted = new Map<string, number>();

/** Writes a line about a request: what happened, who it was and where it came from. */
export function note(request: FastifyRequest, one: Note): void {
  const now = Date.now();
  if (now - since > minute) {
    since = now;
    counted.clear();
  }
  const key = `${one.event} ${networkOf(request)}`;
  const count = (counted.get(key) ?? 0) + 1;
  counted.set(key, count);
  if (count > most) return;
  const { level, words } = noted[one.event];
  const more = count === most ? '; more of these from there are not written for the rest of the minute' : '';
  request.log[level]({ ...one, from: request.ip }, `${words}${more}`);
}
