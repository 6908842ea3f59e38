import { monthsFrom } from '@minutebook/domain';

import { contact } from '../money/budgets.ts';
import { byYear } from '../script/money.ts';

import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';
import { releasedBy } from './contacts.ts';
import { billingAgency, lineRental, postage, timeSetFree } from './twelve.ts';

const customerServices = 'customer-services.2026-27';
const revenuesAndBenefits = 'revenues-benefits.2026-27';
const humanResources = 'human-resources.2026-27';

const summer = { from: '2026-04', to: '2026-09' };
const releasedInSummer = (serviceId: string) => releasedBy(serviceId, monthsFrom(summer.from, summer.to));

type Claim = Extract<Act, { type: 'ClaimSaving' }>;

/** The claim; its figure is read off the ledger as it stands, at the position that is filled in later. */
function claim(
  savingsId: string,
  claimId: string,
  allocationId: string,
  pounds: number,
  rest: Pick<Claim, 'benefitId' | 'measureId' | 'months'>,
  figure: readonly [label: string, value: number],
): Act {
  return {
    type: 'ClaimSaving',
    savingsId,
    claimId,
    ...rest,
    line: { budgetId: contact, allocationId },
    amount: pounds * 100,
    figure: { label: figure[0], value: figure[1], n: 1 },
  };
}

function verified(savingsId: string, claimId: string, pounds: number, evidence: string, reason?: string): Act {
  const why = reason === undefined ? {} : { reason };
  return { type: 'VerifySaving', savingsId, claimId, amount: pounds * 100, evidence, ...why };
}

function taken(savingsId: string, claimId: string, pounds: number): Act {
  return {
    type: 'ReduceBudgetBySaving',
    savingsId,
    claimId,
    reductionId: `${claimId}-2026-27`,
    lines: byYear(['2026-27', pounds]).map((one) => ({ ...one, fundedBy: 'existingBudget' })),
  };
}

const measuredInYear = (title: string) => `${title}: measured in 2026-27`;

/** What departments claim to have saved, what finance found of it, and what budgets are smaller by. */
const savings: readonly (readonly Scripted[])[] = [
  on('2026-10-14').recorded(
    '2026-10-15 10:00',
    claim(
      customerServices,
      'contact-officers',
      'contact-officers',
      30_000,
      { benefitId: timeSetFree.benefitId, measureId: 'contact-cost', months: summer },
      ['Capacity released, April 2026 to September 2026', releasedInSummer('waste-enquiries')],
    ),
    claim(
      customerServices,
      'postage',
      'postage',
      6_000,
      { benefitId: postage.benefitId, measureId: 'postage-cost', months: summer },
      [measuredInYear('Less postage and printing'), 620_000],
    ),
  ),
  on('2026-10-15')
    .by('post-project-officer')
    .recorded(
      '2026-10-16 14:00',
      claim(
        humanResources,
        'staff-time',
        'contact-officers',
        3_900,
        { benefitId: timeSetFree.benefitId, measureId: 'contact-cost', months: summer },
        ['Capacity released, April 2026 to September 2026', releasedInSummer('staff-enquiries')],
      ),
    ),
  on('2026-10-26')
    .by('post-finance')
    .recorded(
      '2026-10-27 10:00',
      verified(
        customerServices,
        'contact-officers',
        22_100,
        'Payroll: one contact officer left in April and one in June, and neither post was filled. The rest of the time was used to answer sooner, which is no saving.',
        'The Project Officer tried to claim £17,500 of July to September once more and was refused: this claim holds those months already.',
      ),
      verified(customerServices, 'postage', 6_000, 'The ledger: £12,800 paid in two quarters, where £19,000 was.'),
      {
        type: 'RefuseSaving',
        savingsId: humanResources,
        claimId: 'staff-time',
        reason: 'Time set free a few minutes at a time, in four offices. No post was given up and no line is smaller.',
      },
    ),
  on('2026-11-04')
    .by('post-finance')
    .recorded(
      '2026-11-05 10:00',
      taken(customerServices, 'contact-officers', 22_100),
      taken(customerServices, 'postage', 6_000),
    ),
  on('2026-11-10').recorded(
    '2026-11-11 10:00',
    claim(
      customerServices,
      'line-rental',
      'telephone-lines',
      12_900,
      { benefitId: lineRental.benefitId, measureId: 'line-rental', months: { from: '2026-06', to: '2026-10' } },
      [measuredInYear('Line rental and maintenance no longer paid'), 1_291_665],
    ),
    claim(
      revenuesAndBenefits,
      'billing-agency',
      'billing-agency',
      9_100,
      { benefitId: billingAgency.benefitId, measureId: 'billing-agency', months: summer },
      [measuredInYear('No agency officers at annual billing'), 970_000],
    ),
  ),
  on('2026-11-12')
    .by('post-finance')
    .recorded(
      '2026-11-13 10:00',
      verified(
        customerServices,
        'line-rental',
        12_900,
        'The carrier’s last bill is of May, and its letter of 9 June ends the contract.',
      ),
      taken(customerServices, 'line-rental', 12_900),
    ),
];

export const savingsScript: readonly Scripted[] = savings.flat(2);
