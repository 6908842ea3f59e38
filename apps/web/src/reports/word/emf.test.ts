import { describe, expect, test } from 'vitest';

import { spendPicture } from '../../money/public/spend-picture.ts';
import { timetablePicture } from '../../delivery/public/timetable-picture.ts';
import { ledgerOf, storyWith } from '../story.test-support.ts';
import { drawnOf } from './drawn.ts';
import { emfOf } from './emf.ts';
import { shapesOf } from './shapes.ts';
import type { Shape } from './shapes.ts';

const { world } = ledgerOf(storyWith())({});
const timetable = timetablePicture(world, '2026-09-16', 'payments-x1');
const spend = spendPicture(world, '2026-27', '2026-09-16', {});

/** The records of a metafile by their numbers, read as its readers do. */
function recordsOf(file: Uint8Array): readonly number[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const types: number[] = [];
  for (let at = 0; at < file.length; at += view.getUint32(at + 4, true)) types.push(view.getUint32(at, true));
  return types;
}

function wordsIn(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.words] : []));
}

describe('A picture for readers that know no SVG', () => {
  test.each([
    ['a timetable', timetable],
    ['spend', spend],
  ])('is a metafile of %s whose head says how long it is and how many records it has', (_what, picture) => {
    const { content, height } = picture?.draw(680) ?? { content: undefined, height: 0 };
    const file = emfOf(shapesOf(drawnOf(content)), 680, height);
    const view = new DataView(file.buffer);
    const records = recordsOf(file);
    expect(view.getUint32(40, true)).toBe(0x464d4520);
    expect(view.getUint32(48, true)).toBe(file.length);
    expect(view.getUint32(52, true)).toBe(records.length);
    expect([records[0], records.at(-1)]).toEqual([1, 14]);
  });

  test('says the same words as the drawing', () => {
    expect(wordsIn(shapesOf(drawnOf(timetable?.draw(680).content)))).toContain('launch');
    expect(wordsIn(shapesOf(drawnOf(spend.draw(680).content)))).toContain('Even pace');
  });

  test('has dashes as lines of their own, which together are as long as they are to be', () => {
    const line = {
      name: 'line',
      attributes: { x1: 0, x2: 25, y1: 5, y2: 5, stroke: '#000000', 'stroke-dasharray': '6 4' },
      children: [],
    };
    const dashes = shapesOf([line]).map((shape) => (shape.kind === 'lines' ? shape.points.map(([x]) => x) : []));
    expect(dashes).toEqual([
      [0, 6],
      [10, 16],
      [20, 25],
    ]);
  });

  test('refuses what it has not learnt to draw', () => {
    expect(() => shapesOf([{ name: 'image', attributes: {}, children: [] }])).toThrow(
      'No chart has had a image so far',
    );
  });
});
