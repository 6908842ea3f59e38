/** A moment as a spreadsheet counts it, without any zone. */
export interface SerialMoment {
  /** `yyyy-mm-dd`. */
  readonly day: string;
  /** `hh:mm:ss`; absent at midnight. */
  readonly time: string | undefined;
}

const secondsOfDay = 86_400;
const last = 2_958_466;

/**
 * The moment of a serial number: days since the end of 1899, or since 1 January 1904 in workbooks that say so, and parts
 * of a day, to the second. Absent before the first day, after the year 9999, and for the 29th of February 1900, which
 * Excel counts although it never was.
 */
export function serialMoment(serial: number, from1904 = false): SerialMoment | undefined {
  const seconds = Math.round(serial * secondsOfDay);
  const days = Math.floor(seconds / secondsOfDay);
  const rest = seconds % secondsOfDay;
  if (from1904 ? days < 0 : days < 1 || days === 60) return undefined;
  if (!(days < last)) return undefined;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const moment = new Date(first + days * secondsOfDay * 1000 + rest * 1000).toISOString();
  return { day: moment.slice(0, 10), time: rest === 0 ? undefined : moment.slice(11, 19) };
}

/** The time of day, `hh:mm:ss`, of a serial number below 1; absent for all others. */
export function serialTime(serial: number): string | undefined {
  if (!(serial >= 0 && serial < 1)) return undefined;
  const seconds = Math.round(serial * secondsOfDay) % secondsOfDay;
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}
