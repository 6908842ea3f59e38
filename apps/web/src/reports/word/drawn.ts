import { Fragment, isValidElement } from 'react';
import type { ReactNode } from 'react';

/** An element of a drawing with its attributes by SVG’s own names, or words. */
export type Drawn = string | DrawnElement;

export interface DrawnElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly Drawn[];
}

/**
 * A drawing as plain data. What draws charts is plain functions of what they show, so that they are called here without a
 * page: the same drawing gives the same data in every browser and in every year.
 */
export function drawnOf(node: ReactNode): readonly Drawn[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node === 'string' || typeof node === 'number' || typeof node === 'bigint') return [String(node)];
  if (!isValidElement<Readonly<Record<string, unknown>>>(node))
    return [...(node as Iterable<ReactNode>)].flatMap(drawnOf);
  const { type, props } = node;
  if (type === Fragment) return drawnOf(props['children'] as ReactNode);
  if (typeof type === 'function') return drawnOf((type as (given: typeof props) => ReactNode)(props));
  const { children, ...attributes } = props;
  const stated = Object.entries(attributes).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[nameOf(name), rounded(value)] as const] : [],
  );
  return [{ name: type, attributes: Object.fromEntries(stated), children: drawnOf(children as ReactNode) }];
}

/** React’s names of attributes are SVG’s own but for hyphens. */
function nameOf(attribute: string): string {
  return attribute.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** To a hundredth of a pixel: engines may differ in the last digit of what they reckon. */
function rounded(value: string | number): string | number {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  return value.replaceAll(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
