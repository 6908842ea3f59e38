/** The point that the line of meetings moved the page to last; `null` before it moved any. */
let at: string | undefined | null = null;

/** Says that somebody goes along the line of meetings, and to which point, as an address writes it. */
export function stepTo(asof: string | undefined): void {
  at = asof;
}

/** Whether the page of this point was reached by a step along the line. */
export function isStep(asof: string | undefined): boolean {
  return asof === at;
}
