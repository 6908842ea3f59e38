import type { PlanTask, Section } from '@minutebook/domain';

import { commandOf } from '../form-names.ts';
import type { PlanFormName } from '../form-names.ts';

/** The form that writes each section of a plan, by its name in the address. */
export const sectionForms: Record<Section, PlanFormName> = {
  strategic: 'strategic',
  economic: 'economic',
  commercial: 'commercial',
  financial: 'financial',
  management: 'management',
  options: 'option',
  costProfile: 'costs',
  benefitProfile: 'benefits',
  risks: 'risk',
  inclusion: 'inclusion',
  workforce: 'workforce',
};

/** The commands that write a section. */
export const sectionCommands = Object.values(sectionForms).map((name) => commandOf(name));

/** The form that a task is done with; `undefined` for one that is done elsewhere. */
export function formOf({ kind, about }: PlanTask): PlanFormName | undefined {
  switch (kind) {
    case 'planType':
      return 'begin';
    case 'section':
      return sectionForms[about as Section];
    case 'issue':
      return 'issue';
    case 'signOff':
      return 'sign-off';
    case 'submit':
      return 'submit';
    case 'table':
    case 'condition':
      return undefined;
  }
}
