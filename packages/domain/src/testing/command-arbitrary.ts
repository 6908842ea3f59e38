import fc from 'fast-check';
import { z } from 'zod';

import { recordedBy, rolesFor, statement } from '../deciding.ts';
import { typesOf } from '../saying.ts';
import type { Command } from '../deciding.ts';
import { source } from '../kernel/entry-schema.ts';
import { amount, calendarMonth, day, digest, financialYear, id, line, presented, prose } from '../kernel/schema.ts';
import { accountId } from '../money/spend/account-id.ts';
import { purpose } from '../money/budget/events.ts';
import { fte } from '../money/post/events.ts';
import { mapping } from '../money/spend-source/events.ts';
import { paid } from '../money/spend/events.ts';
import { benefitLeaves, seldomOfBenefits, usualOfBenefits } from './benefits/benefit-pools.ts';
import { leavesOfMeetings, rareOfMeetings, usualOfMeetings } from './meetings/meeting-pools.ts';
import { leavesOfScrutiny, seldomOfScrutiny, usualOfScrutiny } from './scrutiny/scrutiny-pools.ts';
import type { Category } from '../world.ts';
import { digestA } from './governance-facts.ts';

// Columns that were made up would hardly ever say all that is needed.
const mappings = ['suppliername', 'payee'].map((supplier) => ({
  columns: [
    { column: 'paymentdate', role: 'day' },
    { column: supplier, role: 'supplier' },
    { column: 'amount', role: 'amount' },
  ],
  amounts: { decimal: 'point', currency: '£', minus: 'credit', brackets: 'credit', creditWords: [] },
  days: 'day first',
  payees: 'withheldWhereLikely',
}));

// Few ids and days, so that commands meet: the same project, the same milestone, the same day.
const leaves = new Map<z.core.$ZodType, fc.Arbitrary<unknown>>([
  [id, fc.constantFrom('a', 'b', 'c', 'd')],
  [day, fc.constantFrom('2025-12-31', '2026-03-29', '2026-04-01', '2026-09-16', '2027-02-28')],
  ...leavesOfMeetings,
  [line, fc.constantFrom('Payments', 'payments', 'Case work', 'Ünïted “One”', 'x'.repeat(200))],
  [prose, fc.constantFrom('Because', 'Two\nlines', 'And so on …')],
  [presented, fc.constantFrom('The case', '  As presented\n')],
  [amount, fc.constantFrom(0, 1, 5_000_00, 40_000_00)],
  [financialYear, fc.constantFrom('2025-26', '2026-27', '2026-27', '2027-28', '2027-28')],
  [calendarMonth, fc.constantFrom('2025-12', '2026-04', '2026-05')],
  ...benefitLeaves,
  [mapping, fc.constantFrom(...mappings)],
  ...leavesOfScrutiny,
  [digest, fc.constant(digestA)],
  [accountId, fc.constantFrom('a.2025-26', 'a.2026-27', 'a.2026-27', 'b.2025-26', 'b.2026-27')],
  [purpose, fc.constantFrom({ kind: 'purpose' }, { kind: 'purpose' }, { kind: 'project', projectId: 'b' })],
  [fte, fc.constantFrom(1, 40, 75, 100, 200)],
  [paid, fc.constantFrom(1, -1, 5_000_00, 40_000_00)],
  [source, fc.constant({ document: 'Annual report', publishedOn: '2026-07-01', digest: '0'.repeat(64) })],
]);

/** Any value that a schema of the domain admits, from small pools. Throws for a kind of schema it does not know. */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const leaf = leaves.get(schema);
  if (leaf !== undefined) return leaf;
  if (schema instanceof z.ZodObject) return objectArbitrary(schema);
  if (schema instanceof z.ZodOptional) return fc.option(arbitraryOf(schema.unwrap()), { nil: undefined });
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap()), { nil: null });
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    return fc.integer({ min: Math.max(schema.minValue ?? -9, -9), max: Math.min(schema.maxValue ?? 9, 9) });
  }
  if (schema instanceof z.ZodArray) {
    return fc.array(arbitraryOf(schema.element), { minLength: schema.safeParse([]).success ? 0 : 1, maxLength: 3 });
  }
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((one) => arbitraryOf(one)));
  throw new Error(`No arbitrary for a schema of kind ${schema._zod.def.type}`);
}

// One programme, meeting and board most of the time, or hardly any command about them would be decided on.
const mostlyA = fc.constantFrom('a', 'a', 'a', 'a', 'b');
const usual = new Map<string, fc.Arbitrary<unknown>>([
  ['programmeId', mostlyA],
  ...usualOfMeetings,
  ['boardId', mostlyA],
  ['budgetId', fc.constantFrom('a', 'a', 'b')],
  ['allocationId', fc.constantFrom('a', 'a', 'b', 'c', 'c', 'd')],
  ['virementId', fc.integer({ min: 1, max: 30 }).map((n) => `v${n}`)],
  ['commitmentId', fc.constantFrom('a', 'a', 'b', 'b', 'c')],
  ['fundedBy', fc.constantFrom('existingBudget', 'existingBudget', 'existingBudget', 'grant', 'borrowing', 'reserve')],
  ['batchId', fc.constantFrom('a', 'b')],
  ['postId', mostlyA],
  ['sourceId', mostlyA],
  ...usualOfBenefits,
  ...usualOfScrutiny,
  ['agreementId', mostlyA],
  ['gateId', fc.constantFrom('a', 'b', 'c')],
  ['version', fc.constantFrom(1, 1, 1, 2)],
  ['quorum', fc.constantFrom(1, 2)],
  ['projectId', fc.constantFrom('a', 'a', 'b', 'c', 'c', 'd')],
  ['post', fc.constantFrom('Payments', 'Case work')],
  ['decisionId', fc.constantFrom('c', 'e', 'f', 'g', 'h', 'i', 'j', 'k')],
]);

