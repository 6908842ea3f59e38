import type { BoardState, MeetingState } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
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
import type { Paper, Part } from './model.ts';
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
      { label: 'Projects', said: said(titlesOf(projects)) },
      { label: 'Period', said: said(`${formatDay(period.from)} to ${formatDay(period.to)}`) },
    ],
    sections: recipe.sections.map((name) => ({ heading: sectionHeadings[name], parts: wanted[name]() })),
    position: positionOf(known),
  };
}

function titlesOf(projects: readonly Spoken[]): string {
  return projects.map(({ project }) => project.title.value).join('; ') || 'None';
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
    purpose: () => purpose(meeting, subjects, board),
    recommendations: () => recommended(subjects, board, known),
    background: () => background(projects, known),
    progress: () => progress(projects, known),
    options: () => options(projects),
    reasons: () => reasons(projects),
    financial: () => financial(projects, known),
    legal: () => legal(projects),
    hr: () => humanResources(projects),
    equalities: () => equalities(projects),
    consultation: () => consultation(subjects, known),
    scrutiny: () => scrutiny(subjects, board, known),
    risks: () => risks(projects),
    appendices: () => appendices(meeting, projects),
    papers: () => backgroundPapers(projects, known),
  };
}
