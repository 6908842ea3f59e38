import type { Clocks, Moment } from '@minutebook/ledger';

import { whenIdle } from '../../design/when-idle.ts';
import { reportOn } from './report.ts';
import type { Report } from './report.ts';

/** The reports of the page that is shown, each as often as it is on it. */
const shown: Report<unknown>[] = [];

/** Says that the page shows what this report says; returns how to say that it no longer does. */
export function shows(report: Report<unknown>): () => void {
  shown.push(report);
  return () => void shown.splice(shown.indexOf(report), 1);
}

/** A stop as a page would be asked for it. */
interface Ahead {
  readonly clocks: Clocks;
  readonly day: string;
}

/** What is worked out at one stop: its moment is held, and with it what was worked out. */
interface Ready extends Ahead {
  readonly moment: Moment;
  /** Also those that failed, as where a part is not there yet: the page then says so itself. */
  readonly tried: WeakSet<Report<unknown>>;
}

/** So many stops are kept ready at the most; each takes as much memory as the states that its reports look at. */
const most = 25;

/** The browser is left alone for so long before it has something else to do; milliseconds. */
const spare = 5;

/** Stops of one line that are kept ready, by their place on it. They go with whoever holds this. */
export class Prepared {
  readonly #ready = new Map<number, Ready>();
  readonly #aheadOf: (stop: number) => Ahead;
  readonly #momentAt: (clocks: Clocks) => Moment;

  constructor(aheadOf: (stop: number) => Ahead, momentAt: (clocks: Clocks) => Moment) {
    this.#aheadOf = aheadOf;
    this.#momentAt = momentAt;
  }

  /**
   * Works out what the page says at these stops, while the browser has nothing else to do, the first of them first, and
   * keeps no others. Returns how to stop that.
   */
  prepare(stops: readonly number[]): () => void {
    const wanted = stops.slice(0, most);
    for (const stop of this.#ready.keys()) if (!wanted.includes(stop)) this.#ready.delete(stop);
    const goOn = (deadline?: IdleDeadline): void => {
      let left = this.#prepareNext(wanted);
      while (left && (deadline?.timeRemaining() ?? 0) > spare) left = this.#prepareNext(wanted);
      if (left) cancel = whenIdle(goOn);
    };
    let cancel = whenIdle(goOn);
    return () => cancel();
  }

  /** False when nothing was left to work out. */
  #prepareNext(stops: readonly number[]): boolean {
    for (const stop of stops) {
      const ready = this.#readyAt(stop);
      const report = shown.find((one) => !ready.tried.has(one));
      if (report === undefined) continue;
      tryOut(report, ready);
      return true;
    }
    return false;
  }

  #readyAt(stop: number): Ready {
    const known = this.#ready.get(stop);
    if (known !== undefined) return known;
    const ahead = this.#aheadOf(stop);
    const ready = { ...ahead, moment: this.#momentAt(ahead.clocks), tried: new WeakSet<Report<unknown>>() };
    this.#ready.set(stop, ready);
    return ready;
  }
}

function tryOut(report: Report<unknown>, { moment, day, tried }: Ready): void {
  tried.add(report);
  try {
    reportOn(report, moment, day);
  } catch {
    // Told where it is shown.
  }
}
