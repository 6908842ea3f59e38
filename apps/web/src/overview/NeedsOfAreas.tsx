import type { Role } from '@minutebook/domain';

import { Later } from '../design/Later.tsx';
import { part } from '../fetching/part.tsx';

/** Fetched once the page is there: the first visit waits neither for what reads budgets and benefits nor for their figures. */
const MoneyNeeds = part(() => import('../money/public/MoneyNeeds.tsx'), 'MoneyNeeds');
const BenefitsNeeds = part(() => import('../benefits/public/BenefitsNeeds.tsx'), 'BenefitsNeeds');

/** Fetched only by clerks. */
const ClerkNeeds = part(() => import('../governance/public/ClerkNeeds.tsx'), 'ClerkNeeds');

/** What needs somebody of these roles about money and about benefits: both are fetched at once, and neither waits for the other. */
export function NeedsOfAreas({ roles }: { readonly roles: readonly Role[] }) {
  return (
    <>
      {roles.includes('clerk') ? (
        <Later seldom>
          <ClerkNeeds />
        </Later>
      ) : null}
      <Later seldom>
        <MoneyNeeds roles={roles} />
      </Later>
      <Later seldom>
        <BenefitsNeeds roles={roles} />
      </Later>
    </>
  );
}
