import { chairFor, membersOn, notDecided, outcomeInWords, thereFor } from '@minutebook/domain';
import type { BoardState, Item, MeetingDecision, MeetingState, Outcome } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { meetingDay } from '../../governance/public/meeting-day.ts';
import { listed, postOf, tooFewInWords, votesInWords } from '../../governance/public/words.ts';
import type { Known } from './known.ts';
import { heading, list, named, quote, row, said, table, text } from './model.ts';
import type { Part } from './model.ts';
import type { Subject } from './subjects.ts';

/** What is minuted of one item: what it was about, who stood aside, what was decided, why and by how many. */
export function minuteOf(
  subject: Subject,
  meeting: MeetingState,
  board: BoardState | undefined,
  known: Known,
): readonly Part[] {
  const { item, decision } = subject;
  return [
    about(subject),
    ...thereForIt(item.value, meeting, board),
    ...interests(item.value, meeting, board),
    ...(decision === undefined ? [undecided(item, meeting, known)] : decided(decision, board)),
  ];
}

/** Who was there for an item and chaired it, where that was not the same for all of them. */
function thereForIt({ itemId }: Item, meeting: MeetingState, board: BoardState | undefined): readonly Part[] {
  const { movements, chairs, heldOn } = meeting;
  if (movements.length + chairs.length === 0) return [];
  const there = [...thereFor(itemId, meeting)].map((one) => postOf(one, board));
  const chair = chairFor(itemId, meeting, board === undefined ? [] : membersOn(board, heldOn));
  const inTheChair = chair === undefined ? '' : ` In the chair: ${postOf(chair, board)}.`;
  const entries = [...movements, ...chairs].map(({ n }) => n);
  return [text(`There for this item: ${listed(there, 'nobody')}.${inTheChair}`, ...entries)];
}

/** That nothing was decided, why where too few counted, and which later meeting decided it. */
function undecided(item: Subject['item'], meeting: MeetingState, { world }: Known): Part {
  const left = notDecided(item.value, meeting, world);
  const tooFew = left?.tooFew;
  const later = left?.carriedTo;
  if (tooFew === undefined && later === undefined) return text('Nothing has been decided about it.', item.n);
  const why = tooFew === undefined ? '' : `: ${tooFewInWords(tooFew)}`;
  const carried =
    later === undefined
      ? ''
      : ` It was carried over to the meeting of ${meetingDay(later.meeting, world)}, which decided it.`;
  const counted = tooFew === undefined ? [] : [meeting.attendance?.n, ...meeting.movements.map(({ n }) => n)];
  return text(`Nothing was decided about it${why}.${carried}`, item.n, ...counted, later?.decision.minuted.n);
}

function about({ item, project, gate, decision }: Subject): Part {
  const version = decision?.minuted.value.gate?.version;
  if (project === undefined) return text('The board considered the item.', item.n);
  const what = `About “${project.title.value}”`;
  if (gate === undefined) return text(`${what}, at no gate: it decided on no plan.`, item.n);
  const plan = version === undefined ? '' : `, on version ${version} of its business plan`;
  return text(`${what}, at the gate “${gate.title}”${plan}.`, item.n);
}

function interests({ itemId }: Item, { interests: all }: MeetingState, board: BoardState | undefined): readonly Part[] {
  const declared = all.filter(({ value }) => value.itemId === itemId);
  if (declared.length === 0) return [];
  return [
    text('Stood aside for an interest:'),
    ...list(declared.map(({ value, n }) => said(`${postOf(value.memberId, board)}: ${value.nature}`, n))),
  ];
}

function decided({ minuted, calledIn }: MeetingDecision, board: BoardState | undefined): readonly Part[] {
  const { value, on, n } = minuted;
  const { outcome, reasons, alternatives, votes, counted, minuteReference } = value;
  const posts = listed(
    counted.map((one) => postOf(one, board)),
    'nobody',
  );
  const reference = minuteReference === undefined ? '' : `Minute ${minuteReference}. `;
  return [
    text(`${reference}Decision of ${formatDay(on)}: ${outcomeInWords(outcome)}.`, n),
    ...terms(outcome, n),
    text(`Votes: ${votesInWords(votes).toLowerCase()}. Decided by: ${posts}.`, n),
    heading('Reasons'),
    quote({ value: reasons, n }),
    heading('Alternatives considered'),
    quote({ value: alternatives ?? 'Nothing is said of any.', n }),
    ...(calledIn === undefined
      ? []
      : [
          text(
            `Called in by ${calledIn.value.by} on ${formatDay(calledIn.on)}${calledIn.reason === undefined ? '.' : `: ${calledIn.reason}`}`,
            calledIn.n,
          ),
        ]),
  ];
}

function terms(outcome: Outcome, n: number): readonly Part[] {
  if (outcome.kind === 'notedSubjectTo') return [text(`What ${outcome.body} is to say: ${outcome.feedback}`, n)];
  if (outcome.kind !== 'approvedWithConditions') return [];
  return table(
    'Conditions of the approval',
    [named('Condition'), named('Owner'), named('Due on')],
    outcome.conditions.map(({ text: of, owner, dueOn }) => row([of, owner, formatDay(dueOn)], n)),
  );
}
