import { ink, lettering } from '../../design/charts/colours.ts';
import type { Drawn } from './drawn.ts';
import { escaped, xml } from './xml.ts';

/** A drawing as the text of an SVG file. */
export function svgText(drawn: readonly Drawn[], width: number, height: number): string {
  return xml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fill: ink.text,
      'font-family': lettering.fontFamily,
      'font-size': lettering.fontSize,
    },
    ...drawn.map(textOf),
  );
}

function textOf(one: Drawn): string {
  return typeof one === 'string' ? escaped(one) : xml(one.name, one.attributes, ...one.children.map(textOf));
}
