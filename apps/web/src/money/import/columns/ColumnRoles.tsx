import { spendRoles } from '@minutebook/domain';

import { Select } from '../../../design/fields/fields.tsx';
import { WarningText } from '../../../design/WarningText.tsx';
import { errorAt } from '../../../recording/use-sending.ts';
import type { Problems } from '../../../recording/use-sending.ts';
import type { MappingDraft, Role } from './mapping-draft.ts';
import type { Survey, SurveyedColumn } from '../survey.ts';

const roleWords: Readonly<Record<Role, string>> = {
  day: 'Day paid',
  supplier: 'Who was paid',
  amount: 'Amount',
  reference: 'Reference',
  costCentre: 'Cost centre',
  account: 'Account or category',
  description: 'Description',
  kind: 'Kind: payment or credit',
};
const options = spendRoles.map((value) => ({ value, label: roleWords[value] }));

export interface DraftPartProps {
  readonly survey: Survey;
  readonly draft: MappingDraft;
  readonly change: (part: Partial<MappingDraft>) => void;
  readonly problems: Problems | undefined;
}

/** Each column with what it seems to be, why, and three of its cells. */
export function ColumnRoles({ survey, draft, change, problems }: DraftPartProps) {
  return (
    <>
      {survey.columns.map((column, at) => (
        <div key={column.column}>
          <Select
            id={`column-${at}`}
            label={column.name === '' ? `Column ${column.letters}` : column.name}
            hint={hintOf(column)}
            error={errorAt(problems, `column-${at}`)}
            none="Not read"
            options={options}
            value={draft.roles[column.column] ?? ''}
            onChange={({ target }) =>
              change({
                roles: { ...draft.roles, [column.column]: spendRoles.find((role) => role === target.value) },
              })
            }
          />
          <WarningText sentences={draft.roles[column.column] === undefined ? [] : warningsOf(column)} />
        </div>
      ))}
    </>
  );
}

function hintOf({ why, samples, letters, name }: SurveyedColumn): string {
  const where = name === '' ? '' : `Column ${letters}. `;
  return `${where}${why} ${samples.length === 0 ? 'It has no cells.' : `Such as ${samples.map((text) => `“${text}”`).join(', ')}.`}`;
}

function warningsOf({ name, letters, persons }: SurveyedColumn): readonly string[] {
  if (persons.extent === 'none') return [];
  const column = name === '' ? `Column ${letters}` : `“${name}”`;
  return [
    `${column} looks as if it named individuals: ${persons.cells} of its first ${persons.of} cells. What is recorded cannot be erased; keep such names back.`,
  ];
}
