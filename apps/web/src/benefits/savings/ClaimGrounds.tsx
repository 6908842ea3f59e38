import type { Claim } from '@minutebook/domain';

import { Details } from '../../design/Details.tsx';

/** What is longer than this is folded. */
const long = 120;

interface Ground {
  readonly label: string;
  readonly words: string;
}

/** Why a claim was made, upon which evidence it was verified, and why it was refused, withdrawn or returned. */
export function groundsOf({ claimed, verified, refused, withdrawn, reductions }: Claim): readonly Ground[] {
  const all: readonly { readonly label: string; readonly words: string | undefined }[] = [
    { label: 'Claimed because', words: claimed.reason },
    { label: 'Verified upon', words: verified?.value.evidence },
    { label: 'Finance adds', words: verified?.reason },
    { label: 'Refused because', words: refused?.reason },
    { label: 'Withdrawn because', words: withdrawn?.reason },
    ...reductions.map(({ returned }) => ({ label: 'Returned because', words: returned?.reason })),
  ];
  return all.flatMap(({ label, words }) => (words === undefined ? [] : [{ label, words }]));
}

/** The grounds of a claim in its own words; those that are long are folded. Nothing where none was given. */
export function ClaimGrounds({ claim }: { readonly claim: Claim }) {
  return groundsOf(claim).map(({ label, words }) =>
    words.length > long ? (
      <Details key={label + words} summary={label}>
        <span className="mb-prose">{words}</span>
      </Details>
    ) : (
      <div key={label + words} className="mb-secondary">
        {label}: {words}
      </div>
    ),
  );
}