/** Approvals most of the time, or hardly any project would get through its gates. */
function outcomeArbitrary(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const approved = fc.constant({ kind: 'approved' });
  return fc.oneof({ weight: 3, arbitrary: approved }, { weight: 2, arbitrary: arbitraryOf(schema) });
}

function objectArbitrary(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape).map(([key, value]) => [
    key,
    key === 'outcome' ? outcomeArbitrary(value) : (usual.get(key) ?? arbitraryOf(value)),
  ]);
  const whole = fc.record(Object.fromEntries(fields));
  return whole.map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
}

/** Types of the commands that record entries of these categories. */
export function commandsRecording(...categories: readonly Category[]): ReadonlySet<string> {
  const recorded: ReadonlySet<string> = new Set(categories.flatMap((one) => typesOf(one)));
  return new Set(statement.options.map((one) => one.shape.type.value).filter((type) => recorded.has(recordedBy(type))));
}

const ofMoney = commandsRecording('budget', 'spend');

const isOfMoney = (type: string): boolean => ofMoney.has(type);

/** Endings, and new rules for everybody, are rare, so that histories go on. */
const rare: ReadonlySet<string> = new Set([
  'StopProject',
  'CloseProject',
  ...rareOfMeetings,
  'WithdrawItem',
  'AdoptGovernanceFramework',
  'AdoptSchemeOfDelegation',
  'AdoptVirementRules',
  'EndAgreement',
  'EndPost',
  'WithdrawBusinessPlan',
  'DefineMeasure',
  'RealiseBenefit',
  'AbandonBenefit',
]);

/** Of these few are accepted, so that they are tried more often. */
const seldomAccepted: ReadonlySet<string> = new Set([
  'AllocateFunds',
  'ReprofileBudget',
  'CloseYear',
  'ReopenYear',
  'RecordSpendBatch',
  'WithdrawSpendBatch',
  'AdjustPriorYear',
  'ReduceBudget',
  'DeclineAllocation',
  'VireFunds',
  'WithdrawInterest',
  'WithdrawMilestoneMet',
  ...seldomOfBenefits,
  ...seldomOfScrutiny,
]);

function weightOf(type: string): number {
  if (rare.has(type)) return 1;
  return seldomAccepted.has(type) ? 18 : 6;
}

/** Any command that a person may send, checked by its schema as the api would check it; or only of some types. */
export function commandArbitrary(of: (type: string) => boolean = () => true): fc.Arbitrary<Command> {
  const options = statement.options.filter(
    ({ shape }) => rolesFor(shape.type.value).length > 0 && of(shape.type.value),
  );
  return fc
    .oneof(...options.map((one) => ({ weight: weightOf(one.shape.type.value), arbitrary: arbitraryOf(one) })))
    .map((made) => statement.parse(made));
}

/** Any command, one of six about money. */
export const anyCommandArbitrary: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: commandArbitrary((type) => !isOfMoney(type)) },
  { weight: 1, arbitrary: commandArbitrary(isOfMoney) },
);

/** Commands about budgets, accounts and the rules by which money is vired. */
export const moneyCommandArbitrary = commandArbitrary((type) => isOfMoney(type) || type === 'AdoptVirementRules');

const ofGovernance: ReadonlySet<string> = new Set<string>([
  ...commandsRecording('board', 'meeting', 'businessPlan'),
  'SubmitBusinessPlan',
  'DecideUnderDelegation',
  'CallInOfficerDecision',
  'DischargeCondition',
  'StartProject',
  'PauseProject',
  'ResumeProject',
  'AdoptGovernanceFramework',
  'AdoptSchemeOfDelegation',
]);

/** Commands about plans, boards, meetings, gates and delivery. */
export const governanceCommandArbitrary = commandArbitrary((type) => ofGovernance.has(type));

const ofDelivery: ReadonlySet<string> = new Set<string>([
  'CallMeeting',
  'TableItem',
  'RecordAttendance',
  'SubmitBusinessPlan',
  'MinuteDecision',
  'DecideUnderDelegation',
  'CallInOfficerDecision',
  'CallInDecision',
  'WithdrawBusinessPlan',
  'StartProject',
  'PauseProject',
  'ResumeProject',
]);

/** Of those, the ones that bring a project to delivery, or stop it there. */
export const deliveryCommandArbitrary = commandArbitrary((type) => ofDelivery.has(type));

/** Types of the commands about posts, agreements and exports of finance systems. */
const ofStaffing = commandsRecording('post', 'agreement', 'spendSource');

/** Commands about posts, agreements and exports, and about the partners that share posts. */
export const staffingCommandArbitrary = commandArbitrary((type) => ofStaffing.has(type) || type === 'RegisterPartner');

const ofPosts = commandsRecording('post');

/** Commands about posts alone. */
export const postCommandArbitrary = commandArbitrary((type) => ofPosts.has(type));

const ofAgreements = commandsRecording('agreement');

/** Commands about agreements alone. */
export const agreementCommandArbitrary = commandArbitrary((type) => ofAgreements.has(type));

const gained = commandsRecording('benefit', 'service', 'savings');

const scrutinised = commandsRecording('assessment', 'recommendation', 'query', 'engagement');

/** Commands about everything else. */
export const backlogCommandArbitrary = commandArbitrary(
  (type) =>
    !ofGovernance.has(type) && !isOfMoney(type) && !ofStaffing.has(type) && !gained.has(type) && !scrutinised.has(type),
);
