import { signOffWords } from '../../business-plan/words.ts';
import { ofVersion } from '../../../reports/changes/of-version.ts';
import type { Teller } from '../../../reports/changes/told-change.ts';

/** Tells versions of plans and their sign-offs. */
export const planTellers: {
  readonly [Type in 'BusinessPlanVersionIssued' | 'SignOffGiven' | 'BusinessPlanWithdrawn']: Teller<Type>;
} = {
  BusinessPlanVersionIssued: (entry, world) => {
    const { version } = entry.data;
    return ofVersion('planIssued', version, `was issued on ${entry.effectiveOn}`, entry, world);
  },
  SignOffGiven: (entry, world) => {
    const { version, kind, post } = entry.data;
    const what = `was signed off for ${signOffWords[kind].toLowerCase()} by ${post} on ${entry.effectiveOn}`;
    return ofVersion('signedOff', version, what, entry, world);
  },
  BusinessPlanWithdrawn: (entry, world) => {
    const { version } = entry.data;
    return ofVersion('planWithdrawn', version, `was withdrawn on ${entry.effectiveOn}`, entry, world);
  },
};
