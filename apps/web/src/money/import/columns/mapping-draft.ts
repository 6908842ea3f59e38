import type { SpendMapping, SpendSourceState, spendRoles } from '@minutebook/domain';

import type { FieldError } from '../../../design/fields/ErrorSummary.tsx';
import type { Survey, SurveyedColumn } from '../survey.ts';

export type Role = (typeof spendRoles)[number];

/** A mapping while a person confirms it. */
export interface MappingDraft {
  /** Empty for a new export. */
  readonly sourceId: string;
  readonly title: string;
  /** By column; absent for one that is not read. */
  readonly roles: Readonly<Record<string, Role | undefined>>;
  /** What the person says where the cells do not. */
  readonly days: SpendMapping['days'] | undefined;
  readonly decimal: SpendMapping['amounts']['decimal'] | undefined;
  readonly minus: SpendMapping['amounts']['minus'];
  readonly brackets: SpendMapping['amounts']['brackets'];
  readonly creditWords: string;
  readonly payees: SpendMapping['payees'];
}

/** The export that a file is of, and how it was read last. */
interface KnownExport {
  readonly source: SpendSourceState;
  readonly mapping: SpendMapping;
}

/** What a person begins from: the mapping that was kept, or what is proposed. */
export function firstDraft(survey: Survey, known: KnownExport | undefined): MappingDraft {
  if (known === undefined) {
    const roles = Object.fromEntries(survey.columns.map(({ column, role }) => [column, role]));
    const persons = survey.columns.some(({ role, persons: { extent } }) => role === 'supplier' && extent !== 'none');
    return {
      sourceId: '',
      title: '',
      roles,
      days: undefined,
      decimal: undefined,
      minus: 'credit',
      brackets: 'credit',
      creditWords: '',
      payees: persons ? 'withheldWhereLikely' : 'named',
    };
  }
  const { source, mapping } = known;
  const { decimal, minus, brackets, creditWords } = mapping.amounts;
  return {
    sourceId: source.sourceId,
    title: source.title,
    roles: Object.fromEntries(mapping.columns.map(({ column, role }) => [column, role])),
    days: mapping.days,
    decimal,
    minus,
    brackets,
    creditWords: creditWords.join(', '),
    payees: mapping.payees,
  };
}

/** The column that has a role in a draft. */
export function columnOf({ columns }: Survey, { roles }: MappingDraft, role: Role): SurveyedColumn | undefined {
  return columns.find(({ column }) => roles[column] === role);
}

/** The mapping that a draft comes to, where the cells say how they are read and the person says the rest. */
export function mappingOf(survey: Survey, draft: MappingDraft): SpendMapping {
  const days = columnOf(survey, draft, 'day')?.days;
  const amounts = columnOf(survey, draft, 'amount')?.amounts;
  const columns = survey.columns.flatMap(({ column }) => {
    const role = draft.roles[column];
    return role === undefined ? [] : [{ column, role }];
  });
  const words = draft.creditWords.split(',').map((word) => word.trim());
  const hasKinds = columns.some(({ role }) => role === 'kind');
  return {
    columns,
    amounts: {
      decimal: amounts?.kind === 'decided' ? amounts.decimal : (draft.decimal ?? 'unproven'),
      currency: amounts === undefined || amounts.kind === 'refused' ? '£' : amounts.currency,
      minus: draft.minus,
      brackets: draft.brackets,
      creditWords: hasKinds ? words.filter((word) => word !== '') : [],
    },
    days: days?.kind === 'decided' ? days.order : (draft.days ?? 'unproven'),
    payees: draft.payees,
  };
}

const needed: readonly (readonly [Role, string])[] = [
  ['day', 'Choose the column with the day of each payment'],
  ['supplier', 'Choose the column that says who was paid'],
  ['amount', 'Choose the column with the amount'],
];
const once: readonly Role[] = ['day', 'supplier', 'amount', 'costCentre', 'account', 'kind'];

/** What has to be put right before a draft is stated. */
export function wrongWithDraft(survey: Survey, draft: MappingDraft): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (draft.sourceId === '' && draft.title.trim() === '') {
    errors.push({ fieldId: 'title', message: 'Name the export, such as “Payments over £500”' });
  }
  for (const [role, message] of needed) {
    if (columnOf(survey, draft, role) === undefined) errors.push({ fieldId: 'column-0', message });
  }
  for (const role of once) {
    const [, second] = [...survey.columns.entries()].filter(([, { column }]) => draft.roles[column] === role);
    if (second === undefined) continue;
    errors.push({ fieldId: `column-${second[0]}`, message: `Two columns are said to be the same: choose one of them` });
  }
  const days = columnOf(survey, draft, 'day')?.days;
  if (days?.kind === 'refused') errors.push({ fieldId: 'column-0', message: days.sentence });
  if (days?.kind === 'undecided' && (draft.days ?? 'unproven') === 'unproven') {
    errors.push({ fieldId: 'days', message: 'Choose whether the day or the month comes first' });
  }
  const amounts = columnOf(survey, draft, 'amount')?.amounts;
  if (amounts?.kind === 'refused') errors.push({ fieldId: 'column-0', message: amounts.sentence });
  if (amounts?.kind === 'undecided' && (draft.decimal ?? 'unproven') === 'unproven') {
    errors.push({ fieldId: 'decimal', message: 'Choose what separates pounds from pence' });
  }
  return errors;
}
