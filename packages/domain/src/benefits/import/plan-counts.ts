import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { Stated } from '../../kernel/entry.ts';
import { channelIsNotThere } from '../channel/refusals.ts';
import { overlap, periodWords } from '../period.ts';
import { abandonedTwice, callsContradict, contactsContradict, surveyContradicts } from '../service/contradictions.ts';
import { recordedOf } from '../service/counted.ts';
import { areChannels } from '../service/facts.ts';
import type { CountBasis, CountedThing } from '../service/names.ts';
import { countedAlready, gapIsNoGap, periodHasNotEnded } from '../service/refusals.ts';
import type { FiguresGap, ServiceState } from '../service/state.ts';
import { act, correct, eventOf, withdraw } from './acts.ts';
import type { FileStatement, StreamOf } from './acts.ts';
import type { FiguresMapping } from '../figures-source/mapping.ts';
import { countOf } from './counts.ts';
import type { Count, Unread } from './counts.ts';
import type { TableStatement } from './read-table.ts';

/** Why nothing is recorded of a statement. */
interface Why {
  readonly refusal: string;
  readonly sentence: string;
}

interface Counted {
  readonly period: string;
  readonly basis?: CountBasis;
  readonly preliminary?: true | undefined;
}

const listOf = { contacts: 'contacts', callHandling: 'calls', satisfaction: 'satisfaction' } as const;

const commandTypeOf = {
  contacts: 'RecordContacts',
  callHandling: 'RecordCallHandling',
  satisfaction: 'RecordSatisfaction',
} as const;

/** What is known of the service that statements are of. */
export interface CountsOf extends StreamOf {
  readonly serviceId: string;
  readonly service: ServiceState | undefined;
  readonly mapping: FiguresMapping;
}

/** Plans what is counted of a service in one period: as first stated, and as updated in the same file. */
export function planCounts(to: CountsOf, statements: readonly TableStatement[]): void {
  const update = statements.find(({ preliminary }) => !preliminary);
  const first = statements.find(({ preliminary }) => preliminary);
  if (update === undefined) return first && planCount(to, first);
  if (first !== undefined && isNew(to, first) && first.figures.size > 0) {
    const before = to.into.acts.length;
    planCount(to, first);
    // Where the first cannot be recorded, its update still can.
    if (to.into.acts.length > before) {
      to.into.follow += 1;
      return undefined;
    }
  }
  return planCount(to, update);
}

/** Whether nothing was ever recorded of the period, nor taken back. */
function isNew({ world, stream, service }: CountsOf, { what, period }: TableStatement): boolean {
  const thing = what as CountedThing;
  if (service?.gaps.some(({ value }) => value.what === thing && value.period === period)) return false;
  const counts = eventOf[commandTypeOf[thing]].type;
  return !world.history(stream).some(({ type, data }) => type === counts && (data as Counted).period === period);
}

function planCount(to: CountsOf, statement: TableStatement): void {
  const { service, of } = to;
  const what = statement.what as CountedThing;
  const all: readonly Stated<Counted>[] = service?.[listOf[what]] ?? [];
  const before = recordedOf(all, statement.period);
  if (statement.figures.size === 0) {
    return statement.notGiven === undefined ? planBlank(to, statement) : planGap(to, statement);
  }
  const { basis } = to.mapping;
  // Nothing of an estimate is kept as measured.
  const isOfTheSame = before?.value.period === statement.period && (before.value.basis ?? basis) === basis;
  const same = isOfTheSame ? before : undefined;
  const count = countOf(statement, to.mapping, same?.value);
  if ('refusal' in count) return planUnread(to, statement, count);
  const refusal = periodHasNotEnded(statement.period, of.on) ?? channelNotThere(to, count) ?? contradictionIn(count);
  if (refusal !== undefined) return refuse(to, statement, refusal);
  if (same !== undefined) return planChange(to, statement, count, same);
  const there = countedAlready(what, all, { period: statement.period, ...(what === 'satisfaction' ? {} : { basis }) });
  const refusedBy = there ?? plannedAlready(to, statement, [commandTypeOf[what]]);
  if (refusedBy !== undefined) return refuse(to, statement, refusedBy);
  return act(to, statement, 'record', commandOf(to, count, of.on));
}

/** `PeriodIsGivenTwice`: what the file states of some of the same months before, as in a month and in its quarter. */
function plannedAlready(
  { into }: CountsOf,
  { what, period }: TableStatement,
  types: readonly FileStatement['type'][],
): Why | undefined {
  const before = into.acts.find(({ command, period: other }) => {
    if (other === undefined || !types.some((one) => one === command.type) || !overlap(other, period)) return false;
    return command.type !== 'RecordFiguresNotGiven' || command.what === what;
  });
  if (before?.period === undefined) return undefined;
  const sentence = `Row ${before.rows.at(-1)} states ${periodWords(before.period)}, which has months of ${periodWords(period)}.`;
  return { refusal: 'PeriodIsGivenTwice', sentence };
}

function channelNotThere({ world }: CountsOf, count: Count): Why | undefined {
  const channelIds = count.what === 'contacts' ? count.data.contacts.map((one) => one.channelId) : [];
  return areChannels(channelIds, world) ? undefined : channelIsNotThere();
}

