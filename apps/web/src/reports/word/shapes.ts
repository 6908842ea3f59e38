import { ink, lettering } from '../../design/charts/colours.ts';
import type { Drawn, DrawnElement } from './drawn.ts';

/** How a shape is drawn: colours as `#rrggbb`, absent for none; lengths in pixels. */
export interface Paint {
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
}

type Point = readonly [x: number, y: number];

/** What a drawing comes to: polygons, lines, ellipses and words, from the back to the front. */
export type Shape =
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly paint: Paint }
  | { readonly kind: 'lines'; readonly points: readonly Point[]; readonly paint: Paint }
  | { readonly kind: 'circle'; readonly middle: Point; readonly radius: number; readonly paint: Paint }
  | {
      readonly kind: 'words';
      readonly at: Point;
      readonly words: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold: boolean;
      readonly colour: string;
      readonly size: number;
    };

type Attributes = DrawnElement['attributes'];

/** The shapes of a drawing. @throws Error for an element that no chart has had: then it has to be learnt here. */
export function shapesOf(drawn: readonly Drawn[], inherited: Attributes = { fill: ink.text }): readonly Shape[] {
  return drawn.flatMap((one) => (typeof one === 'string' ? [] : shapesOfOne(one, inherited)));
}

function shapesOfOne({ name, attributes, children }: DrawnElement, inherited: Attributes): readonly Shape[] {
  const stated = { ...inherited, ...attributes };
  const paint = paintOf(stated);
  switch (name) {
    case 'g':
      return shapesOf(children, stated);
    case 'rect':
      return [{ kind: 'polygon', points: cornersOf(attributes), paint }];
    case 'line':
      return dashed([pointAt(attributes, 'x1', 'y1'), pointAt(attributes, 'x2', 'y2')], stated, paint);
    case 'polyline':
      return dashed(pairsIn(String(attributes['points'] ?? '')), stated, paint);
    case 'circle':
      return [{ kind: 'circle', middle: pointAt(attributes, 'cx', 'cy'), radius: Number(attributes['r'] ?? 0), paint }];
    case 'path':
      return [outline(attributes, paint)];
    case 'text':
    case 'tspan':
      return wordsOf(children, stated);
    default:
      throw new Error(`No chart has had a ${name} so far`);
  }
}

function pointAt(attributes: Attributes, x: string, y: string): Point {
  return [Number(attributes[x] ?? 0), Number(attributes[y] ?? 0)];
}

function cornersOf(attributes: Attributes): readonly Point[] {
  const [x, y] = pointAt(attributes, 'x', 'y');
  const [width, height] = pointAt(attributes, 'width', 'height');
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function paintOf({ fill, stroke, 'stroke-width': width }: Attributes): Paint {
  return { fill: colourOf(fill), stroke: colourOf(stroke), strokeWidth: Number(width ?? 1) };
}

function colourOf(value: string | number | undefined): string | undefined {
  return typeof value === 'string' && value.startsWith('#') ? value : undefined;
}

/** Dashes are lines of their own, since what reads these files draws none that are wider than a pixel. */
function dashed(points: readonly Point[], stated: Attributes, { stroke, strokeWidth }: Paint): readonly Shape[] {
  const paint = { fill: undefined, stroke, strokeWidth };
  const [on, off] = String(stated['stroke-dasharray'] ?? '')
    .split(/[ ,]+/)
    .map(Number);
  if (on === undefined || off === undefined || !(on > 0)) return [{ kind: 'lines', points, paint }];
  const dashes: Shape[] = [];
  let left = on;
  let drawing = true;
  for (const [at, to] of points.slice(1).entries()) {
    let from = points[at] ?? to;
    for (let length = between(from, to); length > 0; length = between(from, to)) {
      const next = length <= left ? to : along(from, to, left / length);
      if (drawing) dashes.push({ kind: 'lines', points: [from, next], paint });
      if (length < left) left -= length;
      else {
        drawing = !drawing;
        left = drawing ? on : off;
      }
      from = next;
    }
  }
  return dashes;
}

function between([x, y]: Point, [toX, toY]: Point): number {
  return Math.hypot(toX - x, toY - y);
}

function along([x, y]: Point, [toX, toY]: Point, part: number): Point {
  return [x + (toX - x) * part, y + (toY - y) * part];
}

function pairsIn(text: string): readonly Point[] {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, at): Point => [
    numbers[2 * at] ?? 0,
    numbers[2 * at + 1] ?? 0,
  ]);
}

/** The outline of a mark: corners joined by straight lines, or, where it has arcs, the circle around the middle. */
function outline({ d, transform }: Attributes, paint: Paint): Shape {
  const [middle = [0, 0]] = pairsIn(String(transform ?? ''));
  const path = String(d ?? '');
  const radius = /A(-?[\d.]+)/.exec(path)?.[1];
  if (radius !== undefined) return { kind: 'circle', middle, radius: Number(radius), paint };
  const points = pairsIn(path).map(([x, y]): Point => [x + middle[0], y + middle[1]]);
  return { kind: 'polygon', points, paint };
}

function wordsOf(children: readonly Drawn[], stated: Attributes): readonly Shape[] {
  const words = children.filter((one) => typeof one === 'string').join('');
  const inner = children.flatMap((one) => (typeof one === 'string' ? [] : shapesOfOne(one, stated)));
  if (words === '') return inner;
  const anchor = stated['text-anchor'];
  const shape: Shape = {
    kind: 'words',
    at: [Number(stated['x'] ?? 0), Number(stated['y'] ?? 0)],
    words,
    anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
    bold: Number(stated['font-weight'] ?? 400) >= 600,
    colour: colourOf(stated['fill']) ?? ink.text,
    size: Number(stated['font-size'] ?? lettering.fontSize),
  };
  return [shape, ...inner];
}
