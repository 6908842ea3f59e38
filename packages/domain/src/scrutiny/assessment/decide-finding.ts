import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { keepers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import { readsAlike } from '../../kernel/text.ts';
import type { States } from '../../world.ts';
import * as event from './events.ts';
import type { AssessmentEvent } from './events.ts';
import { findingThere } from './facts.ts';
import type { AssessmentState, Finding } from './state.ts';

const { goesOn } = rulesFor<AssessmentState, AssessmentEvent, States>();

/** Records what the assessment found, word for word. */
export const RecordFinding = defineCommand('RecordFinding', {
  assessmentId: id,
  ...event.FindingRecorded.schema.shape,
});
type Command = z.infer<typeof RecordFinding>;

/** `FindingIsAlreadyRecorded`, `EarlierFindingIsNotRecorded`, `RepeatedFindingIsNotEarlier`. */
export const findingCommand = goesOn(RecordFinding, {
  by: keepers,
  records: 'FindingRecorded',
  restsOn: nothing,
  facts: ({ repeats }, world) => repeats && findingThere(repeats, world),
  decide: (command, state, earlier) => {
    const refusal = twice(command, state) ?? notARepetition(command, state, earlier?.assessment);
    return refusal ?? accepted({ type: 'FindingRecorded', data: dataOf(command) });
  },
});

function twice({ findingId, text }: Command, { findings }: AssessmentState): Refused | undefined {
  const there = findings.find(({ value }) => value.findingId === findingId || readsAlike(value.text, text));
  if (there === undefined) return undefined;
  return refused(
    'FindingIsAlreadyRecorded',
    `Entry ${there.n} records this finding of the assessment.`,
    'Correct that entry if it reads otherwise.',
  );
}

function notARepetition(
  { repeats }: Command,
  state: AssessmentState,
  earlier: AssessmentState | undefined,
): Refused | undefined {
  if (repeats === undefined) return undefined;
  if (earlier === undefined) {
    return refused(
      'EarlierFindingIsNotRecorded',
      'There is no such finding to be said again.',
      'Record the earlier finding first, or name none.',
    );
  }
  if (earlier.published.on < state.published.on) return undefined;
  return refused(
    'RepeatedFindingIsNotEarlier',
    `“${earlier.title}” was published on ${earlier.published.on}, which is not before ${state.published.on}.`,
    'Name a finding of an earlier assessment, or say in the later one that it repeats this.',
  );
}

function dataOf({ findingId, text, theme, severity, cause, reference, repeats }: Command): Finding {
  return {
    findingId,
    text,
    theme,
    severity,
    cause,
    ...(reference === undefined ? {} : { reference }),
    ...(repeats === undefined ? {} : { repeats }),
  };
}
