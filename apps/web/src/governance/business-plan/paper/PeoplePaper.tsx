import type { Inclusion, Stated, WorkforceImpact } from '@minutebook/domain';

import { Presented } from './Presented.tsx';

/** Who loses a choice, and what is kept for them. */
export function InclusionPaper({ said: { value } }: { readonly said: Stated<Inclusion> }) {
  return (
    <>
      <h3 className="govuk-heading-s">Who loses a choice</h3>
      <Presented text={value.whoLosesAChoice} />
      <h3 className="govuk-heading-s">What is kept for them</h3>
      <Presented text={value.whatIsKept} />
    </>
  );
}

/** What the plan does to the people who work for the council. */
export function WorkforcePaper({ said: { value } }: { readonly said: Stated<WorkforceImpact> }) {
  return (
    <>
      <Presented text={value.impact} />
      <h3 className="govuk-heading-s">What they were asked</h3>
      {value.consultation === undefined ? (
        <p className="govuk-body">The plan does not say that they were asked.</p>
      ) : (
        <Presented text={value.consultation} />
      )}
    </>
  );
}
