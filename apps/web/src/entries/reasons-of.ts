import type { DomainEntry } from '@minutebook/domain';

/** Something that an entry states itself of why it happened, how it is known or what it is for. */
export interface StatedReason {
  readonly label: string;
  readonly words: string;
}

type Type = DomainEntry['type'];
type FieldsOf<T extends Type> = keyof Extract<DomainEntry, { type: T }>['data'] & string;

/** The fields of each kind of entry in which its reasons stand, in the order they are read, with what each is called. */
const fields: { readonly [T in Type]?: { readonly [F in FieldsOf<T>]?: string } } = {
  ProgrammeEstablished: { purpose: 'Purpose' },
  AimAdopted: { description: 'What it means' },
  PartnerRegistered: { part: 'Its part' },
  BoardConstituted: { remit: 'Remit' },
  ProjectProposed: { purpose: 'Purpose' },
  RatingWithheld: { asStated: 'As its source says' },
  RiskAssessed: { response: 'What is done about it' },
  IssueResolved: { resolution: 'How it was resolved' },
  ConditionDischarged: { evidence: 'Evidence' },
  ProjectClosed: { delivered: 'What it leaves behind' },
  OptionAppraised: { because: 'Why it is judged so' },
  RiskStated: { response: 'What is done about it' },
  InclusionAssessed: { whoLosesAChoice: 'Who loses a choice', whatIsKept: 'What is kept for them' },
  WorkforceImpactAssessed: { impact: 'Effect on staff', consultation: 'What staff were asked' },
  BusinessPlanVersionIssued: { note: 'What is new in it' },
  SignOffGiven: { statement: 'Statement' },
  InterestDeclared: { nature: 'The interest' },
  DecisionMinuted: { reasons: 'Reasons', alternatives: 'Alternatives considered' },
  GateDecisionRecorded: { reasons: 'Reasons', alternatives: 'Alternatives considered' },
};

/** Of these nobody is asked why. */
const notAsked: ReadonlySet<string> = new Set<Type>(['AttendanceRecorded', 'ReportPublished', 'MeetingClosed']);

/** The reasons that an entry states in fields of its own; none where it has no such field or left it empty. */
export function reasonsOf({ type, data }: DomainEntry): readonly StatedReason[] {
  const stated = data as Readonly<Record<string, unknown>>;
  return Object.entries(fields[type] ?? {}).flatMap(([field, label]) => {
    const words = stated[field];
    return typeof words === 'string' && label !== undefined ? [{ label, words }] : [];
  });
}

/**
 * Whether it can be said that no reason was given: whoever recorded it was asked for one, and nothing in the entry is
 * one. Nobody was asked where it was imported or follows from another entry.
 */
export function lacksReason(entry: DomainEntry): boolean {
  const { type, reason, source, causation } = entry;
  if (reason !== undefined || source !== undefined || causation !== undefined) return false;
  return !notAsked.has(type) && reasonsOf(entry).length === 0;
}
