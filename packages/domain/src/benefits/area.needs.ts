import type { Role } from '../kernel/entry.ts';
import type { Figure } from '../kernel/figure.ts';
import type { LedgerWorld } from '../world.ts';
import { benefitBreaches } from './reports/register/benefit-breaches.ts';
import { measurementsDue } from './reports/register/due.ts';
import { claimWords } from './reports/savings/claims-within.ts';
import { claimsWaiting, waitingClaims } from './reports/savings/waiting.ts';
import type { ClaimRow } from './reports/savings/waiting.ts';

/** Something about benefits that somebody would act on. Worked out apart from the other needs, as those of money are. */
export interface BenefitsNeed {
  readonly kind: 'measurementsDue' | 'ownersMissing' | 'claimsWaiting';
  readonly sentence: string;
  readonly figure?: Figure;
  /** The page where it is acted on. */
  readonly path: string;
  /** The form for each thing that it is about; absent where there is none, and for many, which are looked at in a list. */
  readonly places?: readonly NeedPlace[];
}

/** Where one thing of a need is acted on, and what it is called. */
export interface NeedPlace {
  readonly path: string;
  readonly words: string;
}

/**
 * What needs somebody of a role about benefits on a day; what is in order is left out, and of a person also the claims that
 * are their own, since nobody verifies those.
 */
export function benefitsNeeds(world: LedgerWorld, on: string, role: Role, personId?: string): readonly BenefitsNeed[] {
  if (role === 'financeOfficer') return financeNeeds(world, personId);
  if (role !== 'programmeManager') return [];
  const due = measurementsDue(world, on);
  const missing = benefitBreaches(world).filter(({ rule }) => rule === 'BenefitIsWithoutOwner');
  const [first, ...others] = missing;
  return [
    ...(due.value === 0
      ? []
      : [
          {
            kind: 'measurementsDue' as const,
            sentence: `${due.value === 1 ? '1 measurement' : `${due.value} measurements`} of ${due.terms.length === 1 ? '1 benefit' : `${due.terms.length} benefits`} ${due.value === 1 ? 'is' : 'are'} due.`,
            figure: due,
            path: '/benefits/register',
          },
        ]),
    ...(first === undefined
      ? []
      : [
          {
            kind: 'ownersMissing' as const,
            sentence:
              others.length === 0
                ? first.sentence
                : `${missing.length} benefits have outlived their projects, and nobody is named who answers for them.`,
            path: '/benefits/register',
          },
        ]),
  ];
}

/** What is about more things than this is looked at in a list. */
const few = 20;

function financeNeeds(world: LedgerWorld, personId: string | undefined): readonly BenefitsNeed[] {
  const waiting = claimsWaiting(world, personId);
  if (waiting.value === 0) return [];
  const which = waiting.value === 1 ? '1 claim of a saving waits' : `${waiting.value} claims of savings wait`;
  return [
    {
      kind: 'claimsWaiting',
      sentence: `${which} for finance to verify or refuse.`,
      figure: waiting,
      path: '/benefits/savings?state=waiting',
      ...(waiting.value > few ? {} : { places: waitingClaims(world, personId).map((one) => verifying(one, world)) }),
    },
  ];
}

function verifying({ savingsId, claim }: ClaimRow, world: LedgerWorld): NeedPlace {
  return {
    path: `/benefits/savings/${savingsId}/record/verify-saving?about=${claim.claimId}`,
    words: `Verify ${claimWords(claim, world)}`,
  };
}
