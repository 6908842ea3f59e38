import { Fragment, isValidElement } from 'react';
import type { ReactNode } from 'react';

import { ink, lettering } from '../../design/charts/colours.ts';
import type { Drawing } from '../../design/charts/drawing.ts';
import { escaped, xml } from './xml.ts';

/**
 * A drawing as the text of an SVG file. What draws charts is plain functions of what they show, so that they are called here
 * without a page: the same drawing gives the same text in every browser and in every year.
 */
export function svgText({ height, content }: Drawing, width: number): string {
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
    textOf(content),
  );
}

function textOf(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return escaped(String(node));
  if (!isValidElement<Readonly<Record<string, unknown>>>(node))
    return [...(node as Iterable<ReactNode>)].map(textOf).join('');
  const { type, props } = node;
  if (type === Fragment) return textOf(props['children'] as ReactNode);
  if (typeof type === 'function') return textOf((type as (given: typeof props) => ReactNode)(props));
  const { children, ...attributes } = props;
  const stated = Object.entries(attributes).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[nameOf(name), rounded(value)] as const] : [],
  );
  return xml(String(type), Object.fromEntries(stated), textOf(children as ReactNode));
}

/** React’s names of attributes are SVG’s own but for hyphens. */
function nameOf(attribute: string): string {
  return attribute === 'viewBox' ? attribute : attribute.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** To a hundredth of a pixel: engines may differ in the last digit of what they reckon. */
function rounded(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
