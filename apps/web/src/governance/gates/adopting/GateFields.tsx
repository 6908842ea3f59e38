import { AdoptGovernanceFramework, planTypeWords, sectionWords, signOffWords } from '@minutebook/domain';
import type { BoardState, Gate } from '@minutebook/domain';

import { Details } from '../../../design/Details.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { GatePath } from './gate-path.ts';

const { CheckboxField, LineField, MoneyField, SelectField } = fieldsOf(AdoptGovernanceFramework);

interface GateFieldsProps {
  readonly path: GatePath;
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

/** What one gate requires, folded until somebody wants to change it; open for a new one, which has no title yet. */
export function GateFields({ path, index, gate, boards }: GateFieldsProps) {
  const title = gate.title.trim() === '' ? 'A gate without a title' : gate.title;
  return (
    <Details
      summary={`${index + 1}. ${title}${gate.commits ? ', which commits to delivery' : ''}`}
      open={gate.title === ''}
      keep
    >
      <LineField name={`${path}.${index}.title`} label="Title" missing={`Enter the title of gate ${index + 1}`} />
      <SelectField
        name={`${path}.${index}.boardId`}
        label="Decided by"
        missing={`Choose the board that decides at gate ${index + 1}`}
        options={boards.map((board) => ({ value: board.boardId, label: board.title }))}
      />
      <SelectField
        name={`${path}.${index}.planType`}
        label="Least worked out plan it decides on (optional)"
        options={planTypes}
      />
      <CheckboxField name={`${path}.${index}.sections`} label="Sections it requires" options={sections} />
      <CheckboxField name={`${path}.${index}.signOffs`} label="Sign-offs it requires" options={signOffs} />
      <MoneyField name={`${path}.${index}.officerBelow`} label="An officer may decide below (optional)" />
    </Details>
  );
}
