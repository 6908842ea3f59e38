import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import { defineCommand } from '../../kernel/command.ts';
import { newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { accepted, refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import { inForceOn } from '../../kernel/entry.ts';
import { nothingIsDifferent, unlessSame } from '../../kernel/refusals.ts';
import { keepers } from '../../kernel/roles.ts';
import { id } from '../../kernel/schema.ts';
import { readsAlike } from '../../kernel/text.ts';
import type { States } from '../../world.ts';
import { countWords } from './estate-words.ts';
import * as event from './events.ts';
import type { AssessmentEvent, EstateCount } from './events.ts';
import type { AssessmentState, ServiceEstate } from './state.ts';
import { unfitShares } from './unfit-shares.ts';

const { goesOn } = rulesFor<AssessmentState, AssessmentEvent, States>();

const assessment = { assessmentId: id };

/** Records how others fared that the same body assessed. */
export const RecordBenchmark = defineCommand('RecordBenchmark', {
  ...assessment,
  ...event.BenchmarkRecorded.schema.shape,
});

/**
 * `ShareIsOfNoGrade`, `GradeIsNotOnItsScale`, `GradeIsGivenTwice`, `ShareIsAboveTheWhole`, `SharesAreAboveTheWhole`,
 * `NothingIsDifferent`.
 */
const recordBenchmark = goesOn(RecordBenchmark, {
  by: keepers,
  records: 'BenchmarkRecorded',
  restsOn: nothing,
  decide: ({ cohort, shares }, state) => {
    const refusal = unfitShares(shares, state);
    if (refusal !== undefined) return refusal;
    const data = { cohort, shares };
    const isSaid = state.benchmarks.some(({ value }) => canonicalJson(value) === canonicalJson(data));
    // The other one stands beside it: to say it twice puts nothing right.
    return isSaid ? nothingIsDifferent(undefined) : accepted({ type: 'BenchmarkRecorded', data });
  },
});

/** Records what the assessed service has and costs, as the assessment states it. */
export const RecordServiceEstate = defineCommand('RecordServiceEstate', {
  ...assessment,
  ...event.ServiceEstateRecorded.schema.shape,
});

/** `EstateIsNotStated`, `CountIsGivenTwice`, `NothingIsDifferent`. */
const recordEstate = goesOn(RecordServiceEstate, {
  by: keepers,
  records: 'ServiceEstateRecorded',
  restsOn: (_command, state) => newestOf(...(state?.estates ?? [])),
  decide: ({ budget, counts, effectiveOn }, state) => {
    const data = { ...(budget === undefined ? {} : { budget }), counts };
    const refusal = unfitEstate(data);
    if (refusal !== undefined) return refusal;
    const before = inForceOn(state.estates, effectiveOn)?.value;
    const isSame = before !== undefined && canonicalJson(before) === canonicalJson(data);
    return unlessSame(isSame, { type: 'ServiceEstateRecorded', data });
  },
});

function unfitEstate({ budget, counts }: ServiceEstate): Refused | undefined {
  if (budget === undefined && counts.length === 0) {
    return refused(
      'EstateIsNotStated',
      'Neither what it costs nor what it has is given.',
      'Give at least one figure that the assessment states.',
    );
  }
  const twice = counts.find((one, at) => counts.slice(0, at).some((other) => isAlike(one, other)));
  if (twice === undefined) return undefined;
  return refused(
    'CountIsGivenTwice',
    `“${countWords(twice)}” stands beside another figure of the same, and nothing tells them apart.`,
    'Say where each is, or what it is of.',
  );
}

function isAlike(one: EstateCount, other: EstateCount): boolean {
  return (
    one.kind === other.kind &&
    readsAlike(one.of ?? '', other.of ?? '') &&
    readsAlike(one.where ?? '', other.where ?? '')
  );
}

/** Commands about what the assessment states of others, and of the service. */
export const statedCommands = [recordBenchmark, recordEstate] as const;
