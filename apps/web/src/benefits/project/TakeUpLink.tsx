import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';

/** Leads to the act that makes benefits of what an issued plan promises; nothing where nothing is promised. */
export function TakeUpLink({ projectId }: { readonly projectId: string }) {
  const { world } = useLedger();
  const standing = world
    .state('businessPlan', projectId)
    ?.versions.findLast((one) => one.withdrawn === undefined && one.content.benefits !== undefined);
  if (standing === undefined) return null;
  return (
    <RecordLink command="TakeUpBenefitProfile">
      <p className="govuk-body">
        <PathLink path={`/projects/${projectId}/plan/write/take-up`}>
          Take up as benefits what the plan promises
        </PathLink>
      </p>
    </RecordLink>
  );
}
