import type { PlanType, Section, SignOffKind } from '../business-plan/events.ts';
import type { PlanContent, PlanVersion } from '../business-plan/state.ts';
import { isLeftOut } from '../business-plan/parts.ts';
import { caseWords, planTypeWords, sectionWords, signOffWords } from '../business-plan/words.ts';
import type { Gate } from '../../programme/programme/events.ts';

/** Something that a gate requires and a plan lacks: a task for whoever prepares it. */
export interface Gap {
  readonly kind: 'planType' | 'section' | 'signOff';
  /** The code of what is missing: a type of plan, a section or a sign-off. */
  readonly missing: PlanType | Section | SignOffKind;
  readonly sentence: string;
}

/** What the gate requires that is not there: the type of plan, its sections, and sign-offs given by the end of a day. */
export function gapsOf(gate: Gate, version: Pick<PlanVersion, 'content' | 'signOffs'>, on: string): readonly Gap[] {
  return [...contentGaps(gate, version.content), ...signOffGaps(gate, version, on)];
}

/** What the gate requires of the plan's own text and figures that is not there. */
export function contentGaps({ planType, sections }: Gate, content: PlanContent): readonly Gap[] {
  const gaps: Gap[] = [];
  if (planType !== undefined && !reaches(content.planType.value, planType)) {
    const sentence = `This is a plan of type ${quoted(content.planType.value)}; the gate decides on ${quoted(planType)}.`;
    gaps.push({ kind: 'planType', missing: planType, sentence });
  }
  for (const section of sections) {
    const sentence = sectionGap(section, content);
    if (sentence !== undefined) gaps.push({ kind: 'section', missing: section, sentence });
  }
  return gaps;
}

function signOffGaps({ signOffs }: Gate, version: Pick<PlanVersion, 'signOffs'>, on: string): readonly Gap[] {
  const given = new Set(version.signOffs.filter((one) => one.on <= on).map((one) => one.value.kind));
  return signOffs
    .filter((kind) => !given.has(kind))
    .map((kind) => ({ kind: 'signOff', missing: kind, sentence: `${signOffWords[kind]} has not signed it off.` }));
}

const workedOut: readonly PlanType[] = ['strategicOutline', 'outline', 'full'];

/** A more worked out plan serves where a less worked out one is asked for; a justification stands for itself alone. */
function reaches(is: PlanType, wanted: PlanType): boolean {
  return is === wanted || (workedOut.includes(wanted) && workedOut.indexOf(is) > workedOut.indexOf(wanted));
}

function quoted(type: PlanType): string {
  return `“${planTypeWords[type]}”`;
}

function sectionGap(section: Section, content: PlanContent): string | undefined {
  if (section === 'options') return optionsGap(content);
  if (!isLeftOut(section, content)) return undefined;
  return `${sectionWords[section]}: nothing is ${section in caseWords ? 'written' : 'stated'}.`;
}

/** At least two options, doing nothing among them, and one preferred. */
function optionsGap({ options }: PlanContent): string | undefined {
  const all = options.map((one) => one.value);
  const lacks = [
    all.length < 2 ? ['fewer than two are appraised'] : [],
    all.some((one) => one.doNothing) ? [] : ['doing nothing is not among them'],
    all.some((one) => one.verdict === 'preferred') ? [] : ['none is preferred'],
  ].flat();
  return lacks.length === 0 ? undefined : `Options: ${lacks.join('; ')}.`;
}
