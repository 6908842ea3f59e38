import { setTimeout } from 'node:timers/promises';

import { dayOf, endOfDay } from '@minutebook/domain';

/** No file of journeys takes longer; milliseconds. */
const longestFile = 6 * 60_000;

/*
 * What a journey records today it looks for “yesterday” and types as today's, so it has to end on the day on which it
 * began. One that would begin shortly before midnight in London begins after it.
 */
const left = millisecondsOfToday(Date.now());
if (left < longestFile) await setTimeout(left);

function millisecondsOfToday(now: number): number {
  return Date.parse(endOfDay(dayOf(new Date(now).toISOString()))) + 1 - now;
}
