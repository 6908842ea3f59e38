import { assessments, decisionsRegister, outcomeInWords } from '@minutebook/domain';
import type { MeetingState } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import type { Known } from '../known.ts';
import { list, named, row, said, table, text } from '../model.ts';
import type { Part } from '../model.ts';
import type { Spoken } from '../subjects.ts';

/** The plans that are decided on, each by its version and digest, and the papers that went to the meeting. */
export function appendices(meeting: MeetingState, projects: readonly Spoken[]): readonly Part[] {
  const plans = projects.flatMap(({ project, version }) =>
    version === undefined
      ? []
      : [
          row(
            [project.title.value, `Version ${version.version}`, formatDay(version.issued.on), version.digest],
            version.issued.n,
          ),
        ],
  );
  const parts = [
    ...table(
      'Business plans, with the SHA-256 of their content',
      [named('Project'), named('Version'), named('Issued on'), named('SHA-256')],
      plans,
    ),
    ...table(
      'Papers put before the meeting',
      [named('Paper'), named('Put before it on'), named('What it could know')],
      meeting.reports.map(({ value, on, n }) => {
        const knew =
          value.position === 0 ? 'Nothing: the ledger was empty' : `Everything up to entry ${value.position}`;
        return row([value.title, formatDay(on), knew], n);
      }),
    ),
  ];
  return parts.length === 0 ? [text('Nothing is appended.')] : parts;
}

/**
 * What was relied on: earlier decisions by their minutes, and what outside bodies published. Source: Local Government Act 1972,
 * section 100D.
 */
export function backgroundPapers(projects: readonly Spoken[], { world }: Known): readonly Part[] {
  const minuted = projects.flatMap(({ project: { projectId } }) =>
    decisionsRegister(world, { projectId }).filter(({ minuteReference }) => minuteReference !== undefined),
  );
  const published = assessments(world);
  if (minuted.length + published.length === 0) return [text('No background paper is recorded.')];
  return [
    ...list(
      minuted.map(({ minuteReference, takenByTitle, on, title, outcome, n }) =>
        said(
          `${takenByTitle}, ${formatDay(on)}, minute ${minuteReference ?? ''}: ${title}. ${outcomeInWords(outcome)}.`,
          n,
        ),
      ),
    ),
    ...list(published.map(({ title, body, published: of }) => said(`${body}, ${formatDay(of.on)}: ${title}`, of.n))),
  ];
}
