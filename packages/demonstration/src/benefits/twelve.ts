import { idOfPromise } from '@minutebook/domain';

import { portal, telephony } from '../delivery/projects/projects.ts';
import { BenefitScript } from '../script/benefit-script.ts';

/** Promised by the portal's plan, in its third version. */
export const timeSetFree = new BenefitScript(
  idOfPromise(portal.projectId, 'Officers’ time set free as calls move to the web'),
);
export const postage = new BenefitScript(idOfPromise(portal.projectId, 'Less postage and printing'));
/** Promised by the plan of the telephone system. */
export const lineRental = new BenefitScript(
  idOfPromise(telephony.projectId, 'Line rental and maintenance no longer paid'),
);
export const abandonedCalls = new BenefitScript(
  idOfPromise(telephony.projectId, 'Fewer callers ring off before they are answered'),
);
export const bulkyIncome = new BenefitScript('bulky-income');
export const progressCalls = new BenefitScript('progress-calls');
export const licences = new BenefitScript('one-record-licences');
export const subscription = new BenefitScript('platform-subscription');
export const counterWait = new BenefitScript('counter-wait');
export const cardFees = new BenefitScript('card-fees');
export const billingAgency = new BenefitScript('billing-agency');
export const rentCards = new BenefitScript('rent-cards');

/** From where a target's months are counted: the month of a milestone, or one that is named. */
export const milestone = ({ projectId }: { readonly projectId: string }, milestoneId: string) =>
  ({ kind: 'milestone', projectId, milestoneId }) as const;
export const month = (of: string) => ({ kind: 'month', month: of }) as const;

export const money = { kind: 'money' } as const;
/** A year before the programme, from which most baselines are. */
export const lastYear = 'year 2024-25';
