import {
  audiencesInWords,
  audienceWords,
  consultationStanding,
  consultationStandingWords,
  engagementsAbout,
  optionWords,
  positionsSideBySide,
  stanceWords,
} from '@minutebook/domain';
import type { EngagementState, PositionRow } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import type { Known } from '../known.ts';
import { heading, named, row, table, text } from '../model.ts';
import type { Part } from '../model.ts';
import type { Subject } from '../subjects.ts';

/** What was asked about the projects and decisions on the agenda, who answered what, and what came of it. */
export function consultation(subjects: readonly Subject[], { world, day }: Known): readonly Part[] {
  const projects = new Set(subjects.map(({ project }) => project?.projectId));
  const decisions = new Set(
    subjects.flatMap(({ project }) => project?.decisions.map(({ decisionId }) => decisionId) ?? []),
  );
  const found = engagementsAbout(world, (bearing) => {
    if (bearing.kind === 'agreement') return false;
    return bearing.kind === 'decision' ? decisions.has(bearing.decisionId) : projects.has(bearing.projectId);
  });
  if (found.length === 0) return [text('No consultation is recorded about what is on the agenda.')];
  return found.flatMap((one) => ofOne(one, day));
}

function ofOne(engagement: EngagementState, day: string): readonly Part[] {
  const { title, question, audiences, opened, closesOn, closed, workshops } = engagement;
  const standing = consultationStandingWords[consultationStanding(engagement, day)].toLowerCase();
  return [
    heading(title),
    text(
      `Asked of ${audiencesInWords(audiences)} from ${formatDay(opened.on)} to ${formatDay(closesOn)} (${standing}): ${question}`,
      opened.n,
    ),
    ...positions(positionsSideBySide(engagement), title),
    ...workshops.map(({ value, on, n }) =>
      text(`${value.title}, on ${formatDay(on)}, with ${audiencesInWords(value.audiences)}: ${value.said}`, n),
    ),
    ...(closed === undefined ? [] : [text(`What came of it: ${closed.value.result}`, closed.n)]),
  ];
}

function positions(rows: readonly PositionRow[], title: string): readonly Part[] {
  return table(
    `Positions stated on “${title}”`,
    [named('Who'), named('Stated on'), named('Position'), named('In its own words')],
    rows.map(({ position: { value, on, n }, stands }) => {
      const taken = stands.flatMap(({ option, stance }) =>
        stance === undefined ? [] : [`${optionWords[option]}: ${stanceWords[stance].toLowerCase()}`],
      );
      const who = `${value.who} (${audienceWords[value.audience]})`;
      return row([who, formatDay(on), taken.join('; ') || 'Not on options', value.words], n);
    }),
  );
}
