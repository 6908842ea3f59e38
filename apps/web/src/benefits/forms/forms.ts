import type { LoadForm } from '../../recording/form.ts';

/** The forms of the area by their commands. */
const forms: Readonly<Record<string, LoadForm>> = {
  AddChannel: () => import('../channel/forms/add.tsx'),
  AdoptUnitCost: () => import('../channel/forms/adopt-cost.tsx'),
  RegisterService: () => import('../service/forms/register.tsx'),
  RecordContacts: () => import('../service/forms/contacts.tsx'),
  RecordFiguresNotGiven: () => import('../service/forms/not-given.tsx'),
  RecordCallHandling: () => import('../service/forms/calls.tsx'),
  RecordSatisfaction: () => import('../service/forms/satisfaction.tsx'),
  RecordChannelChoice: () => import('../service/forms/choice.tsx'),
  PromiseChoice: () => import('../service/forms/promise.tsx'),
  AgreeBaseline: () => import('../service/forms/baseline.tsx'),
  AgreeCallTarget: () => import('../service/forms/target.tsx'),
  AdoptServiceUnitCost: () => import('../service/forms/unit-cost.tsx'),
  IdentifyBenefit: () => import('../benefit/forms/identify.tsx'),
  AttributeBenefit: () => import('../benefit/forms/attribute.tsx'),
  DefineMeasure: () => import('../benefit/forms/define.tsx'),
  SetBaseline: () => import('../benefit/forms/set-baseline.ts'),
  Rebaseline: () => import('../benefit/forms/rebaseline.ts'),
  ProfileTarget: () => import('../benefit/forms/target.tsx'),
  ReviseBenefitForecast: () => import('../benefit/forms/forecast.tsx'),
  NameOwner: () => import('../benefit/forms/name-owner.ts'),
  RecordMeasurement: () => import('../benefit/forms/measure.tsx'),
  GiveNoMeasurement: () => import('../benefit/forms/not-given.tsx'),
  ReviewBenefit: () => import('../benefit/forms/review.ts'),
  RealiseBenefit: () => import('../benefit/forms/realise.ts'),
  AbandonBenefit: () => import('../benefit/forms/abandon.ts'),
  ClaimSaving: () => import('../savings/forms/claim.tsx'),
  VerifySaving: () => import('../savings/forms/verify.tsx'),
  RefuseSaving: () => import('../savings/forms/refuse.tsx'),
  WithdrawClaim: () => import('../savings/forms/withdraw.tsx'),
  ReduceBudgetBySaving: () => import('../savings/forms/reduce.tsx'),
  ReturnSaving: () => import('../savings/forms/return.tsx'),
};

/** Fetches the form of a command. @throws for a command that has none */
export function loadForm(command: string): ReturnType<LoadForm> {
  const load = forms[command];
  if (load === undefined) throw new Error(`No form records ${command}`);
  return load();
}
