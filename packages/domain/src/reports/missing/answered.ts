import { amendedBy } from '../../kernel/amended.ts';
import { fieldOf } from '../../amendable.ts';
import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { DomainEntry, DomainEvent, LedgerWorld } from '../../world.ts';
import type { Missing, MissingKind } from './missing.ts';

/** By entries of which types something stops being missing: it is answered, or not asked for any more. */
const answers: Readonly<Record<MissingKind, readonly DomainEvent['type'][]>> = {
  conditionNotMet: [
    'ConditionDischarged',
    'GateDecisionRecorded',
    'ProjectStopped',
    'ProjectClosed',
    'ProjectDelisted',
  ],
  planNotApproved: ['GateDecisionRecorded', 'ProjectStopped', 'ProjectClosed', 'ProjectDelisted'],
  noticeNotUsed: ['OptionChosen', 'AgreementExtended', 'AgreementEnded'],
  queryNotAnswered: ['QueryAnswered'],
  recommendationNotAnswered: ['ResponseGiven', 'RecommendationClosed'],
  actionNotDone: ['ActionCompleted', 'ActionReforecast', 'RecommendationClosed'],
  promiseNotKept: ['ResponseGiven', 'ActionAgreed', 'EvidenceOffered', 'RecommendationClosed'],
  evidenceNotJudged: ['EvidenceJudged', 'RecommendationClosed'],
  claimNotVerified: ['SavingVerified', 'SavingRefused', 'ClaimWithdrawn'],
  measurementNotMade: ['MeasurementRecorded', 'MeasurementNotGiven', 'BenefitRealised', 'BenefitAbandoned'],
  baselineNotAgreed: ['BaselineSet', 'Rebaselined', 'BaselineAgreed', 'BenefitRealised', 'BenefitAbandoned'],
  postVacant: ['PostFilled', 'PostEnded'],
};

/**
 * Numbers of the entries, recorded after entry `since`, by which something that was missing then is not any more, in ledger
 * order; where there is none, those by which what asked for it was corrected or withdrawn. None where only days passed.
 */
export function answeredBy(missing: Missing, world: LedgerWorld, since: number): readonly number[] {
  const fresh = (world.history(missing.stream) as readonly DomainEntry[]).filter(({ n }) => n > since);
  const told = fresh.filter((entry) => answers[missing.kind].includes(entry.type) && isOf(entry, missing.part));
  const found = told.length > 0 ? told : fresh.filter((entry) => isOf(amendedBy(entry, world), missing.part));
  return found.map(({ n }) => n);
}

/** Whether an entry is about a part of its stream, such as one of several claims; about any, where none is meant. */
function isOf(entry: Pick<Entry, 'data'> | undefined, part: Missing['part']): boolean {
  if (entry === undefined || part === undefined) return entry !== undefined;
  const said = fieldOf(entry.data, part.field);
  return said === undefined || part.holds.includes(typeof said === 'string' ? said : canonicalJson(said));
}
