import type { LoadForm } from '../../recording/form.ts';

/** The forms of the area by their commands. */
const forms: Readonly<Record<string, LoadForm>> = {
  ApproveBudget: () => import('./approve.tsx'),
  SupplementBudget: () => import('./supplement.tsx'),
  ReduceBudget: () => import('./reduce.tsx'),
  ReprofileBudget: () => import('./reprofile.tsx'),
  ProposeAllocation: () => import('./propose.tsx'),
  DeclineAllocation: () => import('./decline.tsx'),
  AllocateFunds: () => import('./allocate.tsx'),
  ReleaseAllocation: () => import('./release.tsx'),
  ReprofileAllocation: () => import('./reprofile-allocation.tsx'),
  VireFunds: () => import('./virement/vire.tsx'),
  RaiseCommitment: () => import('./commit.tsx'),
  CancelCommitment: () => import('./cancel.tsx'),
  ReviseForecast: () => import('./forecast.tsx'),
  RecordSpend: () => import('./year/spend.tsx'),
  WithdrawSpendBatch: () => import('./year/withdraw-batch.tsx'),
  AdjustPriorYear: () => import('./year/adjust.tsx'),
  CloseYear: () => import('./year/close-year.tsx'),
  ReopenYear: () => import('./year/reopen.tsx'),
  EstablishPost: () => import('../post/forms/establish.tsx'),
  ChangePostHours: () => import('../post/forms/change-hours.tsx'),
  EvaluatePost: () => import('../post/forms/evaluate.tsx'),
  SharePost: () => import('../post/forms/share.tsx'),
  AdvertisePost: () => import('../post/forms/advertise.tsx'),
  RecordFailedRecruitment: () => import('../post/forms/recruitment-failed.tsx'),
  FillPost: () => import('../post/forms/fill.tsx'),
  VacatePost: () => import('../post/forms/vacate.tsx'),
  AskForResource: () => import('../post/forms/ask.tsx'),
  EndPost: () => import('../post/forms/end.tsx'),
  RecordAgreement: () => import('../agreement/forms/record.tsx'),
  ExtendAgreement: () => import('../agreement/forms/extend.tsx'),
  ReportServiceLevel: () => import('../agreement/forms/report.tsx'),
  NoteShortfall: () => import('../agreement/forms/shortfall.tsx'),
  OpenOptions: () => import('../agreement/forms/open-options.tsx'),
  ChooseOption: () => import('../agreement/forms/choose.tsx'),
  EndAgreement: () => import('../agreement/forms/end.tsx'),
  AdoptVirementRules: () => import('./virement/virement-rules.tsx'),
};

/** Fetches the form of a command. @throws for a command that has none */
export function loadForm(command: string): ReturnType<LoadForm> {
  const load = forms[command];
  if (load === undefined) throw new Error(`No form records ${command}`);
  return load();
}
