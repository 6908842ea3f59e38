/**
 * What something was at the date that the page is compared with: `none` where there was no such thing then, absent where nothing
 * is compared.
 */
export type Before<T> = T | 'none' | undefined;

/** A part of what was. Example: nothing of a plan that was not begun then, which is `none`. */
export function partOf<T extends object, U>(were: Before<T>, part: (were: T) => U | undefined): Before<U> {
  if (were === undefined || were === 'none') return were;
  return part(were) ?? 'none';
}
