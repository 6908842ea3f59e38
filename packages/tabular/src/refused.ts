/** Why nothing can be taken from a file, as a sentence for the screen. */
export interface Refused {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** Nothing is taken, for the reason that the sentence states. */
export function refuse(sentence: string): Refused {
  return { kind: 'refused', sentence };
}
