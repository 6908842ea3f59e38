import type { Figure } from '../../../kernel/figure.ts';

/** A figure, or why there is none: never a zero in its place. `leftOut` says what it does not hold. */
export type Answer =
  | { readonly figure: Figure; readonly leftOut?: string }
  | { readonly figure: undefined; readonly because: string };
