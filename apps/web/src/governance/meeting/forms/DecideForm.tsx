import { approvals, MinuteDecision } from '@minutebook/domain';
import type { Item, LedgerWorld } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { formatDay } from '../../../design/days.ts';
import type { SummaryRow } from '../../../design/SummaryList.tsx';
import { beforeDeciding } from '../../deciding/before.ts';
import type { Before } from '../../deciding/before.ts';
import { checkDecision } from '../../deciding/CheckDecision.tsx';
import { DecidedFields } from '../../deciding/DecidedFields.tsx';
import { KeepTyped } from '../../deciding/KeepTyped.tsx';
import { PlanBefore } from '../../deciding/PlanBefore.tsx';
import { StopIfChanged } from '../../deciding/StopIfChanged.tsx';
import type { Openings } from '../../deciding/use-openings.ts';
import { atNoGate } from '../../words.ts';
import { RecordForm } from '../../../recording/RecordForm.tsx';
import { decidersSince } from './deciders-since.ts';
import { likelyDay, toMeeting } from './MeetingForm.tsx';
import type { OpenedMeeting } from './MeetingForm.tsx';
import { WhoDecides } from '../WhoDecides.tsx';
import { NotHeldYet } from '../NotHeldYet.tsx';
import { useOwnId } from '../../../settings/people/use-people.ts';
import { VotesField } from './VotesField.tsx';

interface DecideFormProps {
  readonly opened: OpenedMeeting;
  readonly item: Item;
  readonly openings: Openings;
}

/** The form on one item; at a gate it names the version and the position of the ledger that it decides on. */
export function DecideForm({ opened, item, openings }: DecideFormProps) {
  const { meeting, board, members, world } = opened;
  const own = useOwnId();
  const on = likelyDay(meeting, today());
  const gateId = item.about?.gateId;
  const projectId = item.about?.projectId;
  const before =
    gateId === undefined || projectId === undefined ? undefined : beforeDeciding(world, projectId, gateId, on);
  if (!members.some((seat) => seat.memberId === own)) return <MembersOnly opened={opened} item={item} />;
  return (
    <>
      <h2 className="govuk-heading-m">{item.title}</h2>
      <NotHeldYet meeting={meeting} what="What it decides" />
      {before === undefined ? null : <PlanBefore before={before} knownAt={world.n} />}
      <WhoDecides meeting={meeting} board={board} item={item} preparers={before?.version?.preparers ?? []} />
      <StopIfChanged
        openings={openings}
        seen={{ knownAt: world.n, version: before?.version?.version }}
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
        Only members of the {board.title} record what it decides, and you do not sit on it on{' '}
        {formatDay(meeting.heldOn)}. Ask one of its members to record the decision.
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
        ...openings.typed,
      }}
      submit="Record the decision"
      reasonsAsked
      check={(command) => checkDecision(command, aboutItem(opened, item, before))}
      next={toMeeting(meeting.meetingId)}
    >
      <KeepTyped openings={openings} />
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

/** The version and its fingerprint, which the decision names. */
export function planOf(before: Before | undefined): object {
  const version = before?.version;
  return version === undefined ? {} : { plan: { version: version.version, digest: version.digest } };
}

/** The approval that stands at the gate, which a new decision would take the place of. */
export function supersededBy(before: Before | undefined): object {
  const standing = before && approvals(before.project).find((one) => before.earlier.includes(one));
  return standing === undefined ? {} : { supersedes: standing.decisionId };
}
