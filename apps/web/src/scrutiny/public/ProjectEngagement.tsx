import { actionsAbout, engagementsAbout } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { actionColumns, recommendationColumn } from '../recommendation/sections/action-columns.tsx';
import { ConsultationList } from './Consulted.tsx';

/** Who was asked about a project or its plan and what came of it, and which recommendations it is to carry out. */
export function ProjectEngagement({ project: { projectId } }: { readonly project: ProjectState }) {
  return (
    <>
      <WhoWasAsked projectId={projectId} />
      <ItsActions projectId={projectId} />
    </>
  );
}

function WhoWasAsked({ projectId }: { readonly projectId: string }) {
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

/** What of it was agreed in answer to recommendations, and how that stands. */
function ItsActions({ projectId }: { readonly projectId: string }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const lines = actionsAbout(world, projectId, day);
  if (lines.length === 0) return null;
  return (
    <Block
      heading="Recommendations that it is to carry out"
      intro="What was agreed as work of this project in answer to a recommendation."
    >
      <Table
        caption="Actions of this project in answer to recommendations"
        captionHidden
        columns={columns}
        rows={lines.map(({ recommendation, action }) => ({ recommendation, action, world, day }))}
        keyOf={({ recommendation, action }) => `${recommendation.recommendationId} ${action.agreed.value.actionId}`}
      />
    </Block>
  );
}

const columns = [recommendationColumn, ...actionColumns];
