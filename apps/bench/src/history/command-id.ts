/**
 * A command id: a UUID of version 7 with this time (milliseconds since 1970), unique for `index` (below 2^42) within
 * the series (below 4,096). Later times and higher indexes sort later.
 */
export function commandIdAt(time: number, index: number, series = 0): string {
  const stamp = Math.floor(time).toString(16).padStart(12, '0');
  const low = index.toString(16).padStart(12, '0');
  const random = series.toString(16).padStart(3, '0');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${random}-8000-${low}`;
}
