import { defineCommand } from '../../kernel/command.ts';
import { decidesOn, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted } from '../../kernel/decision.ts';
import { keepers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import type { States } from '../../world.ts';
import * as event from './events.ts';
import type { AssessmentEvent } from './events.ts';
import { contradictionInAssessment } from './contradictions.ts';
import { findingCommand } from './decide-finding.ts';
import { statedCommands } from './decide-stated.ts';
import { sameAssessment } from './facts.ts';
import {
  assessmentIsAlreadyRecorded,
  assessmentIsNotRecorded,
  notBeforeItWasPublished,
  unfitDays,
  unfitGrades,
} from './refusals.ts';
import type { AssessmentState } from './state.ts';

const { begins } = rulesFor<AssessmentState, AssessmentEvent, States>();

/** Records what a body published; the effective day is that of the publication. */
export const RecordAssessment = defineCommand('RecordAssessment', {
  assessmentId: id,
  ...event.AssessmentRecorded.schema.shape,
});

/**
 * `AssessmentIsAlreadyRecorded`, also under another id; `GradeIsTwiceOnItsScale`, `GradeIsNotOnItsScale`,
 * `VisitDaysAreReversed`, `PublicationIsBeforeTheVisit`.
 */
const record = begins(RecordAssessment, {
  by: keepers,
  records: 'AssessmentRecorded',
  restsOn: nothing,
  facts: sameAssessment,
  decide: (command, state, same) => {
    const there = state ?? same;
    if (there !== undefined) return assessmentIsAlreadyRecorded(there);
    const { title, body, subject, quality, prospects, visited, effectiveOn } = command;
    const refusal = unfitGrades(command) ?? unfitDays(command, effectiveOn);
    if (refusal !== undefined) return refusal;
    return accepted({
      type: 'AssessmentRecorded',
      data: {
        title,
        body,
        subject,
        ...(quality === undefined ? {} : { quality }),
        ...(prospects === undefined ? {} : { prospects }),
        ...(visited === undefined ? {} : { visited }),
      },
    });
  },
});

/** Every command about an assessment. Whether it is there under another id, or a finding repeats another, is by what is known. */
export const assessmentDecides = decidesOn<AssessmentState, AssessmentEvent, States>()({
  events: event.assessmentEvents,
  idField: 'assessmentId',
  unknown: assessmentIsNotRecorded,
  before: notBeforeItWasPublished,
  holds: contradictionInAssessment,
  commands: [record, findingCommand, ...statedCommands],
});
