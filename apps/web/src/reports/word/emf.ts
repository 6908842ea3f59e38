import { emfRecords, Records } from './emf-records.ts';
import { letterWidth } from './letter-widths.ts';
import type { Paint, Shape } from './shapes.ts';

/** Lengths in the file are twentieths of a pixel, so that nothing that matters is rounded. */
const scale = 20;
const unit = (pixels: number): number => Math.round(pixels * scale);

const transparent = 1;
const onBaseline = 24;
const anchors = { start: 0, end: 2, middle: 6 } as const;

/**
 * Shapes as an enhanced metafile, which every Word and most other readers draw: it stands for the SVG where that is not
 * known. Source: MS-EMF. The same shapes give the same bytes.
 */
export function emfOf(shapes: readonly Shape[], width: number, height: number): Uint8Array {
  const records = new Records();
  records.add(emfRecords.setMapMode, 8);
  records.add(emfRecords.setWindowExtent, unit(width), unit(height));
  records.add(emfRecords.setWindowOrigin, 0, 0);
  records.add(emfRecords.setViewportExtent, width, Math.round(height));
  records.add(emfRecords.setViewportOrigin, 0, 0);
  records.add(emfRecords.setBackgroundMode, transparent);
  for (const shape of shapes) draw(shape, records);
  return records.file(width, Math.round(height));
}

function draw(shape: Shape, records: Records): void {
  switch (shape.kind) {
    case 'polygon':
      return records.painted(shape.paint, unit, () => records.points(emfRecords.polygon, shape.points.map(inUnits)));
    case 'lines':
      return records.painted(lineOnly(shape.paint), unit, () =>
        records.points(emfRecords.polyline, shape.points.map(inUnits)),
      );
    case 'circle': {
      const { middle, radius, paint } = shape;
      const [x, y, r] = [unit(middle[0]), unit(middle[1]), unit(radius)];
      return records.painted(paint, unit, () => records.add(emfRecords.ellipse, x - r, y - r, x + r, y + r));
    }
    case 'words':
      return write(shape, records);
  }
}

function inUnits([x, y]: readonly [number, number]): readonly [number, number] {
  return [unit(x), unit(y)];
}

function lineOnly({ stroke, strokeWidth }: Paint): Paint {
  return { fill: undefined, stroke, strokeWidth };
}

function write(shape: Extract<Shape, { kind: 'words' }>, records: Records): void {
  const { at, words, anchor, bold, colour, size } = shape;
  records.add(emfRecords.setTextAlign, onBaseline + anchors[anchor]);
  records.colour(emfRecords.setTextColour, colour);
  records.withFont(unit(size), bold, () => {
    // Where each letter begins is rounded, not its width, so that the rounding does not add up.
    let from = 0;
    const widths = words.split('').map((letter) => {
      const to = from + letterWidth(letter, size, bold);
      const width = unit(to) - unit(from);
      from = to;
      return width;
    });
    records.text(words, inUnits(at), widths);
  });
}
