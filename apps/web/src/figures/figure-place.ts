import { withDays } from '../design/days.ts';

const prefix = 'figure-';

/** The place of a figure on its page by its label, as an address ends with it. Example: `figure-capacity-released`. */
export function placeOfFigure(label: string): string {
  return (
    prefix +
    withDays(label)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  );
}

export function isPlaceOfFigure(place: string): boolean {
  return place.startsWith(prefix);
}
