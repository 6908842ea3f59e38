/** Why nothing can be recorded from a file, as a sentence for the screen. */
export interface RefusedFile {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** Nothing is recorded, for the reason that the sentence states. */
export function refuse(sentence: string): RefusedFile {
  return { kind: 'refused', sentence };
}
