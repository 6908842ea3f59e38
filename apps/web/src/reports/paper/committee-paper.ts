import { quoted } from '@minutebook/domain';
import type { BoardState, MeetingState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { capital } from '../../design/capital.ts';
import { counted } from '../../design/numbers.ts';
import { amendedParts } from './amended.ts';
import { appendices, backgroundPapers } from './committee/appendices.ts';
import { background, progress } from './committee/background.ts';
import { consultation } from './committee/consultation.ts';
import { financial } from './committee/financial.ts';
import { equalities, humanResources, legal } from './committee/implications.ts';
import { options, reasons } from './committee/options.ts';
import { purpose, recommended } from './committee/purpose.ts';
import { scrutiny } from './committee/scrutiny.ts';
import { risks } from './committee/risks.ts';
import type { Known } from './known.ts';
import { said } from './model.ts';
import type { Paper, Part, Said } from './model.ts';
import { positionOf, programmeOf } from './head.ts';
import { sectionHeadings } from './recipe.ts';
import type { SectionName } from './recipe.ts';
import { projectsOf, subjectsOf } from './subjects.ts';
import type { Spoken, Subject } from './subjects.ts';

/** The paper that goes to a meeting: what is before it, with every figure as it was known, under the headings that councils use. */
export function committeePaper(meeting: MeetingState, board: BoardState | undefined, known: Known): Paper {
  const { recipe, period } = known;
  const title = board?.title ?? 'Board';
  const subjects = subjectsOf(meeting, known);
  const projects = projectsOf(subjects);
  const wanted = sectionsFor(meeting, title, { subjects, projects, known });
  return {
    kind: 'Committee paper',
    title: `Report to the ${title}, ${formatDay(meeting.heldOn)}`,
    of: programmeOf(known),
    facts: [
      { label: 'Report to', said: said(title, board?.constitutions.at(-1)?.n) },
      { label: 'Date of the meeting', said: said(formatDay(meeting.heldOn), meeting.called.n) },
      ...(meeting.place === undefined ? [] : [{ label: 'Place', said: said(meeting.place, meeting.called.n) }]),
      { label: 'Decision asked for', said: askedFor(subjects) },
      { label: 'Projects', said: said(titlesOf(projects)) },
      { label: 'Sponsors', said: sponsorsOf(projects) },
      ...(meeting.reports.length === 0 ? [] : [{ label: 'Papers published', said: publishedOf(meeting) }]),
      { label: 'Period reported on', said: said(`${formatDay(period.from)} to ${formatDay(period.to)}`) },
    ],
    sections: recipe.sections.map((name) => ({ heading: sectionHeadings[name], parts: wanted[name]() })),
    position: positionOf(known),
  };
}

function titlesOf(projects: readonly Spoken[]): string {
  return projects.map(({ project }) => project.title.value).join('; ') || 'None';
}

/** What kind of decision the meeting is asked for, as far as its agenda says. */
function askedFor(subjects: readonly Subject[]): Said {
  const gates = subjects.filter(({ gate }) => gate !== undefined);
  const others = subjects.length - gates.length;
  const parts = [
    ...gates.map(({ gate, project }) => `at the gate “${gate?.title}”, on ${quoted(project?.title.value ?? '')}`),
    ...(others === 0 ? [] : [`${counted(others, 'item')} to consider or note`]),
  ];
  return said(parts.length === 0 ? 'None yet' : capital(parts.join('; ')), ...gates.map(({ item }) => item.n));
}

/** The posts that answer for the projects; none where nobody is named. */
function sponsorsOf(projects: readonly Spoken[]): Said {
  const words = projects.map(({ project: { sponsor, title } }) =>
    sponsor === undefined ? `None for ${quoted(title.value)}` : `${sponsor.value}, for ${quoted(title.value)}`,
  );
  return said(words.join('; ') || 'None', ...projects.map(({ project: { sponsor } }) => sponsor?.n));
}

function publishedOf({ reports }: MeetingState): Said {
  const words = reports.map(({ value, on }) => `${value.title}, on ${formatDay(on)}`);
  return said(words.join('; '), ...reports.map(({ n }) => n));
}

interface About {
  readonly subjects: readonly Subject[];
  readonly projects: readonly Spoken[];
  readonly known: Known;
}

function sectionsFor(
  meeting: MeetingState,
  board: string,
  { subjects, projects, known }: About,
): Readonly<Record<SectionName, () => readonly Part[]>> {
  return {
    purpose: () => [...purpose(meeting, subjects, board), ...amendedParts(meeting, known)],
    recommendations: () => recommended(subjects, board, known),
    background: () => background(projects, known, meeting.meetingId),
    progress: () => progress(projects, known),
    options: () => options(projects),
    reasons: () => reasons(projects),
    financial: () => financial(subjects, projects, known),
    legal: () => legal(projects, known),
    hr: () => humanResources(projects, known),
    equalities: () => equalities(projects, known),
    consultation: () => consultation(subjects, known),
    scrutiny: () => scrutiny(subjects, board, known),
    risks: () => risks(projects),
    appendices: () => appendices(meeting, projects),
    papers: () => backgroundPapers(projects, known),
  };
}
