import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the machine. */
const millisecondsPerTick = 10;

/**
 * What the process has used of all processors so far, in milliseconds; `undefined` where the system does not tell.
 * Unlike a time on the clock it hardly changes when others are at work beside it.
 */
export function processorTime(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
    return (Number(fields?.[11]) + Number(fields?.[12])) * millisecondsPerTick;
  } catch {
    return undefined;
  }
}
