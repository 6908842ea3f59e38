import { MinuteDecision } from '@minutebook/domain';
import type { Item, LedgerWorld } from '@minutebook/domain';

import { today } from '../../clock/today.ts';
import { formatDay } from '../../design/days.ts';
import type { SummaryRow } from '../../design/SummaryList.tsx';
import { beforeDeciding, planOf, supersededBy } from './before.ts';
import type { Before } from './before.ts';
import { checkDecision } from './CheckDecision.tsx';
import { DecidedFields } from './DecidedFields.tsx';
import { PlanBefore } from './PlanBefore.tsx';
import { StopIfChanged } from './StopIfChanged.tsx';
import type { Openings } from './use-openings.ts';
import { atNoGate } from '../public/words.ts';
import { RecordForm } from '../../recording/RecordForm.tsx';
import { decidersSince } from './deciders-since.ts';
import { likelyDay, toMeeting } from '../meeting/forms/meeting-form.ts';
import type { OpenedMeeting } from '../meeting/forms/meeting-form.ts';
import { useIsClerk } from '../meeting/use-is-clerk.ts';
import { WhoDecides } from '../meeting/WhoDecides.tsx';
import { hasQuorumFor, QuorumLost } from '../meeting/QuorumLost.tsx';
import { VotesField } from './VotesField.tsx';

interface DecideFormProps {
  readonly opened: OpenedMeeting;
  readonly item: Item;
  readonly openings: Openings;
}

/** The form on one item; at a gate it names the version and the position of the ledger that it decides on. */
export function DecideForm({ opened, item, openings }: DecideFormProps) {
  const { meeting, board, own, world } = opened;
  const clerk = useIsClerk();
  const on = likelyDay(meeting, today());
  const gateId = item.about?.gateId;
  const projectId = item.about?.projectId;
  const before =
    gateId === undefined || projectId === undefined ? undefined : beforeDeciding(world, projectId, gateId, on);
  if (own === undefined && !clerk) return <MembersOnly opened={opened} item={item} />;
  if (!hasQuorumFor(item, meeting, world)) {
    return (
      <>
        <h2 className="govuk-heading-m">{item.title}</h2>
        <QuorumLost meeting={meeting} board={board} item={item} />
      </>
    );
  }
  return (
    <>
      <h2 className="govuk-heading-m">{item.title}</h2>
      <QuorumLost meeting={meeting} board={board} item={item} />
      {before === undefined ? null : <PlanBefore before={before} knownAt={world.n} />}
      <WhoDecides meeting={meeting} board={board} item={item} preparers={before?.version?.preparers ?? []} />
      <StopIfChanged
        openings={openings}
        command="MinuteDecision"
        knownAt={world.n}
        version={before?.version?.version}
        projectId={before === undefined ? undefined : projectId}
        decidersSince={(now, position) => decidersSince(now, meeting.meetingId, item.itemId, position)}
      >
        <TheForm opened={opened} item={item} before={before} on={on} openings={openings} />
      </StopIfChanged>
    </>
  );
}

function MembersOnly({ opened: { board, meeting }, item }: Pick<DecideFormProps, 'opened' | 'item'>) {
  return (
    <>
      <h2 className="govuk-heading-m">{item.title}</h2>
      <p className="govuk-body mb-reading">
        Only members of the {board.title} and clerks record what it decides, and you do not sit on it on{' '}
        {formatDay(meeting.heldOn)}. Ask one of its members or a clerk to record the decision.
      </p>
    </>
  );
}

interface TheFormProps extends DecideFormProps {
  readonly before: Before | undefined;
  readonly on: string;
}

function TheForm({ opened, item, before, on, openings }: TheFormProps) {
  const { meeting, world } = opened;
  const { itemId } = item;
  const withPlan = before?.version !== undefined;
  return (
    <RecordForm
      schema={MinuteDecision}
      begin={{
        type: 'MinuteDecision',
        meetingId: meeting.meetingId,
        itemId,
        decisionId: openings.decisionId,
        effectiveOn: on,
        knownAt: world.n,
        outcome: {},
        ...planOf(before),
        ...(withPlan ? supersededBy(before) : {}),
      }}
      submit="Record the decision"
      reasonsAsked
      check={(command) => checkDecision(command, aboutItem(opened, item, before))}
      since={() => null}
      next={() => toMeeting(meeting.meetingId)}
    >
      <DecidedFields
        on={before === undefined ? 'noGate' : withPlan ? 'plan' : 'gateWithoutPlan'}
        earlier={withPlan ? before.earlier : []}
      />
      <VotesField />
    </RecordForm>
  );
}

function aboutItem({ board, world }: OpenedMeeting, item: Item, before: Before | undefined): readonly SummaryRow[] {
  return [
    { label: 'Item', value: item.title },
    ...(before === undefined
      ? projectAtNoGate(item, world)
      : [
          { label: 'Project', value: before.project.title.value },
          { label: 'Gate', value: before.at?.gate.title ?? 'Not in the framework' },
        ]),
    { label: 'Decided by', value: board.title },
  ];
}

function projectAtNoGate({ about }: Item, world: LedgerWorld): readonly SummaryRow[] {
  if (about === undefined) return [];
  return [
    { label: 'Project', value: world.state('project', about.projectId)?.title.value ?? about.projectId },
    { label: 'Gate', value: atNoGate },
  ];
}
