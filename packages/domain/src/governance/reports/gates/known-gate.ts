import { frameworkOn, gateOn, gatesOf } from '../../gates/framework.ts';
import type { ProgrammeState } from '../../../programme/programme/state.ts';

/** A gate by its title, and whether the framework in force on a day still has it. */
export interface KnownGate {
  readonly title: string;
  /** Whether a framework is in force on the day and has no such gate. */
  readonly gone: boolean;
}

/**
 * What a gate is called: by the framework in force on the day or, where that has no such gate, by the last adopted that
 * had it. The id stands for the title only when no framework ever had the gate.
 */
export function knownGate(programme: ProgrammeState | undefined, gateId: string, on: string): KnownGate {
  const at = gateOn(programme, gateId, on);
  if (at !== undefined) return { title: at.gate.title, gone: false };
  const ever = programme?.frameworks.flatMap(({ value }) => gatesOf(value)).map((one) => one.gate) ?? [];
  const title = ever.findLast((gate) => gate.gateId === gateId)?.title ?? gateId;
  return { title, gone: frameworkOn(programme, on) !== undefined };
}
