import type { LoadForm } from '../../recording/form.ts';

/** The forms of the area by their commands. */
const forms: Readonly<Record<string, LoadForm>> = {
  AddChannel: () => import('../channel/forms/add.tsx'),
  AdoptUnitCost: () => import('../channel/forms/adopt-cost.tsx'),
  RegisterService: () => import('../service/forms/register.tsx'),
  IdentifyBenefit: () => import('../benefit/forms/identify.tsx'),
  ClaimSaving: () => import('../savings/forms/claim.tsx'),
};

/** Fetches the form of a command. @throws for a command that has none */
export function loadForm(command: string): ReturnType<LoadForm> {
  const load = forms[command];
  if (load === undefined) throw new Error(`No form records ${command}`);
  return load();
}