function contradictionIn(count: Count): Refused | undefined {
  switch (count.what) {
    case 'contacts':
      return contactsContradict(count.data.contacts);
    case 'callHandling':
      return abandonedTwice(count.data) ?? callsContradict(count.data);
    case 'satisfaction':
      return surveyContradicts(count.data.respondents, [count.data.satisfied], 'satisfied');
  }
}

function commandOf({ serviceId, of }: CountsOf, { what, data }: Count, effectiveOn: string): FileStatement {
  const head = { serviceId, effectiveOn };
  switch (what) {
    case 'contacts':
      return { type: 'RecordContacts', ...head, ...data, sourceLine: of.sourceLine };
    case 'callHandling':
      return { type: 'RecordCallHandling', ...head, ...data };
    case 'satisfaction':
      return { type: 'RecordSatisfaction', ...head, ...data };
  }
}

function planChange(to: CountsOf, statement: TableStatement, count: Count, before: Stated<Counted>): void {
  const { sourceLine: _source, ...was } = before.value as Counted & { readonly sourceLine?: string };
  const { preliminary: wasFirst, ...wasFigures } = was;
  const { preliminary: isFirst, ...isFigures } = count.data as Counted;
  const isSame = canonicalJson(ordered(wasFigures)) === canonicalJson(ordered(isFigures));
  if (isSame && (wasFirst === isFirst || isFirst === true)) {
    to.into.unchanged += 1;
    return undefined;
  }
  if (isFirst === true && wasFirst === undefined && count.what === 'callHandling') {
    return refuse(to, statement, {
      refusal: 'UpdateIsThereAlready',
      sentence: `Entry ${before.n} is updated already; a preliminary figure does not take its place.`,
    });
  }
  return correct(to, statement, before, commandOf(to, count, before.on));
}

/** Channels in one order, whoever stated them. */
function ordered(data: object): object {
  if (!('contacts' in data)) return data;
  const contacts = data.contacts as readonly { readonly channelId: string }[];
  return { ...data, contacts: contacts.toSorted((a, b) => (a.channelId < b.channelId ? -1 : 1)) };
}

/**
 * What the file states too little of, such as a total without its channels, takes back what was recorded where the file
 * states all that is known. What is refused leaves what is there.
 */
function planUnread(to: CountsOf, statement: TableStatement, unread: Unread): void {
  const taken = to.mapping.whole && unread.isBlank === true ? recordedIn(to, statement) : [];
  if (taken.length === 0) return refuse(to, statement, unread);
  for (const one of taken.toReversed()) withdraw(to, statement, one, unread.sentence);
}

/** A blank is nothing; where the file states all that is known, what was recorded is taken back. */
function planBlank(to: CountsOf, statement: TableStatement): void {
  if (!to.mapping.whole) return undefined;
  for (const one of recordedIn(to, statement).toReversed()) withdraw(to, statement, one);
}

/** What was recorded of just this period: an estimate, and what was measured instead of it. */
function recordedIn({ service }: CountsOf, { what, period }: TableStatement): readonly Stated<Counted>[] {
  const all: readonly Stated<Counted>[] = service?.[listOf[what as CountedThing]] ?? [];
  return all.filter(({ value }) => value.period === period);
}

function planGap(to: CountsOf, statement: TableStatement): void {
  const { service, serviceId, of, into, mapping } = to;
  const what = statement.what as CountedThing;
  const { period, notGiven } = statement;
  if (notGiven === undefined) return undefined;
  const data: FiguresGap = { what, period, ...notGiven };
  const command = { type: 'RecordFiguresNotGiven', serviceId, effectiveOn: of.on, ...data } as const;
  const open = periodHasNotEnded(period, of.on);
  if (open !== undefined) return refuse(to, statement, open);
  const gap = service?.gaps.find(({ value }) => value.what === what && value.period === period);
  if (gap !== undefined) {
    if (gap.value.because === notGiven.because) into.unchanged += 1;
    else correct(to, statement, gap, { ...command, effectiveOn: gap.on });
    return undefined;
  }
  const taken = mapping.whole ? recordedIn(to, statement) : [];
  const refusal =
    (service && gapIsNoGap(data, without(service, what, taken))) ??
    plannedAlready(to, statement, [commandTypeOf[what], 'RecordFiguresNotGiven']);
  if (refusal !== undefined) return refuse(to, statement, refusal);
  for (const one of taken.toReversed()) withdraw(to, statement, one);
  // A gap that figures took the place of is there again without them: only then is it known how it reads.
  if (taken.length > 0 && hasGap(to, data)) into.follow += 1;
  else act(to, statement, 'notGiven', command);
}

/** The service without these figures. */
function without(service: ServiceState, what: CountedThing, taken: readonly Stated<Counted>[]): ServiceState {
  const gone = new Set(taken.map(({ n }) => n));
  const list: readonly Stated<Counted>[] = service[listOf[what]];
  return { ...service, [listOf[what]]: list.filter(({ n }) => !gone.has(n)) };
}

/** Whether it was recorded once that there is no figure. */
function hasGap({ world, stream }: CountsOf, { what, period }: FiguresGap): boolean {
  return world.history(stream).some(({ type, data }) => {
    const gap = data as FiguresGap;
    return type === 'FiguresNotGiven' && gap.what === what && gap.period === period;
  });
}

function refuse({ into, title }: CountsOf, statement: TableStatement, { refusal, sentence }: Why): void {
  into.refuse({ ...statement, title }, refusal, sentence);
}
