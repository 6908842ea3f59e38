import { meetingPapers } from '@minutebook/domain';
import type { ItemPaper, MeetingState, PlanVersion } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { Button } from '../../../design/Button.tsx';
import { Block } from '../../../design/Block.tsx';
import { PathLink } from '../../../clock/links.tsx';
import { NotFoundPage } from '../../../shell/NotFoundPage.tsx';
import { Page } from '../../../shell/Page.tsx';
import { PlanThen, usePlanOf } from '../../business-plan/paper/plan-then.tsx';
import { PlanPaper } from '../../business-plan/paper/PlanPaper.tsx';
import { BeforeDeciding } from './BeforeDeciding.tsx';
import { ItemBefore } from './ItemBefore.tsx';
import { whenAndWhere } from './when-and-where.ts';

/** All papers of a meeting as one: what is before the board about each item, with who agreed to it and what was asked of it before, and each plan from beginning to end. */
export function PackPage() {
  const { meetingId } = useParams({ from: '/meetings/$meetingId/pack' });
  const { world } = useLedger();
  const meeting = world.state('meeting', meetingId);
  if (meeting === undefined) return <NotFoundPage what="meeting" />;
  const board = world.state('board', meeting.boardId)?.title ?? 'Board';
  const papers = meetingPapers(meeting, world);
  return (
    <Page
      title={`Papers of the ${board}`}
      kind={whenAndWhere(meeting)}
      intro={`${papers.length === 1 ? '1 item' : `${papers.length} items`}, each with its plan as it was issued. It prints as one.`}
      actions={
        <div className="mb-not-printed">
          <Button onClick={() => window.print()}>Print them all</Button>
        </div>
      }
    >
      {papers.map((paper, index) => (
        <ItemPages key={paper.item.itemId} meeting={meeting} paper={paper} place={index + 1} />
      ))}
      <p className="govuk-body mb-not-printed">
        <PathLink path={`/meetings/${meetingId}`}>Back to the meeting</PathLink>
      </p>
    </Page>
  );
}

interface ItemPagesProps {
  readonly meeting: MeetingState;
  readonly paper: ItemPaper;
  /** From 1. */
  readonly place: number;
}

function ItemPages({ meeting, paper, place }: ItemPagesProps) {
  return (
    <section className="mb-pack__item">
      <Block heading={`${place}. ${paper.item.title}`}>
        <ItemBefore paper={paper} />
        <BeforeDeciding meeting={meeting} paper={paper} />
      </Block>
      {paper.version === undefined || paper.project === undefined ? null : (
        <OfVersion projectId={paper.project.projectId} version={paper.version} />
      )}
    </section>
  );
}

function OfVersion({ projectId, version: { version, content } }: OfVersionProps) {
  const were = usePlanOf(projectId, ({ versions }) => versions.find((one) => one.version === version)?.content);
  return (
    <PlanThen value={were}>
      <PlanPaper content={content} />
    </PlanThen>
  );
}

interface OfVersionProps {
  readonly projectId: string;
  readonly version: PlanVersion;
}
