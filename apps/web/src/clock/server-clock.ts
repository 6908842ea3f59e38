/** A difference that nobody would call the same time: from here on it is said; milliseconds. */
const farApart = 5 * 60_000;

/** A date tells the whole second, and a busy server renews it late: the time may be this much later; milliseconds. */
const untold = 2000;

/** How far the server's clock is ahead of this browser's, as near as can be told; milliseconds. */
let ahead = 0;
/** How far it can be ahead at the most; not known until the server has answered once. */
let aheadAtMost: number | undefined;
const listeners = new Set<() => void>();

/** Takes the server's time from an answer of its own. Its date has whole seconds; the answer was made on the way. */
export function noteAnswer(date: string | null, sentAt: number): void {
  const told = Date.parse(date ?? '');
  if (Number.isNaN(told)) return;
  const before = clocksApart();
  ahead = Math.round(told + 500 - (sentAt + Date.now()) / 2);
  aheadAtMost = Math.ceil(told + untold - sentAt);
  if (clocksApart() !== before) for (const listener of listeners) listener();
}

/**
 * About this moment by the server's clock (UTC), to be shown or kept, and not to judge what the server recorded by; by the
 * browser's until the server has answered once.
 */
export function instant(): string {
  return new Date(Date.now() + ahead).toISOString();
}

/** Whole minutes from one instant (UTC) to another. */
export function minutesBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
}

/**
 * The latest that it can be by the server's clock now: what was recorded after it has surely not come yet. `undefined`
 * until the server has answered once.
 */
export function latestInstant(): string | undefined {
  return aheadAtMost === undefined ? undefined : new Date(Date.now() + aheadAtMost).toISOString();
}

/** This browser's own clock, to measure how long an answer took; milliseconds. */
export function browserTime(): number {
  return Date.now();
}

/** How far this browser's clock is from the server's, when that is far: `2 hours behind`. */
export function clocksApart(): string | undefined {
  const far = Math.abs(ahead);
  if (far < farApart) return undefined;
  const minutes = Math.round(far / 60_000);
  const [amount, unit] =
    minutes < 120
      ? [minutes, 'minutes']
      : minutes < 2880
        ? [Math.round(minutes / 60), 'hours']
        : [Math.round(minutes / 1440), 'days'];
  return `${amount.toLocaleString('en-GB')} ${unit} ${ahead > 0 ? 'behind' : 'ahead'}`;
}

/** Told when the clocks come to be far apart, or no longer are. */
export function onClocksApart(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
