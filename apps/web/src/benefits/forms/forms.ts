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
  ClaimSaving: () => import('../savings/forms/claim.tsx'),
};

/** Fetches the form of a command. @throws for a command that has none */
export function loadForm(command: string): ReturnType<LoadForm> {
  const load = forms[command];
  if (load === undefined) throw new Error(`No form records ${command}`);
  return load();
}
