import type { ReactNode } from 'react';

/** One thing of a drawing that can be pointed at and gone to, where it lies in pixels and what it says in words. */
export interface Mark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A whole sentence: what it is, its value, its days. */
  readonly words: string;
  /** Numbers of the entries behind it. */
  readonly entries: readonly number[];
  /** The page of what it is, where it has one. */
  readonly path?: string;
  /** What is drawn over the chart while it is looked at, such as what joins it to others. */
  readonly emphasis?: ReactNode;
}

/** A chart drawn at one width. */
export interface Drawing {
  readonly height: number;
  readonly content: ReactNode;
  /** In the order in which they are gone through. */
  readonly marks: readonly Mark[];
}

/** The mark that a key leads to from another one, by their places; `undefined` for a key that leads nowhere. */
export function placeAfterKey(key: string, place: number | undefined, marks: number): number | undefined {
  const last = marks - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return place === undefined ? 0 : Math.min(last, place + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return place === undefined ? last : Math.max(0, place - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/**
 * The mark that a key leads to from another one, by where they lie: up and down to the next above or below, to the sides
 * to the nearest of the next ones there; `undefined` where there is none, and for a key that leads nowhere.
 */
export function placeBeside(key: string, place: number, marks: readonly Mark[]): number | undefined {
  const from = marks[place];
  if (from === undefined) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  const isOver = (mark: Mark): boolean => mark.x < from.x + from.width && from.x < mark.x + mark.width;
  const goes: Partial<Record<string, (mark: Mark) => boolean>> = {
    ArrowDown: (mark) => isOver(mark) && mark.y > from.y,
    ArrowUp: (mark) => isOver(mark) && mark.y < from.y,
    ArrowRight: (mark) => mark.x >= from.x + from.width,
    ArrowLeft: (mark) => mark.x + mark.width <= from.x,
  };
  const isThere = goes[key];
  if (isThere === undefined) return undefined;
  const isSideways = key === 'ArrowRight' || key === 'ArrowLeft';
  const far = (mark: Mark): readonly [number, number] => {
    const [aside, along] = [Math.abs(mark.x - from.x), Math.abs(middle(mark) - middle(from))];
    return isSideways ? [aside, along] : [along, aside];
  };
  const found = marks
    .map((mark, at) => ({ mark, at, far: far(mark) }))
    .filter(({ mark }) => isThere(mark))
    .toSorted((one, other) => one.far[0] - other.far[0] || one.far[1] - other.far[1]);
  return found[0]?.at;
}

function middle({ y, height }: Mark): number {
  return y + height / 2;
}

/** The place of the mark that lies under a point, or near it; of several, the one whose middle is nearest. */
export function markAt(marks: readonly Mark[], x: number, y: number, near = 8): number | undefined {
  const found = marks
    .map((mark, place) => ({ mark, place }))
    .filter(
      ({ mark }) =>
        x >= mark.x - near && x <= mark.x + mark.width + near && y >= mark.y - near && y <= mark.y + mark.height + near,
    )
    .map(({ mark, place }) => ({
      place,
      far: Math.hypot(x - mark.x - mark.width / 2, y - mark.y - mark.height / 2),
    }))
    .toSorted((one, other) => one.far - other.far);
  return found[0]?.place;
}
