import { dayOf, splitStream } from '@minutebook/domain';
import type { BusinessPlanEvent } from '@minutebook/domain';

import { asEveryEntry } from '../../entries/words-for-entries.ts';
import type { ReasonsOf, WordsForEntries } from '../../entries/words-for-entries.ts';
import { changedOfProject, whatDiffersAtGates } from '../project/what-differs-at-gates.ts';

const reasons: ReasonsOf<BusinessPlanEvent> = {
  BusinessPlanBegun: asEveryEntry,
  CaseWritten: asEveryEntry,
  OptionAppraised: { because: 'Why it is judged so' },
  CostProfileStated: asEveryEntry,
  BenefitProfileStated: asEveryEntry,
  RiskStated: { response: 'What is done about it' },
  InclusionAssessed: { whoLosesAChoice: 'Who loses a choice', whatIsKept: 'What is kept for them' },
  WorkforceImpactAssessed: { impact: 'Effect on staff', consultation: 'What staff were asked' },
  BusinessPlanVersionIssued: { note: 'What is new in it' },
  SignOffGiven: { statement: 'Statement' },
  BusinessPlanWithdrawn: asEveryEntry,
};

/** What is said of entries on business plans. One that is still being written changes nothing of its project. */
export const wordsForEntries: WordsForEntries = {
  about: ({ stream }) => ({ projectId: splitStream(stream).id }),
  rows: () => [],
  reasons,
  changed: ({ stream, recordedAt }, before, after) => {
    const differences = whatDiffersAtGates(splitStream(stream).id, before, after, dayOf(recordedAt));
    return differences.length === 0 ? undefined : changedOfProject(differences);
  },
};
