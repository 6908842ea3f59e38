import { frameworkOn, gapsOf, nextGate, outstandingOn, planGaps, waitingAt } from '@minutebook/domain';
import type { GateInForce, LedgerWorld, ProjectState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { formatDay, withDays } from '../../design/days.ts';
import { PathLink } from '../../clock/links.tsx';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { SummaryList } from '../../design/SummaryList.tsx';
import { formName } from '../../recording/form-name.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { GovernanceDiffers } from './GovernanceDiffers.tsx';
import { CalledIn } from '../decisions/CalledIn.tsx';
import { ProjectConditions } from './ProjectConditions.tsx';
import { ProjectDecisions } from './ProjectDecisions.tsx';
import { StageTag } from '../public/StageTag.tsx';

/** How far a project is: its stage, the gate it comes to next and what its plan lacks for it, and its conditions. */
export function ProjectGovernance({ project }: { readonly project: ProjectState }) {
  const { world, names } = useLedger();
  const { day } = useClocks();
  const programme = names.states('programme')[0];
  const framework = frameworkOn(programme, day);
  const plan = world.state('businessPlan', project.projectId);
  const next = nextGate(project, programme, plan?.content.planType.value, day);
  const differs = (label: 'Stage' | 'Next gate', value: ReactNode) => (
    <GovernanceDiffers projectId={project.projectId} label={label}>
      {value}
    </GovernanceDiffers>
  );
  return (
    <>
      <CalledIn project={project} />
      <Block heading="Stage and next gate" intro="How far the project is, by what boards and officers decided.">
        <SummaryList
          rows={[
            { label: 'Stage', value: differs('Stage', <StageTag project={project} />) },
            { label: 'Delivery began', value: began(project) },
            {
              label: 'Next gate',
              value: differs(
                'Next gate',
                framework === undefined ? 'No framework is in force' : <Next next={next} names={names} />,
              ),
            },
            ...(next === undefined || project.ended !== undefined
              ? []
              : [{ label: 'What it lacks for that gate', value: <Gaps project={project} next={next} /> }]),
          ]}
        />
        <ToRecord project={project} next={next} />
      </Block>
      <ProjectConditions project={project} outstanding={outstandingOn(project, day)} />
      <ProjectDecisions project={project} />
    </>
  );
}

function began({ started, paused }: ProjectState) {
  if (started === undefined) return 'Not yet';
  return (
    <>
      {formatDay(started.on)}, <StatedBy n={started.n} />
      {paused === undefined ? null : (
        <>
          ; resting since {formatDay(paused.on)}, <StatedBy n={paused.n} />
          {paused.reason === undefined ? '' : `: ${paused.reason}`}
        </>
      )}
    </>
  );
}

function Next({ next, names }: { readonly next: GateInForce | undefined; readonly names: LedgerWorld }) {
  if (next === undefined) return <>It has passed every gate</>;
  const board = names.state('board', next.gate.boardId)?.title ?? 'a board';
  return (
    <>
      {next.gate.title}, decided by the {board}
      {next.gate.commits ? '; passing it lets delivery begin' : ''}
    </>
  );
}

function Gaps({ project, next }: { readonly project: ProjectState; readonly next: GateInForce }) {
  const { world } = useLedger();
  const plan = world.state('businessPlan', project.projectId);
  const { day } = useClocks();
  const waiting = waitingAt(project, next.gate.gateId);
  const path = `/projects/${project.projectId}/plan`;
  if (plan === undefined) {
    return (
      <>
        A <PathLink path={path}>business plan</PathLink>: none has been begun.
      </>
    );
  }
  const version =
    plan.versions.find((one) => one.version === waiting?.value.version) ??
    plan.versions.findLast((one) => one.withdrawn === undefined);
  const gaps = gapsOf(next.gate, version ?? { content: plan.content, signOffs: [] }, day);
  const toDecide = planGaps(world, project.projectId, day, next.gate.gateId).tasks.at(-1);
  const sentences = [
    ...gaps.map((one) => one.sentence),
    ...(plan.versions.length === 0 ? ['No version has been issued.'] : []),
    ...(waiting === undefined ? [toDecide?.sentence ?? ''] : []),
  ];
  if (sentences.length === 0) {
    return <>Nothing: version {version?.version} is complete and waits for a decision.</>;
  }
  return (
    <ul className="govuk-list govuk-list--bullet">
      {sentences.map((sentence) => (
        <li key={sentence}>{withDays(sentence)}</li>
      ))}
    </ul>
  );
}

interface ToRecordProps {
  readonly project: ProjectState;
  readonly next: GateInForce | undefined;
}

/** What comes next about delivery and for an officer, for those who may record it. */
function ToRecord({ project, next }: ToRecordProps) {
  const { projectId, started, paused, ended } = project;
  if (ended !== undefined) return null;
  const [command, words] =
    started === undefined
      ? (['StartProject', 'Start delivery'] as const)
      : paused === undefined
        ? (['PauseProject', 'Let delivery rest'] as const)
        : (['ResumeProject', 'Go on with delivery'] as const);
  return (
    <>
      <RecordLink command={command}>
        <p className="govuk-body">
          <Link to="/projects/$projectId/record/$form" params={{ projectId, form: formName(command) }}>
            {words}
          </Link>
        </p>
      </RecordLink>
      {next === undefined ? null : (
        <RecordLink command="DecideUnderDelegation">
          <p className="govuk-body">
            <Link to="/projects/$projectId/decide" params={{ projectId }}>
              Decide as an officer, under delegation
            </Link>
          </p>
        </RecordLink>
      )}
    </>
  );
}
