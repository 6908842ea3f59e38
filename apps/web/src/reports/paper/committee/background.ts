import {
  changes,
  conditionsBefore,
  decisionsRegister,
  latestRating,
  outcomeInWords,
  toldChanges,
} from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';

import { byKind, countsInWords, projectOfChange } from '../../../audit/public/kinds-of-change.ts';
import type { AnyChange } from '../../../audit/public/kinds-of-change.ts';
import { withoutTitle } from '../../../beside/without-title.ts';
import { ratingWord } from '../../../delivery/public/rating-word.ts';
import { stageInWords } from '../../../delivery/public/stage-in-words.ts';
import { timetablePicture } from '../../../delivery/public/timetable-picture.ts';
import { formatDay } from '../../../design/days.ts';
import { formatNumber } from '../../../design/numbers.ts';
import { conditionFate, conditionSetBy } from '../../../governance/public/before-deciding.ts';
import type { Known } from '../known.ts';
import { heading, list, named, quote, row, said, table, text } from '../model.ts';
import type { Part } from '../model.ts';
import type { Spoken } from '../subjects.ts';
import { eachProject, fromVersion } from './each-project.ts';

/** What each project is, how far it is, what was decided about it before, and what became of the conditions that were set. */
export function background(projects: readonly Spoken[], known: Known, meetingId: string): readonly Part[] {
  return eachProject(
    projects,
    (project, version) => {
      const strategic = version?.content.cases.strategic;
      return [
        ...(project.purpose === undefined ? [] : [text(project.purpose.value, project.purpose.n)]),
        standing(project),
        ...(version === undefined || strategic === undefined ? [] : [fromVersion(version), quote(strategic)]),
        ...decidedBefore(project, known),
        ...askedBefore(project, known, meetingId),
      ];
    },
    { plan: 'Nothing is recorded of its background.', other: 'Nothing is recorded of its background.' },
  );
}

function standing(project: ProjectState): Part {
  const rating = latestRating(project);
  const { sponsor } = project;
  const rated =
    rating === undefined
      ? 'nobody has rated it'
      : `delivery confidence is ${ratingWord(rating.value)}, of ${formatDay(rating.on)}`;
  const answers = sponsor === undefined ? 'no sponsor is named' : `its sponsor is the ${sponsor.value}`;
  return text(`Stage: ${stageInWords(project)}; ${rated}; ${answers}.`, project.proposed.n, rating?.n, sponsor?.n);
}

function decidedBefore({ projectId, title }: ProjectState, { world }: Known): readonly Part[] {
  const rows = decisionsRegister(world, { projectId }).toReversed();
  return table(
    `What was decided about “${title.value}” so far`,
    [named('Decided on'), named('By'), named('On'), named('Decision'), named('Minute')],
    rows.map(({ on, n, takenByTitle, gate, outcome, minuteReference, calledIn, title: item }) =>
      row(
        [
          formatDay(on),
          takenByTitle,
          gate === undefined ? item : `Version ${gate.version}, “${gate.title}”`,
          `${outcomeInWords(outcome)}${calledIn === undefined ? '' : ', called in'}`,
          minuteReference ?? 'None',
        ],
        n,
        calledIn?.n,
      ),
    ),
  );
}

function askedBefore(project: ProjectState, { world, day }: Known, meetingId: string): readonly Part[] {
  return table(
    `Conditions set on “${project.title.value}” before`,
    [named('Condition'), named('To be met by'), named('Set by'), named('What became of it')],
    conditionsBefore(project, world, day, meetingId).map((one) => {
      const { text: asked, owner, dueOn, set, discharged } = one.condition;
      const by = `${owner}, by ${formatDay(dueOn)}`;
      return row([asked, by, conditionSetBy(one), conditionFate(one)], set.n, discharged?.n);
    }),
  );
}

/** What changed in the period: of the programme in numbers, of the projects on the agenda in sentences; and their timetables. */
export function progress(projects: readonly Spoken[], known: Known): readonly Part[] {
  const { before, after, entries, from, to } = known.period;
  const all: readonly AnyChange[] = [...toldChanges(before, after, entries), ...changes(before.world, after.world)];
  const counts = countsInWords(byKind(all));
  const recorded = entries.length === 1 ? '1 entry was' : `${formatNumber(entries.length)} entries were`;
  const whole = `From ${formatDay(from)} to ${formatDay(to)}, ${recorded} recorded of the whole programme`;
  return [
    text(counts === '' ? `${whole}.` : `${whole}: ${counts}.`, entries[0]?.n, entries.at(-1)?.n),
    ...projects.flatMap(({ project }) => {
      const of = all.filter((change) => projectOfChange(change)?.projectId === project.projectId);
      const picture = pictured(project, known);
      return of.length + picture.length === 0
        ? []
        : [heading(project.title.value), ...changed(of, project.title.value), ...picture];
    }),
  ];
}

function changed(all: readonly AnyChange[], title: string): readonly Part[] {
  return list(
    byKind(all).flatMap(({ changes: ofKind }) =>
      ofKind.map(({ sentence, entries }) => said(withoutTitle(sentence, title), ...entries)),
    ),
  );
}

function pictured({ projectId, title }: ProjectState, { world, day }: Known): readonly Part[] {
  const picture = timetablePicture(world, day, projectId);
  if (picture === undefined) return [];
  const measure = `Milestones of “${title.value}” against the days first planned.`;
  return [
    {
      kind: 'picture',
      finding: picture.finding,
      measure,
      elsewhere: 'The table below it holds the same.',
      draw: picture.draw,
    },
    ...table(
      `Milestones of “${title.value}”`,
      [named('Milestone'), named('First planned'), named('Then forecast'), named('Stands')],
      picture.rows.map((one) => ({
        cells: [one.title, one.planned, one.forecast === '' ? 'Never' : one.forecast, one.stands],
        entries: one.entries,
      })),
    ),
  ];
}
