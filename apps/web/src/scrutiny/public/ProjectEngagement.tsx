import { engagementsAbout } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { ConsultationList } from './Consulted.tsx';

/** Who was asked about a project or its plan, what they stated, and what came of it. */
export function ProjectEngagement({ project: { projectId } }: { readonly project: ProjectState }) {
  const { world } = useLedger();
  const about = engagementsAbout(
    world,
    (one) => (one.kind === 'project' || one.kind === 'plan') && one.projectId === projectId,
  );
  return (
    <Block heading="Who was asked about it">
      {about.length === 0 ? (
        <EmptyState>No consultation about this project has been recorded.</EmptyState>
      ) : (
        <ConsultationList all={about} />
      )}
      <RecordLink command="OpenConsultation">
        <p className="govuk-body mb-to-record">
          <PathLink path={`/assurance/engagement/new?about=${projectId}`}>Open a consultation about it</PathLink>
        </p>
      </RecordLink>
    </Block>
  );
}
