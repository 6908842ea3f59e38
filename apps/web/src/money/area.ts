import { part } from '../fetching/part.tsx';
import type { LoadForm } from '../recording/form.ts';
import type { Area } from '../shell/area.ts';
import { formAt, formsAt, pageAt, pageReading } from '../shell/page-at.ts';
import { readBudgetSearch } from './search.ts';

/** Every form of the area is fetched by a list that is fetched itself: no first page names them one by one. */
function form(command: string): LoadForm {
  return async () => (await import('./forms/forms.ts')).loadForm(command);
}

/** Forms about a budget, and about a year of one, each at an address with the name of its command. */
const named = {
  SupplementBudget: form('SupplementBudget'),
  ReduceBudget: form('ReduceBudget'),
  ReprofileBudget: form('ReprofileBudget'),
  ProposeAllocation: form('ProposeAllocation'),
  DeclineAllocation: form('DeclineAllocation'),
  AllocateFunds: form('AllocateFunds'),
  ReleaseAllocation: form('ReleaseAllocation'),
  ReprofileAllocation: form('ReprofileAllocation'),
  VireFunds: form('VireFunds'),
  RaiseCommitment: form('RaiseCommitment'),
  CancelCommitment: form('CancelCommitment'),
  ReviseForecast: form('ReviseForecast'),
  RecordSpend: form('RecordSpend'),
  WithdrawSpendBatch: form('WithdrawSpendBatch'),
  AdjustPriorYear: form('AdjustPriorYear'),
  CloseYear: form('CloseYear'),
  ReopenYear: form('ReopenYear'),
} as const;

const forms = {
  ...named,
  ApproveBudget: form('ApproveBudget'),
  AdoptVirementRules: form('AdoptVirementRules'),
  RecordSpendBatch: 'imported',
  DescribeSpendSource: 'imported',
  StateMatchingRule: 'imported',
  WithdrawMatchingRule: 'imported',
  BeginSpendImport: 'imported',
  EndSpendImport: 'imported',
  ReceiveVirement: 'follows',
  BringYearForward: 'follows',
  TakeBackYearEnd: 'follows',
} as const;

const byName = (name: string): LoadForm | undefined =>
  Object.entries(named).find(([command]) => command.toLowerCase() === name.replaceAll('-', ''))?.[1];

/** Budgets, what is allocated, moved and spent of them, and who may move how much. */
export const money = {
  label: { '/budget': 'Budget' },
  lights: { budget: '/budget' },
  pages: [
    pageReading(
      '/budget',
      readBudgetSearch,
      part(() => import('./BudgetsPage.tsx'), 'BudgetsPage'),
    ),
    pageReading(
      '/budget/import',
      readBudgetSearch,
      part(() => import('./import/ImportSpendPage.tsx'), 'ImportSpendPage'),
    ),
    pageAt(
      '/budget/virement-rules',
      part(() => import('./VirementRulesPage.tsx'), 'VirementRulesPage'),
    ),
    pageReading(
      '/budget/$budgetId',
      readBudgetSearch,
      part(() => import('./BudgetPage.tsx'), 'BudgetPage'),
    ),
    formAt('/budget/approve', forms.ApproveBudget),
    formAt('/budget/adopt-virement-rules', forms.AdoptVirementRules),
    formsAt('/budget/$budgetId/record/$form', byName),
    formsAt('/budget/year/$accountId/$form', byName),
  ],
  forms,
  streams: {
    budget: {
      path: (id) => `/budget/${id}`,
      what: 'the budget',
      same: 'on the same budget',
      project: 'none',
      words: () => import('./entry.ts'),
      find: () => import('./find.ts'),
    },
    spend: {
      path: (id) => `/budget/${id.slice(0, id.lastIndexOf('.'))}?year=${id.slice(id.lastIndexOf('.') + 1)}`,
      what: 'the year of the budget',
      same: 'in the same year of the budget',
      project: 'none',
      words: () => import('./entry.ts'),
      find: 'notByItself',
    },
    spendSource: {
      path: () => '/budget/import',
      what: 'the export',
      same: 'on the same export',
      project: 'none',
      words: () => import('./entry.ts'),
      find: 'notByItself',
    },
  },
} as const satisfies Area;
