import { DecideUnderDelegation, frameworkOn, nextGate, schemeOn } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { today } from '../clock/today.ts';
import { ProjectLink } from '../design/links.tsx';
import { planOf, supersededBy } from '../meetings/DecideForm.tsx';
import { newId } from '../recording/new-id.ts';
import { RecordForm } from '../recording/RecordForm.tsx';
import { useNow } from '../replay/index.ts';
import { useOwnId } from '../settings/people/use-people.ts';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { beforeDeciding } from './deciding/before.ts';
import type { Before } from './deciding/before.ts';
import { checkDecision } from './deciding/CheckDecision.tsx';
import { DecidedFields } from './deciding/DecidedFields.tsx';
import { OfficerLimits } from './deciding/OfficerLimits.tsx';
import { PlanBefore } from './deciding/PlanBefore.tsx';
import { PostField } from './deciding/PostField.tsx';
import { StopIfChanged } from './deciding/StopIfChanged.tsx';

/** An officer decides at the project's next gate, under the scheme of delegation. */
export function DelegatedPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/decide' });
  const [opening, setOpening] = useState(0);
  const title = useNow().world.state('project', projectId)?.title.value;
  if (title === undefined) return <NotFoundPage what="project" />;
  return (
    <Page
      title="Decide under delegation"
      kind={title}
      intro="A named officer decides in place of the board, where the gate and the scheme of delegation allow it. It stands in the register like any decision, marked as an officer’s."
    >
      <Opened key={opening} projectId={projectId} openAgain={() => setOpening(opening + 1)} />
      <p className="govuk-body">
        <ProjectLink projectId={projectId}>Back to “{title}”</ProjectLink>
      </p>
    </Page>
  );
}

interface OpenedProps {
  readonly projectId: string;
  readonly openAgain: () => void;
}

function Opened({ projectId, openAgain }: OpenedProps) {
  const { world: now } = useNow();
  const [world] = useState(now);
  const gateId = gateToDecideAt(world, projectId);
  const before = gateId === undefined ? undefined : beforeDeciding(world, projectId, gateId, today());
  if (before === undefined || gateId === undefined) {
    return (
      <p className="govuk-body">
        No framework is in force, or the project has passed every gate: there is nothing to decide.
      </p>
    );
  }
  return (
    <>
      <PlanBefore before={before} knownAt={world.n} />
      <OfficerLimits before={before} world={world} />
      <StopIfChanged projectId={projectId} knownAt={world.n} version={before.version?.version} openAgain={openAgain}>
        <TheForm before={before} gateId={gateId} world={world} />
      </StopIfChanged>
    </>
  );
}

/** The gate to which the plan was last submitted, or else the next one. */
function gateToDecideAt(world: LedgerWorld, projectId: string): string | undefined {
  const project = world.state('project', projectId);
  const programme = world.states('programme')[0];
  if (project === undefined || frameworkOn(programme, today()) === undefined) return undefined;
  const type = world.state('businessPlan', projectId)?.content.planType.value;
  return project.submissions.at(-1)?.value.gateId ?? nextGate(project, programme, type, today())?.gate.gateId;
}

interface TheFormProps {
  readonly before: Before;
  readonly gateId: string;
  readonly world: LedgerWorld;
}

function TheForm({ before, gateId, world }: TheFormProps) {
  const [decisionId] = useState(newId);
  const own = useOwnId();
  const { projectId, title } = before.project;
  const authorities = schemeOn(world.states('programme')[0], today())?.authorities ?? [];
  const held = authorities.find((one) => one.heldBy === own);
  const about = [
    { label: 'Project', value: title.value },
    { label: 'Gate', value: before.at?.gate.title ?? 'Not in the framework' },
    { label: 'Decided by', value: 'An officer, under the scheme of delegation' },
  ];
  return (
    <RecordForm
      schema={DecideUnderDelegation}
      begin={{
        type: 'DecideUnderDelegation',
        projectId,
        gateId,
        decisionId,
        post: held?.post,
        knownAt: world.n,
        outcome: {},
        ...planOf(before),
        ...supersededBy(before),
      }}
      submit="Record the decision"
      reasonsAsked
      check={(command) => checkDecision(command, about)}
      next={{ to: '/projects/$projectId', params: { projectId } }}
    >
      <PostField authorities={authorities} />
      <DecidedFields atGate earlier={before.earlier} />
    </RecordForm>
  );
}
