import { posts } from '@minutebook/domain';
import type { BudgetState, LedgerWorld } from '@minutebook/domain';
import { useController } from 'react-hook-form';
import type { FieldPath, FieldValues } from 'react-hook-form';

import { Select } from '../../design/fields/fields.tsx';
import type { FieldsOf } from '../../recording/fields/fields.tsx';
import { noneOfThem, useField } from '../../recording/fields/form-context.ts';
import { useChoice } from '../../recording/fields/use-choice.ts';

/** What is said where an amount may be below zero and none is understood. */
export const signedAmount = 'Enter an amount in pounds, such as 1,250.50, or with a minus before it: −1,250.50';

/** The partners of the programme to choose from. */
export function partnerOptions(world: LedgerWorld) {
  return world
    .states('programme')
    .flatMap((one) => one.partners)
    .map(({ partnerId, title }) => ({ value: partnerId, label: title }));
}

/** The allocations of a budget to choose from. */
function allocationOptions(budget: BudgetState) {
  return budget.allocations.map(({ allocationId, title }) => ({ value: allocationId, label: title }));
}

interface AllocationProps<Values extends FieldValues> {
  /** The fields of the form’s own command, by which the name is one of them. */
  readonly of: FieldsOf<Values>;
  readonly name: FieldPath<Values>;
  readonly label: string;
  readonly budget: BudgetState;
  /** What is said while nothing is chosen. */
  readonly missing?: string;
  /** What is not allocated, as a choice; `false` where it cannot be chosen. */
  readonly none?: string | false;
}

/** One allocation of the budget, or what is not allocated, which is a choice and nothing left out. */
export function AllocationField<Values extends FieldValues>({
  name,
  label,
  budget,
  none = 'Not allocated',
  missing = none === false ? 'Choose an allocation' : `Choose an allocation, or “${none}”`,
}: AllocationProps<Values>) {
  const allocations = allocationOptions(budget);
  const { field, value, onChange } = useChoice(name, missing, allocations.length === 0);
  return (
    <Select
      {...field}
      label={label}
      none="Choose"
      options={[...allocations, ...(none === false ? [] : [{ value: noneOfThem, label: none }])]}
      value={value as string}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

const purposeAlone = 'purpose';
const post = 'post ';

interface About {
  readonly kind?: string;
  readonly projectId?: string;
  readonly postId?: string;
}

/** What money is for: an open project, a post that is there, or a purpose that its title names. */
export function PurposeField({ world }: { readonly world: LedgerWorld }) {
  const { value, onChange } = useController({ name: 'about' }).field;
  const projects = world.states('project').filter((one) => one.ended === undefined);
  return (
    <Select
      {...useField('about.projectId', 'Choose what it is for')}
      label="What is it for?"
      none="Choose"
      options={[
        { value: purposeAlone, label: 'A purpose that its title names' },
        ...projects.map(({ projectId, title }) => ({ value: projectId, label: title.value })),
        ...posts(world)
          .filter((one) => one.ended === undefined)
          .map(({ postId, title }) => ({ value: `${post}${postId}`, label: `Post: ${title}` })),
      ]}
      value={chosenOf((value ?? {}) as About)}
      onChange={({ target }) => onChange(purposeOf(target.value))}
    />
  );
}

function chosenOf({ kind, projectId, postId }: About): string {
  if (kind === 'purpose') return purposeAlone;
  return kind === 'post' ? `${post}${postId ?? ''}` : (projectId ?? '');
}

function purposeOf(chosen: string) {
  if (chosen === '') return undefined;
  if (chosen === purposeAlone) return { kind: 'purpose' };
  return chosen.startsWith(post)
    ? { kind: 'post', postId: chosen.slice(post.length) }
    : { kind: 'project', projectId: chosen };
}
