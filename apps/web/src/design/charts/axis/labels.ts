import { widthOf } from '../text-width.ts';

/** Pixels from one label to the next, at least. */
const apart = 14;

/** How a label stands at its place: those at the ends lean inwards. */
export function anchorAt(at: number, places: number): 'start' | 'middle' | 'end' {
  return at === 0 ? 'start' : at === places - 1 ? 'end' : 'middle';
}

/**
 * The places under an axis whose labels are shown: evenly spread, no more than `most`, and as many as stand beside each other
 * without touching.
 * @param step pixels from one place to the next
 */
export function placesLabelled(labels: readonly string[], step: number, most: number): readonly number[] {
  const all = labels.map((_, at) => at);
  let every = Math.max(1, Math.ceil(labels.length / most));
  while (every < labels.length && isTouching(all.filter(isShown(every)), labels, step)) every += 1;
  return all.filter(isShown(every));
}

const isShown = (every: number) => (at: number) => at % every === 0;

function isTouching(places: readonly number[], labels: readonly string[], step: number): boolean {
  const reach = (at: number): readonly [number, number] => {
    const width = widthOf(labels[at] ?? '');
    const left = { start: 0, middle: width / 2, end: width }[anchorAt(at, labels.length)];
    return [at * step - left, at * step - left + width];
  };
  return places.some((at, index) => {
    const next = places[index + 1];
    return next !== undefined && reach(next)[0] - reach(at)[1] < apart;
  });
}
