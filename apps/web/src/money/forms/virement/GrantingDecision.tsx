import { decisionOf, virementKinds, virementRulesOn, VireFunds } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { today } from '../../../clock/today.ts';
import { decisionOptions } from '../../../recording/fields/decision-options.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';

const { SelectField } = fieldsOf(VireFunds);

/** The decision that grants a move: an approval that stands, of a board that the rules of the day name. */
export function GrantingDecision({ world }: { readonly world: LedgerWorld }) {
  const [chosen, on] = useWatch({ name: ['decisionId', 'effectiveOn'] }) as readonly (string | undefined)[];
  const boards = boardsNamed(world, on ?? today());
  const options = decisionOptions(world).filter(({ value }) => {
    const decision = decisionOf(value, world);
    return value === chosen || (decision?.boardId !== undefined && decision.stands && boards.has(decision.boardId));
  });
  if (options.length === 0) return null;
  return (
    <SelectField
      name="decisionId"
      label="Board’s decision that grants it (optional)"
      hint="Needed only above what you may move by yourself."
      options={options}
    />
  );
}

/** The boards that could grant a move of some kind. */
function boardsNamed(world: LedgerWorld, on: string): ReadonlySet<string> {
  const ladders = virementRulesOn(world, on)?.ladders;
  if (ladders === undefined) return new Set();
  return new Set(
    virementKinds.flatMap((kind) => ladders[kind].flatMap(({ by }) => (by.kind === 'board' ? [by.boardId] : []))),
  );
}
