import { planTypeWords, sectionWords, signOffWords } from '@minutebook/domain';
import type { BoardState, Gate } from '@minutebook/domain';

import { Details } from '../design/Details.tsx';
import { CheckboxField, LineField, MoneyField, SelectField } from '../recording/fields.tsx';

interface GateFieldsProps {
  /** Place of the gate, from 0. */
  readonly index: number;
  readonly gate: Gate;
  readonly boards: readonly BoardState[];
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const sections = optionsOf(sectionWords);
const signOffs = optionsOf(signOffWords);
const planTypes = optionsOf(planTypeWords);

/** What one gate requires, folded until somebody wants to change it. */
export function GateFields({ index, gate, boards }: GateFieldsProps) {
  return (
    <Details summary={`${index + 1}. ${gate.title}${gate.commits ? ', which commits to delivery' : ''}`}>
      <LineField name={`gates.${index}.title`} label="Title" />
      <SelectField
        name={`gates.${index}.boardId`}
        label="Decided by"
        options={boards.map(({ boardId, title }) => ({ value: boardId, label: title }))}
      />
      <SelectField
        name={`gates.${index}.planType`}
        label="Least worked out plan it decides on (optional)"
        options={planTypes}
      />
      <CheckboxField name={`gates.${index}.sections`} label="Sections it requires" options={sections} />
      <CheckboxField name={`gates.${index}.signOffs`} label="Sign-offs it requires" options={signOffs} />
      <MoneyField name={`gates.${index}.officerBelow`} label="An officer may decide below (optional)" />
    </Details>
  );
}
