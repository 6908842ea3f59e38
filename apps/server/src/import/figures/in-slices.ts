import { setImmediate as others } from 'node:timers/promises';

/** How long something goes on at once before others have their turn; milliseconds. */
const slice = 8;

/** What the steps lead to, with pauses for whoever else the server has to answer. */
export async function inSlices<T>(steps: Generator<unknown, T, void>): Promise<T> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await others();
  }
}
