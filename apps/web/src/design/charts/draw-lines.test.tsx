import { describe, expect, test } from 'vitest';

import { drawnOf } from '../../reports/word/drawn.ts';
import type { Drawn } from '../../reports/word/drawn.ts';
import { drawLines } from './draw-lines.tsx';
import type { Series } from './draw-lines.tsx';

const places = ['Apr', 'May', 'Jun', 'Jul'];

function line(label: string, ...values: readonly number[]): Series {
  const points = values.map((value, at) => ({ at, value, words: '', entries: [] }));
  return { label, colour: '#12436D', points };
}

/** The attributes of what holds these words, and those of the last point of the first line. */
function labelled(label: string, ...series: readonly Series[]) {
  const all = flat(drawnOf(drawLines(series, places, 680).content));
  const words = all.find(({ children }) => children.includes(label))?.attributes;
  const [cx, cy] = all
    .flatMap(({ name, attributes }) => (name === 'circle' ? [attributes] : []))
    .slice(0, series[0]?.points.length)
    .slice(-1)
    .flatMap((one) => [Number(one['cx']), Number(one['cy'])]);
  return { right: Number(words?.['x']) - (cx ?? 0), down: Number(words?.['y']) - (cy ?? 0) };
}

function flat(all: readonly Drawn[]): readonly Exclude<Drawn, string>[] {
  return all.flatMap((one) => (typeof one === 'string' ? [] : [one, ...flat(one.children)]));
}

describe('The label of a line', () => {
  test('stands beside the edge where the line reaches it', () => {
    expect(labelled('Spent', line('Spent', 0, 1000, 2000, 3000))).toEqual({ right: 8, down: 4 });
  });
  test('stands at the end of a line that ends before, above what rises and below what falls', () => {
    expect(labelled('Spent', line('Spent', 0, 3000), line('Even', 0, 1000, 2000, 4000))).toEqual({
      right: -8,
      down: -8,
    });
    expect(labelled('Spent', line('Spent', 4000, 3000), line('Even', 0, 1, 2, 3))).toEqual({ right: -8, down: 18 });
  });
  test('stands beside where the last of them ends, also before the edge', () => {
    expect(labelled('Spent', line('Spent', 0, 3000), line('Even', 0, 1000))).toEqual({ right: 8, down: 4 });
  });
  test('stands below it where another line is above', () => {
    expect(labelled('Spent', line('Spent', 0, 500), line('Even', 0, 1000, 2000, 4000))).toEqual({ right: 8, down: 18 });
  });
});
