import { decisionOn, itemPaper, knownGate, notDecided } from '@minutebook/domain';
import type { BoardState, Item, LedgerWorld, MeetingState, Stated } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { WarningText } from '../../design/WarningText.tsx';
import { PathLink, ProjectLink } from '../../clock/links.tsx';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { CalledInBefore } from '../decisions/CalledInBefore.tsx';
import { meetingDay } from '../public/meeting-day.ts';
import { atNoGate, tooFewInWords } from '../public/words.ts';
import { ItemBefore } from './next/ItemBefore.tsx';
import { KnownNow } from './next/KnownNow.tsx';
import { Interests } from './Interests.tsx';
import { FromItsDayOn } from './to-do/FromItsDayOn.tsx';
import { isOver } from './items.ts';
import { Minuted } from './Minuted.tsx';
import { ToDo } from './to-do/ToDo.tsx';
import { WithdrawnItems } from './WithdrawnItems.tsx';

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
      {meeting.items.length === 0 ? <p className="govuk-body">Nothing is on the agenda.</p> : null}
      <FromItsDayOn meeting={meeting} command="MinuteDecision" what="What is decided" />
      <ol className="govuk-list mb-agenda">
        {meeting.items.map((item) => (
          <li key={item.value.itemId}>
            <h3 className="govuk-heading-s">{item.value.title}</h3>
            <Subject item={item.value} heldOn={meeting.heldOn} />
            <Interests item={item.value} meeting={meeting} board={board} />
            <Decided item={item} meeting={meeting} board={board} />
          </li>
        ))}
      </ol>
      <WithdrawnItems meeting={meeting} board={board} />
    </Block>
  );
}

function Subject({ item: { about }, heldOn }: { readonly item: Item; readonly heldOn: string }) {
  const { names } = useLedger();
  if (about === undefined) return null;
  const project = names.state('project', about.projectId);
  return (
    <p className="govuk-body">
      About <ProjectLink projectId={about.projectId}>{project?.title.value ?? about.projectId}</ProjectLink>
      {about.gateId === undefined ? `. ${atNoGate}.` : atGate(names, about.gateId, heldOn)}
    </p>
  );
}

function atGate(names: LedgerWorld, gateId: string, heldOn: string): string {
  const { title, gone } = knownGate(names.states('programme')[0], gateId, heldOn);
  const lost = `, which the framework in force on ${formatDay(heldOn)} no longer has: nothing can be decided on a plan there`;
  return ` at the gate “${title}”${gone ? lost : ''}.`;
}

function Decided({ item, meeting, board }: AgendaProps & { readonly item: Stated<Item> }) {
  const { itemId, title } = item.value;
  const decision = decisionOn(itemId, meeting);
  if (decision !== undefined) {
    return (
      <>
        <Minuted decision={decision} title={title} board={board} meeting={meeting} />
        <p className="mb-secondary">
          Tabled by <StatedBy n={item.n} />
        </p>
      </>
    );
  }
  return (
    <>
      <CannotDecide item={item.value} meeting={meeting} />
      <EarlierCall item={item.value} />
      <PaperOfItem item={item.value} meeting={meeting} />
      <p className="govuk-body">
        <WhyNot item={item.value} meeting={meeting} /> Tabled by <StatedBy n={item.n} />
      </p>
      {isOver(meeting) ? null : <ToDo item={item.value} meeting={meeting} />}
    </>
  );
}

/** That nothing was decided about it here, why where that is known, and at which meeting it was. */
function WhyNot({ item, meeting }: { readonly item: Item; readonly meeting: MeetingState }) {
  const { world } = useLedger();
  const left = notDecided(item, meeting, world);
  const tooFew = left?.tooFew;
  if (left?.carriedTo !== undefined) {
    const { meeting: at, decision } = left.carriedTo;
    return (
      <>
        Nothing was decided about it here{tooFew === undefined ? '' : `: ${tooFewInWords(tooFew)}`}. It was carried over
        to <PathLink path={`/meetings/${at.meetingId}`}>the meeting of {meetingDay(at, world)}</PathLink>, which{' '}
        <PathLink path={`/governance/decisions/${decision.decisionId}`}>decided it</PathLink>.
      </>
    );
  }
  if (tooFew === undefined || !isOver(meeting)) return <>Nothing has been decided about it.</>;
  return <>Nothing was decided about it: {tooFewInWords(tooFew)}.</>;
}

/** That too few count for the item now, while its meeting lasts. */
function CannotDecide({ item, meeting }: { readonly item: Item; readonly meeting: MeetingState }) {
  const left = notDecided(item, meeting, useLedger().world);
  if (left?.tooFew === undefined || left.carriedTo !== undefined || isOver(meeting)) return null;
  const { counted, quorum } = left.tooFew;
  const count = `${counted === 1 ? '1 member counts' : `${counted} members count`}, and the quorum is ${quorum}`;
  return <WarningText sentences={[`The board cannot decide it now: ${count}.`]} />;
}

function PaperOfItem({ item, meeting }: { readonly item: Item; readonly meeting: MeetingState }) {
  const { world } = useLedger();
  const paper = itemPaper(item, meeting, world);
  // What it is about stands above: of an item at a gate, what is asked and what changed is added.
  if (paper.gate !== undefined) return <ItemBefore paper={paper} />;
  return paper.project === undefined ? null : <KnownNow project={paper.project} />;
}

/** For an item that is before the board because an earlier decision was called in. */
function EarlierCall({ item: { about } }: { readonly item: Item }) {
  const project = useLedger().world.state('project', about?.projectId ?? '');
  if (project === undefined || about?.gateId === undefined) return null;
  return <CalledInBefore project={project} gateId={about.gateId} />;
}
