import { splitStream } from '../../../kernel/entry.ts';
import type { GateDecided, Outcome } from '../../gates/decision.ts';
import type { LedgerWorld } from '../../../world.ts';
import { outcomeWithin } from '../decisions/called-in.ts';
import { aboutProject, ofEntry, theBoard } from '../../../reports/changes/told-change.ts';
import type { EntryOf, Teller, ToldChange } from '../../../reports/changes/told-change.ts';

/**
 * Tells decisions, call-ins and the conditions set. What a board decided is told by the meeting that minuted it, what an
 * officer decided by the project, so that neither is told twice.
 */
export const decisionTellers: { readonly [Type in 'DecisionMinuted' | 'DecisionCalledIn']: Teller<Type> } = {
  DecisionMinuted: minuted,
  DecisionCalledIn: minuteCalledIn,
};

/** Tells what a project was told of, or an officer decided about it. */
export const decisionTold: { readonly [Type in 'GateDecisionRecorded' | 'GateDecisionCalledIn']: Teller<Type> } = {
  GateDecisionRecorded: (entry, world) => [...byOfficer(entry, world), ...conditionsSet(entry, world)],
  GateDecisionCalledIn: officersCalledIn,
};

function minuted(entry: EntryOf<'DecisionMinuted'>, world: LedgerWorld): readonly ToldChange[] {
  const { projectId, gate, outcome, itemId, decisionId, reasons } = entry.data;
  const meeting = world.state('meeting', splitStream(entry.stream).id);
  const item = meeting?.items.find((one) => one.value.itemId === itemId)?.value.title ?? itemId;
  const by = theBoard(meeting?.boardId ?? '', world);
  const project = projectId === undefined ? {} : { project: aboutProject(projectId, world) };
  const about = aboutInWords(item, project.project?.title, gate);
  const atNoGate = projectId !== undefined && gate === undefined;
  const sentence = decidedSentence({ about, outcome, gate, by, on: entry.effectiveOn, atNoGate });
  const leadsTo = { kind: 'decision', decisionId } as const;
  return [{ kind: kindOf(outcome), sentence, leadsTo, ...ofEntry(entry), ...project, reason: reasons }];
}

function byOfficer(entry: EntryOf<'GateDecisionRecorded'>, world: LedgerWorld): readonly ToldChange[] {
  const { takenBy, gate, outcome, decisionId, reasons } = entry.data;
  if (takenBy.kind !== 'officer') return [];
  const project = aboutProject(splitStream(entry.stream).id, world);
  const by = `${takenBy.post}, an officer under delegation`;
  const sentence = decidedSentence({ about: `“${project.title}”`, outcome, gate, by, on: entry.effectiveOn });
  const leadsTo = { kind: 'decision', decisionId } as const;
  return [{ kind: kindOf(outcome), sentence, leadsTo, ...ofEntry(entry), project, reason: reasons }];
}

/** To note something, also subject to what another body says, decides nothing; to defer or refer it is a decision. */
function kindOf({ kind }: Outcome): 'decided' | 'noted' {
  return kind === 'noted' || kind === 'notedSubjectTo' ? 'noted' : 'decided';
}

interface Decided {
  /** What was decided on, by its title in quotation marks. */
  readonly about: string;
  readonly outcome: Outcome;
  readonly gate: GateDecided | undefined;
  /** The board or officer. */
  readonly by: string;
  readonly on: string;
  /** Whether it is about a project, but at no gate. */
  readonly atNoGate?: boolean;
}

/** At a gate the project is decided on; elsewhere only the item is, even where it is about a project. */
function aboutInWords(item: string, project: string | undefined, gate: GateDecided | undefined): string {
  if (project === undefined) return `“${item}”`;
  return gate === undefined ? `“${item}”, about “${project}”` : `“${project}”`;
}

function decidedSentence({ about, outcome, gate, by, on, atNoGate = false }: Decided): string {
  const at = gate === undefined ? '' : ` at “${gate.title}”, on version ${gate.version} of the plan,`;
  return `${about}: ${outcomeWithin(outcome)}${at} on ${on} by ${by}${atNoGate ? ', at no gate: it decides on no plan' : ''}.`;
}

function conditionsSet(entry: EntryOf<'GateDecisionRecorded'>, world: LedgerWorld): readonly ToldChange[] {
  const { outcome, decisionId } = entry.data;
  if (outcome.kind !== 'approvedWithConditions') return [];
  const project = aboutProject(splitStream(entry.stream).id, world);
  return outcome.conditions.map(({ text, owner, dueOn }) => ({
    kind: 'conditionSet',
    sentence: `“${project.title}” was approved on the condition: ${text} (${owner}, due ${dueOn}).`,
    leadsTo: { kind: 'decision', decisionId },
    entries: [entry.n],
    project,
  }));
}

function minuteCalledIn(entry: EntryOf<'DecisionCalledIn'>, world: LedgerWorld): readonly ToldChange[] {
  const { decisionId, by } = entry.data;
  const meeting = world.state('meeting', splitStream(entry.stream).id);
  const minute = meeting?.decisions.find((one) => one.decisionId === decisionId)?.minuted;
  if (minute === undefined) return [];
  const { projectId, gate, outcome, itemId } = minute.value;
  const item = meeting?.items.find((one) => one.value.itemId === itemId)?.value.title ?? itemId;
  const project = projectId === undefined ? {} : { project: aboutProject(projectId, world) };
  const about = aboutInWords(item, project.project?.title, gate);
  const sentence = calledInSentence({ about, outcome, gate, by, on: minute.on }, entry.effectiveOn);
  const leadsTo = { kind: 'decision', decisionId } as const;
  return [{ kind: 'calledIn', sentence, leadsTo, ...ofEntry(entry), ...project }];
}

function officersCalledIn(entry: EntryOf<'GateDecisionCalledIn'>, world: LedgerWorld): readonly ToldChange[] {
  const { decisionId, by } = entry.data;
  const { id } = splitStream(entry.stream);
  const decision = world.state('project', id)?.decisions.find((one) => one.decisionId === decisionId)?.recorded;
  if (decision?.value.takenBy.kind !== 'officer') return [];
  const project = aboutProject(id, world);
  const { outcome, gate } = decision.value;
  const told = { about: `“${project.title}”`, outcome, gate, by, on: decision.on };
  const leadsTo = { kind: 'decision', decisionId } as const;
  return [
    { kind: 'calledIn', sentence: calledInSentence(told, entry.effectiveOn), leadsTo, ...ofEntry(entry), project },
  ];
}

/** `by` is who called it in, `decided.on` the day of the decision. */
function calledInSentence({ about, outcome, gate, by, on }: Decided, calledInOn: string): string {
  const at = gate === undefined ? '' : ` at “${gate.title}”`;
  return `${about}: the decision${at} of ${on} (${outcomeWithin(outcome)}) was called in by ${by} on ${calledInOn}.`;
}
