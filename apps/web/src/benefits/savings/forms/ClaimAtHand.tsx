import {
  allSavings,
  claimOf,
  claimStageOf,
  claimWords,
  correctedAmong,
  entriesBehindClaim,
  monthsWords,
  othersOnTheSame,
  pounds,
  restsOnReleased,
  savingsParts,
} from '@minutebook/domain';
import type { Claim, ClaimRow } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { EntryLinks, PathLink } from '../../../clock/links.tsx';
import { today } from '../../../clock/today.ts';
import { CorrectedEntries } from '../../../figures/CorrectedBehind.tsx';
import { useNow } from '../../../replay/index.ts';
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
      <CorrectedSince departmentId={savingsParts(savings.savingsId).departmentId} claim={claim} />
      <ClaimGrounds claim={claim} />
      <Others others={others} />
    </div>
  );
}

/** What it rests on and was put right, so that finance judges it with that before them. */
function CorrectedSince(held: Pick<ClaimRow, 'departmentId' | 'claim'>) {
  const { world } = useNow();
  const corrected = correctedAmong(entriesBehindClaim(held, world), world, today());
  if (corrected.length === 0) return null;
  return (
    <>
      <p className="govuk-body">
        <strong>
          That figure rests on {corrected.length === 1 ? 'an entry that was' : 'entries that were'} put right.
        </strong>
      </p>
      <CorrectedEntries corrected={corrected} />
    </>
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
