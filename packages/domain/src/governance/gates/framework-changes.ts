import { pounds } from '../../kernel/money.ts';
import { listed } from '../../kernel/text.ts';
import type { Gate } from '../../programme/programme/events.ts';
import type { Framework } from '../../programme/programme/state.ts';
import { deciderChanges, requirementChanges } from './gate-changes.ts';
import { movedBetween } from './moved-between.ts';

type Rules = Pick<Framework, 'title' | 'gates' | 'shortPath'>;
type TitleOf = (boardId: string) => string;

/**
 * What differs between two frameworks, the earlier one first, each in one sentence: the title; along the full path, gate
 * by gate in the later order, what was added, moved, renamed or asks something else of a plan; then what is left out,
 * who decides, and after which gate delivery may begin; then the short path alike. Gates are the same by their ids.
 * `titleOf` gives a board's title. Example: “Ready for service” moves to gate 3, after “Strategic outline”.
 */
export function frameworkChanges(before: Rules, after: Rules, titleOf: TitleOf): readonly string[] {
  return [
    ...(before.title === after.title ? [] : [`It is called “${after.title}” instead of “${before.title}”.`]),
    ...pathChanges(before.gates, after.gates, titleOf),
    ...shortPathChanges(before.shortPath, after.shortPath, titleOf),
  ];
}

function shortPathChanges(was: Rules['shortPath'], is: Rules['shortPath'], titleOf: TitleOf): readonly string[] {
  if (was === undefined && is === undefined) return [];
  if (is === undefined) return ['The short path is left out: every project goes through the full path.'];
  if (was === undefined) {
    const gates = listed(is.gates.map(({ title }) => `“${title}”`));
    return [`A short path is added, for justifications that cost less than ${pounds(is.below)}: ${gates}.`];
  }
  const amount = `it is for plans that cost less than ${pounds(is.below)} instead of ${pounds(was.below)}.`;
  return [...(was.below === is.below ? [] : [amount]), ...pathChanges(was.gates, is.gates, titleOf)].map(
    (sentence) => `Short path: ${sentence}`,
  );
}

function pathChanges(before: readonly Gate[], after: readonly Gate[], titleOf: TitleOf): readonly string[] {
  const moved = movedBetween(
    before.map(({ gateId }) => gateId),
    after.map(({ gateId }) => gateId),
  );
  const left = before.filter(({ gateId }) => !after.some((one) => one.gateId === gateId));
  const asItWas = new Map(before.map((gate) => [gate.gateId, gate]));
  return [
    ...after.flatMap((is, index) => {
      const was = asItWas.get(is.gateId);
      if (was === undefined) return [`“${is.title}” is added as gate ${index + 1}.`];
      return [
        ...(was.title === is.title ? [] : [`“${was.title}” is called “${is.title}”.`]),
        ...(moved.has(is.gateId) ? [`“${is.title}” moves to gate ${index + 1}, ${besideOf(after, index)}.`] : []),
        ...requirementChanges([was, is]),
      ];
    }),
    ...left.map(({ title }) => `“${title}” is left out.`),
    ...deciderChanges(
      after.flatMap((is) => {
        const was = asItWas.get(is.gateId);
        return was === undefined ? [] : [[was, is] as const];
      }),
      titleOf,
    ),
    ...beginsElsewhere(before, after),
  ];
}

/** Where a gate stands, by its neighbour. */
function besideOf(gates: readonly Gate[], index: number): string {
  return index === 0 ? `before “${gates[1]?.title}”` : `after “${gates[index - 1]?.title}”`;
}

function beginsElsewhere(before: readonly Gate[], after: readonly Gate[]): readonly string[] {
  const was = before.find(({ commits }) => commits);
  const is = after.find(({ commits }) => commits);
  if (was?.gateId === is?.gateId || was === undefined || is === undefined) return [];
  return [`Delivery may begin after “${is.title}” instead of after “${was.title}”.`];
}
