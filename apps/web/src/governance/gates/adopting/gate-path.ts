import type { Gate } from '@minutebook/domain';

/** Where the gates of a path stand in the command. */
export type GatePath = 'gates' | 'shortPath.gates';

/** What a gate is called in a sentence: its title, or its place while it has none. `index` counts from 0. */
export function nameOfGate(gate: Partial<Gate> | undefined, index: number): string {
  const title = gate?.title?.trim() ?? '';
  return title === '' ? `gate ${index + 1}` : `“${title}”`;
}

/**
 * Gates as the form holds them: what a gate leaves out is empty text. Left undefined it would, as soon as the gate moves,
 * be filled in with what the form began with at its new place.
 */
export function asFields(gates: readonly Gate[]) {
  return gates.map((gate) => ({ planType: '', officerBelow: '', ...gate }));
}
