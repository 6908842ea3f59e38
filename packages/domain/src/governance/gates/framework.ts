import type { PlanType } from '../business-plan/events.ts';
import { inForceOn } from '../../kernel/entry.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { RuleInForce } from '../../kernel/figure.ts';
import type { Gate } from '../../programme/programme/events.ts';
import type { Framework, ProgrammeState, Scheme } from '../../programme/programme/state.ts';

/** A gate where it stands in the framework that was in force on a day. */
export interface GateInForce {
  readonly framework: Framework;
  readonly gate: Gate;
  readonly path: 'full' | 'short';
  /** From 1 along its path. */
  readonly place: number;
  /** All gates of its path, in order. */
  readonly gates: readonly Gate[];
}

/** The framework in force on a day; `undefined` before the first was adopted. */
export function frameworkOn(programme: ProgrammeState | undefined, on: string): Framework | undefined {
  return programme && inForceOn(programme.frameworks, on)?.value;
}

/** The framework in force on a day, as a rule that figures rest on; none before the first was adopted. */
export function frameworkRule(programme: ProgrammeState | undefined, on: string): readonly RuleInForce[] {
  const found = programme && inForceOn(programme.frameworks, on);
  return found === undefined ? [] : [ruleOf(found)];
}

/** The frameworks of these ids, each once, as rules that figures rest on. */
export function frameworkRules(programme: ProgrammeState | undefined, ids: Iterable<string>): readonly RuleInForce[] {
  const wanted = new Set(ids);
  return (programme?.frameworks ?? []).filter(({ value }) => wanted.has(value.frameworkId)).map(ruleOf);
}

function ruleOf({ value, n, on }: Stated<Framework>): RuleInForce {
  return { label: `Framework of gates “${value.title}”, in force since ${on}`, entries: [n] };
}

/** The scheme of delegation in force on a day; `undefined` before the first was adopted. */
export function schemeOn(programme: ProgrammeState | undefined, on: string): Scheme | undefined {
  return programme && inForceOn(programme.schemes, on)?.value;
}

/** The gate of this id in the framework in force on a day. */
export function gateOn(programme: ProgrammeState | undefined, gateId: string, on: string): GateInForce | undefined {
  const framework = frameworkOn(programme, on);
  return framework && gatesOf(framework).find((one) => one.gate.gateId === gateId);
}

/** Every gate of a framework: the full path in order, then the short one. */
export function gatesOf(framework: Framework): readonly GateInForce[] {
  const along = (path: 'full' | 'short', gates: readonly Gate[]) =>
    gates.map((gate, index): GateInForce => ({ framework, gate, path, place: index + 1, gates }));
  return [...along('full', framework.gates), ...along('short', framework.shortPath?.gates ?? [])];
}

/** The gates that a plan of this type goes through: the short path for a justification, where there is one. */
export function pathFor(framework: Framework, planType: PlanType): readonly GateInForce[] {
  const short = planType === 'justification' && framework.shortPath !== undefined;
  return gatesOf(framework).filter((one) => one.path === (short ? 'short' : 'full'));
}

/** The gate's title in any framework that was ever adopted, the newest one's; its id where none knows it. */
export function gateTitle(gateId: string, programmes: readonly ProgrammeState[]): string {
  const gates = programmes.flatMap(({ frameworks }) => frameworks.flatMap(({ value }) => gatesOf(value)));
  return gates.findLast(({ gate }) => gate.gateId === gateId)?.gate.title ?? gateId;
}
