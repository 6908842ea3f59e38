import { DecideUnderDelegation, frameworkOn, nextGate, schemeOn } from '@minutebook/domain';
import type { Authority, LedgerWorld } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { today } from '../../clock/today.ts';
import { ProjectLink } from '../../clock/links.tsx';
import { RecordForm } from '../../recording/RecordForm.tsx';
import { useNow, useOwnId } from '../../replay/index.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { beforeDeciding, planOf, supersededBy } from './before.ts';
import type { Before } from './before.ts';
import { checkDecision } from './CheckDecision.tsx';
import { DecidedFields } from './DecidedFields.tsx';
import { OfficerLimits } from './OfficerLimits.tsx';
import { PlanBefore } from './PlanBefore.tsx';
import { PostField } from './PostField.tsx';
import { StopIfChanged } from './StopIfChanged.tsx';
import { useOpenings } from './use-openings.ts';
import type { Openings } from './use-openings.ts';
import { listed } from '../public/words.ts';

/** An officer decides at the project's next gate, under the scheme of delegation. */
export function DelegatedPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/decide' });
  const openings = useOpenings();
  const title = useNow().world.state('project', projectId)?.title.value;
  if (title === undefined) return <NotFoundPage what="project" />;
  return (
    <Page
      title="Decide under delegation"
      kind={title}
      intro="A named officer decides in place of the board, where the gate and the scheme of delegation allow it. It stands in the register like any decision, marked as an officer’s."
    >
      <Opened key={openings.count} projectId={projectId} openings={openings} />
      <p className="govuk-body">
        <ProjectLink projectId={projectId}>Back to “{title}”</ProjectLink>
      </p>
    </Page>
  );
}

interface OpenedProps {
  readonly projectId: string;
  readonly openings: Openings;
}

function Opened({ projectId, openings }: OpenedProps) {
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
      <StopIfChanged
        openings={openings}
        command="DecideUnderDelegation"
        knownAt={world.n}
        version={before.version?.version}
        projectId={projectId}
      >
        <ForWhoHoldsAPost before={before} gateId={gateId} world={world} openings={openings} />
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

interface FormProps {
  readonly before: Before;
  readonly gateId: string;
  readonly world: LedgerWorld;
  readonly openings: Openings;
}

/** The form for somebody who holds a post of the scheme in force, when there is a plan; otherwise why there is none. */
function ForWhoHoldsAPost(props: FormProps) {
  const own = useOwnId();
  const authorities = schemeOn(props.world.states('programme')[0], today())?.authorities ?? [];
  const held = authorities.filter((one) => one.heldBy === own);
  if (props.before.version === undefined) {
    return <p className="govuk-body">An officer decides on a plan, and none has been submitted to this gate.</p>;
  }
  if (held.length > 0) return <TheForm {...props} held={held} />;
  const posts = listed(
    authorities.map((one) => one.post),
    'nobody',
  );
  return <p className="govuk-body">You hold no post that may decide here. The scheme of delegation names: {posts}.</p>;
}

function TheForm({ before, gateId, world, openings, held }: FormProps & { readonly held: readonly Authority[] }) {
  const { projectId, title } = before.project;
  const about = (post: string) => [
    { label: 'Project', value: title.value },
    { label: 'Gate', value: before.at?.gate.title ?? 'Not in the framework' },
    { label: 'Decided by', value: `${post}, an officer under the scheme of delegation` },
  ];
  return (
    <RecordForm
      schema={DecideUnderDelegation}
      begin={{
        type: 'DecideUnderDelegation',
        projectId,
        gateId,
        decisionId: openings.decisionId,
        post: held[0]?.post,
        knownAt: world.n,
        outcome: {},
        ...planOf(before),
        ...supersededBy(before),
      }}
      submit="Record the decision"
      reasonsAsked
      check={(command) =>
        command.type === 'DecideUnderDelegation' ? checkDecision(command, about(command.post)) : null
      }
      since={() => null}
      next={() => ({ to: '/projects/$projectId', params: { projectId } })}
    >
      <PostField authorities={held} />
      <DecidedFields on="plan" earlier={before.earlier} />
    </RecordForm>
  );
}
