import {
  allSavings,
  claimOf,
  claimStageOf,
  claimWords,
  monthsWords,
  othersOnTheSame,
  pounds,
  restsOnReleased,
} from '@minutebook/domain';
import type { Claim } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { EntryLinks, PathLink } from '../../../clock/links.tsx';
import { ClaimGrounds } from '../ClaimGrounds.tsx';
import { stageWords } from '../stage-words.ts';
import type { OpenedSavings } from './claim-form.ts';

/** The claim that is judged: the figure that it rests on, its grounds, and what else is claimed of that figure. */
export function ClaimAtHand({ savings, world }: OpenedSavings) {
  const claimId = useWatch({ name: 'claimId' }) as unknown;
  const claim = typeof claimId === 'string' ? claimOf(savings, claimId) : undefined;
  if (claim === undefined) return null;
  const { figure, benefitId, claimed } = claim;
  const elsewhere = allSavings(world).flatMap(({ savingsId, claims }) =>
    savingsId === savings.savingsId ? [] : claims.filter((one) => ![one, claim].some(restsOnReleased)),
  );
  const others = othersOnTheSame([...savings.claims, ...elsewhere], claim);
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        {pounds(claim.amount)} is claimed by{' '}
        <PathLink path={`/benefits/${benefitId}`}>{claimWords(claim, world)}</PathLink>. “{figure.label}” gave{' '}
        {pounds(figure.value)} after <EntryLinks within numbers={[figure.n]} />; claimed by{' '}
        <EntryLinks within numbers={[claimed.n]} />.
      </p>
      <ClaimGrounds claim={claim} />
      <Others others={others} />
    </div>
  );
}

function Others({ others }: { readonly others: readonly Claim[] }) {
  if (others.length === 0) return <p className="govuk-body">Nothing else is claimed of that figure.</p>;
  return (
    <>
      <p className="govuk-body">Of the same figure is claimed as well:</p>
      <ul className="govuk-list govuk-list--bullet">
        {others.map((one) => (
          <li key={one.claimed.n}>
            {pounds(one.amount)} for {monthsWords(one.months)}
            {one.verified === undefined ? '' : `, ${pounds(one.verified.value.amount)} verified`}:{' '}
            {stageWords[claimStageOf(one)].words} <EntryLinks numbers={[one.claimed.n]} />
          </li>
        ))}
      </ul>
    </>
  );
}
