import { approvals, MinuteDecision } from '@minutebook/domain';
import type { Item } from '@minutebook/domain';
import { useState } from 'react';

import { today } from '../clock/today.ts';
import { beforeDeciding } from '../governance/deciding/before.ts';
import type { Before } from '../governance/deciding/before.ts';
import { checkDecision } from '../governance/deciding/CheckDecision.tsx';
import { DecidedFields } from '../governance/deciding/DecidedFields.tsx';
import { PlanBefore } from '../governance/deciding/PlanBefore.tsx';
import { StopIfChanged } from '../governance/deciding/StopIfChanged.tsx';
import { newId } from '../recording/new-id.ts';
import { RecordForm } from '../recording/RecordForm.tsx';
import { likelyDay, toMeeting } from './MeetingForm.tsx';
import type { OpenedMeeting } from './MeetingForm.tsx';
import { WhoDecides } from './WhoDecides.tsx';
import { VotesField } from './VotesField.tsx';

interface DecideFormProps {
  readonly opened: OpenedMeeting;
  readonly item: Item;
  readonly openAgain: () => void;
}

/** The form on one item; at a gate it names the version and the position of the ledger that it decides on. */
export function DecideForm({ opened, item, openAgain }: DecideFormProps) {
  const { meeting, board, world } = opened;
  const on = likelyDay(meeting, today());
  const gateId = item.about?.gateId;
  const projectId = item.about?.projectId;
  const before =
    gateId === undefined || projectId === undefined ? undefined : beforeDeciding(world, projectId, gateId, on);
  const form = <TheForm opened={opened} item={item} before={before} on={on} />;
  return (
    <>
      <h2 className="govuk-heading-m">{item.title}</h2>
      {before === undefined || projectId === undefined ? null : <PlanBefore before={before} knownAt={world.n} />}
      <WhoDecides meeting={meeting} board={board} item={item} preparers={before?.version?.preparers ?? []} />
      {before === undefined || projectId === undefined ? (
        form
      ) : (
        <StopIfChanged projectId={projectId} knownAt={world.n} version={before.version?.version} openAgain={openAgain}>
          {form}
        </StopIfChanged>
      )}
    </>
  );
}

interface TheFormProps {
  readonly opened: OpenedMeeting;
  readonly item: Item;
  readonly before: Before | undefined;
  readonly on: string;
}

function TheForm({ opened: { meeting, board, world }, item, before, on }: TheFormProps) {
  const [decisionId] = useState(newId);
  const { itemId, title } = item;
  const about = [
    { label: 'Item', value: title },
    ...(before === undefined
      ? []
      : [
          { label: 'Project', value: before.project.title.value },
          { label: 'Gate', value: before.at?.gate.title ?? 'Not in the framework' },
        ]),
    { label: 'Decided by', value: board.title },
  ];
  return (
    <RecordForm
      schema={MinuteDecision}
      begin={{
        type: 'MinuteDecision',
        meetingId: meeting.meetingId,
        itemId,
        decisionId,
        effectiveOn: on,
        knownAt: world.n,
        outcome: {},
        ...planOf(before),
        ...supersededBy(before),
      }}
      submit="Record the decision"
      reasonsAsked
      check={(command) => checkDecision(command, about)}
      next={toMeeting(meeting.meetingId)}
    >
      <DecidedFields atGate={before !== undefined} earlier={before?.earlier ?? []} />
      <VotesField />
    </RecordForm>
  );
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
