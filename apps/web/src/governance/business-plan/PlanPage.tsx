import type { BusinessPlanState, ProjectState } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { LinkButton } from '../../design/Button.tsx';
import { Later } from '../../design/Later.tsx';
import { part } from '../../fetching/part.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { ProjectLink } from '../../clock/links.tsx';
import { CalledIn } from '../decisions/CalledIn.tsx';
import { ProjectTabs } from '../../delivery/public/ProjectTabs.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { PlanChangedSince } from './compare/PlanChangedSince.tsx';
import { PlanThen, usePlanOf } from './paper/plan-then.tsx';
import { Contradictions } from './sections/Contradictions.tsx';
import { History } from './sections/History.tsx';
import { KeptDrafts } from './sections/KeptDrafts.tsx';
import { Money } from './sections/Money.tsx';
import { Tasks } from './sections/Tasks.tsx';
import { Versions } from './sections/Versions.tsx';
import { WhatItSays } from './sections/WhatItSays.tsx';
import { WorkingCopy } from './sections/WorkingCopy.tsx';
import { planSentence } from './standing.ts';
import { WriteLink } from './WriteLink.tsx';

/** Fetched after the page, with what reads consultations. */
const Consulted = part(() => import('../../scrutiny/public/beside.ts'), 'Consulted');

const write = '/projects/$projectId/plan/write/$form';

/** A project's business plan: where it stands, what the next gate lacks, what is written, and every version. */
export function PlanPage() {
  const { projectId } = useParams({ from: '/projects/$projectId/plan' });
  const { world, names } = useLedger();
  const { day } = useClocks();
  const project = world.state('project', projectId);
  if (project === undefined) return <NotFoundPage what="project" />;
  const plan = world.state('businessPlan', projectId);
  const begun = plan !== undefined;
  return (
    <Page
      title="Business plan"
      kind={project.title.value}
      intro={planSentence(project, plan, { programme: names.states('programme')[0], day })}
      actions={
        <RecordLink command={begun ? 'IssueBusinessPlanVersion' : 'BeginBusinessPlan'}>
          <LinkButton to={write} params={{ projectId, form: begun ? 'issue' : 'begin' }}>
            {begun ? 'Issue a version' : 'Begin the business plan'}
          </LinkButton>
        </RecordLink>
      }
    >
      <ProjectTabs projectId={projectId} current="businessPlan" />
      <CalledIn project={project} />
      <KeptDrafts projectId={projectId} />
      {plan === undefined ? <NoPlan projectId={projectId} /> : <Parts plan={plan} project={project} />}
      <Later inSight>
        <Consulted bearing="plan" of={projectId} />
      </Later>
      <p className="govuk-body">
        <ProjectLink projectId={projectId}>Back to “{project.title.value}”</ProjectLink>
      </p>
    </Page>
  );
}

function NoPlan({ projectId }: { readonly projectId: string }) {
  return (
    <>
      <EmptyState>
        <p className="govuk-body">
          A business plan says why the project is worth doing, which other ways there are, what it costs and gains, and
          who loses a choice. Every project has one before a board lets it go on.
        </p>
      </EmptyState>
      <Tasks projectId={projectId} />
    </>
  );
}

function Parts({ plan, project }: { readonly plan: BusinessPlanState; readonly project: ProjectState }) {
  const { projectId, content, versions } = plan;
  const were = usePlanOf(projectId, (then) => then.content);
  return (
    <PlanThen value={were}>
      {versions.length === 0 ? null : (
        <p className="govuk-body mb-plan-links">
          {steps.map(({ form, words }) => (
            <WriteLink key={form} projectId={projectId} form={form}>
              {words}
            </WriteLink>
          ))}
        </p>
      )}
      <PlanChangedSince plan={plan} project={project} />
      <Contradictions content={content} />
      <Tasks projectId={projectId} />
      <Versions plan={plan} project={project} />
      <WorkingCopy plan={plan} />
      <WhatItSays content={content} />
      <Money content={content} />
      <History projectId={projectId} />
    </PlanThen>
  );
}

const steps = [
  { form: 'submit', words: 'Submit a version to a gate' },
  { form: 'sign-off', words: 'Sign off a version' },
  { form: 'withdraw', words: 'Withdraw a version' },
  { form: 'take-up', words: 'Take up what it promises as benefits' },
] as const;
