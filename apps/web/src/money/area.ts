import { part } from '../fetching/part.tsx';
import type { Area } from '../shell/area.ts';
import { formNamed, formsOf } from '../shell/forms-of.ts';
import { formAt, formsAt, pageAt, pageReading } from '../shell/page-at.ts';
import type * as Pages from './pages.ts';
import { readBudgetSearch, readImportSearch } from './search.ts';

const list = () => import('./forms/forms.ts');

/** Forms about a thing of the area, each at an address with the name of its command. */
const named = formsOf(list, [
  'SupplementBudget',
  'ReduceBudget',
  'ReprofileBudget',
  'ProposeAllocation',
  'DeclineAllocation',
  'AllocateFunds',
  'ReleaseAllocation',
  'ReprofileAllocation',
  'VireFunds',
  'RaiseCommitment',
  'CancelCommitment',
  'ReviseForecast',
  'RecordSpend',
  'WithdrawSpendBatch',
  'AdjustPriorYear',
  'CloseYear',
  'ReopenYear',
  'EvaluatePost',
  'ChangePostHours',
  'SharePost',
  'AdvertisePost',
  'RecordFailedRecruitment',
  'FillPost',
  'VacatePost',
  'AskForResource',
  'EndPost',
  'ExtendAgreement',
  'ReportServiceLevel',
  'NoteShortfall',
  'OpenOptions',
  'ChooseOption',
  'EndAgreement',
]);

const forms = {
  ...named,
  ...formsOf(list, ['ApproveBudget', 'AdoptVirementRules', 'EstablishPost', 'RecordAgreement']),
  RecordSpendBatch: 'imported',
  DescribeSpendSource: 'imported',
  StateMatchingRule: 'imported',
  WithdrawMatchingRule: 'imported',
  BeginSpendImport: 'imported',
  EndSpendImport: 'imported',
  ReceiveVirement: 'follows',
  BringYearForward: 'follows',
  TakeBackYearEnd: 'follows',
  TakeSaving: 'follows',
  GiveSavingBack: 'follows',
} as const;

const byName = (name: string) => formNamed(named, name);

/** The pages of posts and agreements are fetched together. */
const page = <Name extends keyof typeof Pages>(name: Name) => part(() => import('./pages.ts'), name);
const words = () => import('./entry.ts');

/** Budgets, what is allocated, moved and spent of them, and who may move how much. */
export const money = {
  label: { '/budget': 'Budget' },
  lights: { budget: '/budget' },
  pages: [
    pageAt(
      '/budget',
      part(() => import('./BudgetsPage.tsx'), 'BudgetsPage'),
      ['budget', 'spend'],
    ),
    pageReading(
      '/budget/import',
      readImportSearch,
      part(() => import('./import/ImportSpendPage.tsx'), 'ImportSpendPage'),
      'records',
    ),
    pageAt(
      '/budget/virement-rules',
      part(() => import('./VirementRulesPage.tsx'), 'VirementRulesPage'),
      ['programme'],
    ),
    pageAt(
      '/budget/movements',
      part(() => import('./MovementsPage.tsx'), 'MovementsPage'),
      ['budget'],
    ),
    pageAt(
      '/budget/sources',
      part(() => import('./SourcesPage.tsx'), 'SourcesPage'),
      ['budget', 'spend'],
    ),
    pageReading(
      '/budget/$budgetId',
      readBudgetSearch,
      part(() => import('./BudgetPage.tsx'), 'BudgetPage'),
      ['budget', 'spend'],
    ),
    pageAt('/budget/posts', page('PostsPage'), ['post']),
    pageAt('/budget/posts/$postId', page('PostPage'), ['post']),
    pageAt('/budget/agreements', page('AgreementsPage'), ['agreement']),
    pageAt('/budget/agreements/$agreementId', page('AgreementPage'), ['agreement']),
    formAt('/budget/posts/new', forms.EstablishPost),
    formAt('/budget/agreements/new', forms.RecordAgreement),
    formsAt('/budget/posts/$postId/record/$form', byName),
    formsAt('/budget/agreements/$agreementId/record/$form', byName),
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
      same: 'on the same budget, but for its payments',
      project: 'none',
      words,
      find: () => import('./find.ts'),
    },
    spend: {
      path: (id) => `/budget/${id.slice(0, id.lastIndexOf('.'))}`,
      what: 'the year of the budget',
      same: 'in the same year of the budget',
      project: 'none',
      words,
      find: 'notByItself',
    },
    // What finds budgets finds posts and agreements as well.
    post: {
      path: (id) => `/budget/posts/${id}`,
      what: 'the post',
      same: 'on the same post',
      project: 'none',
      words,
      find: 'notByItself',
    },
    agreement: {
      path: (id) => `/budget/agreements/${id}`,
      what: 'the agreement',
      same: 'on the same agreement',
      project: 'none',
      words,
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
  onProject: [
    {
      tab: 'money',
      label: 'Money',
      order: 3,
      shows: part(() => import('./project/ProjectMoney.tsx'), 'ProjectMoney'),
    },
  ],
} as const satisfies Area;
