import { frameworkOn, gatesOf, outcomeInWords } from '@minutebook/domain';
import type { BoardState, Item, MeetingState, Stated } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { useLedger } from '../clock/page-ledger.tsx';
import { Block } from '../design/Block.tsx';
import { EntryLink, PathLink, ProjectLink } from '../design/links.tsx';
import { Tag } from '../design/Tag.tsx';
import { listed, outcomeColours, postOf } from '../governance/words.ts';
import { RecordLink } from '../recording/RecordLink.tsx';
import { decisionOn } from './items.ts';

interface AgendaProps {
  readonly meeting: MeetingState;
  readonly board: BoardState | undefined;
}

/** What is before the board, in the order it was tabled, with what was decided. */
export function Agenda({ meeting, board }: AgendaProps) {
  return (
    <Block
      heading="Agenda and decisions"
      intro="In the order in which the items were tabled. A decision leads to what the board knew when it decided."
    >
      {meeting.items.length === 0 ? <p className="govuk-body">Nothing has been tabled.</p> : null}
      <ol className="govuk-list mb-agenda">
        {meeting.items.map((item) => (
          <li key={item.value.itemId}>
            <h3 className="govuk-heading-s">{item.value.title}</h3>
            <Subject item={item.value} heldOn={meeting.heldOn} />
            <Interests item={item.value} meeting={meeting} board={board} />
            <Decided item={item} meeting={meeting} />
          </li>
        ))}
      </ol>
    </Block>
  );
}

function Subject({ item: { about }, heldOn }: { readonly item: Item; readonly heldOn: string }) {
  const { names } = useLedger();
  if (about === undefined) return null;
  const project = names.state('project', about.projectId);
  const framework = frameworkOn(names.states('programme')[0], heldOn);
  const gate = framework && gatesOf(framework).find((one) => one.gate.gateId === about.gateId)?.gate.title;
  return (
    <p className="govuk-body">
      About <ProjectLink projectId={about.projectId}>{project?.title.value ?? about.projectId}</ProjectLink>
      {about.gateId === undefined ? '.' : ` at the gate “${gate ?? about.gateId}”.`}
    </p>
  );
}

function Interests({ item, meeting, board }: AgendaProps & { readonly item: Item }) {
  const declared = meeting.interests.filter((one) => one.value.itemId === item.itemId);
  if (declared.length === 0) return null;
  return (
    <>
      <p className="govuk-body">
        Stand aside for an interest:{' '}
        {listed(
          declared.map(({ value }) => postOf(value.memberId, board)),
          'nobody',
        )}
        .
      </p>
      <ul className="govuk-list mb-secondary">
        {declared.map(({ value, n }) => (
          <li key={n}>
            {postOf(value.memberId, board)}: {value.nature} (<EntryLink n={n} />)
          </li>
        ))}
      </ul>
    </>
  );
}

function Decided({ item, meeting }: { readonly item: Stated<Item>; readonly meeting: MeetingState }) {
  const { itemId, title } = item.value;
  const decision = decisionOn(itemId, meeting);
  if (decision === undefined) return <ToDo itemId={itemId} title={title} meeting={meeting} n={item.n} />;
  const { outcome, reasons, minuteReference } = decision.minuted.value;
  return (
    <>
      <p className="govuk-body">
        <Tag colour={outcomeColours[outcome.kind]}>{outcomeInWords(outcome)}</Tag>{' '}
        {decision.calledIn === undefined ? null : <Tag colour="red">Called in</Tag>}{' '}
        {minuteReference === undefined ? '' : `Minute ${minuteReference}. `}
        <PathLink path={`/governance/decisions/${decision.decisionId}`}>
          The decision, and what the board knew<span className="govuk-visually-hidden"> on {title}</span>
        </PathLink>
      </p>
      <p className="govuk-body mb-prose mb-reading">{reasons}</p>
    </>
  );
}

interface ToDoProps {
  readonly itemId: string;
  readonly title: string;
  readonly meeting: MeetingState;
  readonly n: number;
}

function ToDo({ itemId, title, meeting, n }: ToDoProps) {
  const { meetingId, closed } = meeting;
  return (
    <>
      <p className="govuk-body">
        Nothing has been decided about it. Tabled by <EntryLink n={n} />.
      </p>
      {closed === undefined ? (
        <ul className="govuk-list">
          <li>
            <RecordLink command="MinuteDecision">
              <Link to="/meetings/$meetingId/decide" params={{ meetingId }} search={{ about: itemId }}>
                Record a decision<span className="govuk-visually-hidden"> on {title}</span>
              </Link>
            </RecordLink>
          </li>
          <li>
            <RecordLink command="DeclareInterest">
              <Link to="/meetings/$meetingId/interest" params={{ meetingId }} search={{ about: itemId }}>
                Declare an interest<span className="govuk-visually-hidden"> in {title}</span>
              </Link>
            </RecordLink>
          </li>
        </ul>
      ) : null}
    </>
  );
}
