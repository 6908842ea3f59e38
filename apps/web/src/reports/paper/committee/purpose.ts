import { outcomeInWords, planGaps, quoted } from '@minutebook/domain';
import type { MeetingState } from '@minutebook/domain';

import { formatDay, withDays } from '../../../design/days.ts';
import { counted } from '../../../design/numbers.ts';
import type { Known } from '../known.ts';
import { list, said, text } from '../model.ts';
import type { Part, Said } from '../model.ts';
import type { Subject } from '../subjects.ts';

/** What the paper is for: what is on the agenda and what of it waits for the board. */
export function purpose(meeting: MeetingState, subjects: readonly Subject[], board: string): readonly Part[] {
  const { heldOn, place, called } = meeting;
  const where = place === undefined ? '' : `, ${place}`;
  const on = `The ${board} is called for ${formatDay(heldOn)}${where}.`;
  if (subjects.length === 0) return [text(`${on} Nothing is on its agenda yet.`, called.n)];
  const open = subjects.filter(({ decision }) => decision === undefined).length;
  const waits =
    open === subjects.length
      ? 'This paper puts before it what is known of each.'
      : `${open === 0 ? 'All of them' : `${subjects.length - open} of them`} had been decided by the time of this paper.`;
  return [
    text(
      `${on} ${counted(subjects.length, 'item')} ${subjects.length === 1 ? 'is' : 'are'} on its agenda. ${waits}`,
      called.n,
    ),
    ...list(subjects.map(itemInWords), true),
  ];
}

function itemInWords({ item, project, gate, version, submitted }: Subject): Said {
  const title = item.value.title;
  if (project === undefined) return said(`${title}.`, item.n);
  const about = `${title}. It is about “${project.title.value}”`;
  if (gate === undefined) return said(`${about}, at no gate: it decides on no plan.`, item.n);
  const plan = version === undefined ? '' : `, on version ${version.version} of its business plan`;
  return said(`${about}, at the gate “${gate.title}”${plan}.`, item.n, submitted, version?.issued.n);
}

/** What the board is asked for, by numbers that its minutes can cite, and what stands in the way of it. */
export function recommended(subjects: readonly Subject[], board: string, known: Known): readonly Part[] {
  const own = inOwnWords(known);
  if (subjects.length === 0) {
    const nothing = text(`Nothing is on the agenda yet${own.length === 0 ? ', so nothing is recommended' : ''}.`);
    return [nothing, ...list(own, true)];
  }
  const missing = subjects.flatMap((subject) => missingFor(subject, known));
  const decided = subjects.flatMap(({ item, decision }) =>
    decision === undefined ? [] : [alreadyDecided(item.value.title, decision)],
  );
  const open = subjects.filter(({ decision }) => decision === undefined).map(asked);
  const recommends = [...open, ...own];
  return [
    ...(decided.length === 0 ? [] : [text(`The ${board} had decided by the time of this paper:`), ...list(decided)]),
    ...(recommends.length === 0 ? [] : [text(`The ${board} is recommended:`), ...list(recommends, true)]),
    ...(missing.length === 0
      ? []
      : [text('Of what a gate asks for before it can decide, this is missing:'), ...list(missing)]),
  ];
}

/** What whoever makes the paper adds: it rests on no entry, and says so. */
function inOwnWords({ recipe: { ownWords } }: Known): readonly Said[] {
  const lines = ownWords?.split('\n') ?? [];
  return lines.map((line) => said(`${line} (Added by whoever made this paper; no entry states it.)`));
}

function asked(subject: Subject): Said {
  const { item, project, gate, version, submitted } = subject;
  if (project === undefined || gate === undefined) {
    const noPlan = project === undefined ? '' : `, about “${project.title.value}”; no plan is decided on`;
    return said(`to consider “${item.value.title}”${noPlan}.`, item.n);
  }
  const preferred = version?.content.options.find(({ value }) => value.verdict === 'preferred');
  const of = `the business plan of “${project.title.value}” at the gate “${gate.title}”`;
  const which = version === undefined ? `${of}, of which no version stands` : `version ${version.version} of ${of}`;
  const prefers = preferred === undefined ? '' : `, which prefers ${quoted(preferred.value.title)}`;
  return said(`to decide on ${which}${prefers}.`, item.n, submitted, preferred?.n);
}

function alreadyDecided(title: string, { minuted }: NonNullable<Subject['decision']>): Said {
  const { value, on, n } = minuted;
  return said(`“${title}” was decided on ${formatDay(on)}: ${outcomeInWords(value.outcome)}.`, n);
}

function missingFor({ project, gate, decision }: Subject, { world, day }: Known): readonly Said[] {
  if (project === undefined || gate === undefined || decision !== undefined) return [];
  return planGaps(world, project.projectId, day, gate.gateId)
    .gaps.filter(({ sentence }) => sentence !== '')
    .map(({ title, sentence }) =>
      said(`“${project.title.value}”: ${title}. ${withDays(sentence)}`, project.proposed.n),
    );
}
