import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { Stated } from '../../kernel/entry.ts';
import { abandonedTwice, callsContradict, contactsContradict, surveyContradicts } from '../service/contradictions.ts';
import { recordedOf } from '../service/counted.ts';
import type { CountBasis, CountedThing } from '../service/names.ts';
import { countedAlready, gapIsNoGap, periodHasNotEnded } from '../service/refusals.ts';
import type { FiguresGap, ServiceState } from '../service/state.ts';
import { act, correct, withdraw } from './acts.ts';
import type { FileStatement, StreamOf } from './acts.ts';
import type { FiguresMapping } from './mapping.ts';
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
const typeOf = {
  contacts: 'ContactsRecorded',
  callHandling: 'CallHandlingRecorded',
  satisfaction: 'SatisfactionSurveyed',
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
  return !world.history(stream).some(({ type, data }) => type === typeOf[thing] && (data as Counted).period === period);
}

function planCount(to: CountsOf, statement: TableStatement): void {
  const { service, into, of } = to;
  const what = statement.what as CountedThing;
  const all: readonly Stated<Counted>[] = service?.[listOf[what]] ?? [];
  const before = recordedOf(all, statement.period);
  if (statement.figures.size === 0) {
    return statement.notGiven === undefined ? planBlank(to, statement, before) : planGap(to, statement, before);
  }
  const count = countOf(statement, to.mapping, before?.value.period === statement.period ? before.value : undefined);
  if (isUnread(count)) {
    if (count.isNotStated) planBlank(to, statement, before);
    return into.refuse(statement.rows, count.refusal, count.sentence);
  }
  const refusal = periodHasNotEnded(statement.period, of.on) ?? contradictionIn(count);
  if (refusal !== undefined) return refuse(to, statement, refusal);
  const { basis } = to.mapping;
  const follows = before?.value.period === statement.period && (before.value.basis ?? basis) === basis;
  if (before !== undefined && follows) return planChange(to, statement, count, before);
  const there = countedAlready(what, all, { period: statement.period, ...(what === 'satisfaction' ? {} : { basis }) });
  if (there !== undefined) return refuse(to, statement, there);
  return act(to, statement, 'record', commandOf(to, count, of.on));
}

function isUnread(count: Count | Unread): count is Unread {
  return 'refusal' in count;
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

/** A blank is nothing; where the file states all that is known, what was recorded is taken back. */
function planBlank(to: CountsOf, statement: TableStatement, before: Stated<Counted> | undefined): void {
  if (to.mapping.whole && before?.value.period === statement.period) withdraw(to, statement, before);
}

function planGap(to: CountsOf, statement: TableStatement, before: Stated<Counted> | undefined): void {
  const { service, serviceId, of } = to;
  const what = statement.what as CountedThing;
  const { period, notGiven } = statement;
  if (notGiven === undefined) return undefined;
  const data: FiguresGap = { what, period, ...notGiven };
  const command = { type: 'RecordFiguresNotGiven', serviceId, effectiveOn: of.on, ...data } as const;
  const open = periodHasNotEnded(period, of.on);
  if (open !== undefined) return refuse(to, statement, open);
  const gap = service?.gaps.find(({ value }) => value.what === what && value.period === period);
  if (gap !== undefined && before === undefined) {
    if (gap.value.because !== notGiven.because) return correct(to, statement, gap, { ...command, effectiveOn: gap.on });
    to.into.unchanged += 1;
    return undefined;
  }
  if (to.mapping.whole && before?.value.period === period) withdraw(to, statement, before);
  else {
    const refusal = service && gapIsNoGap(data, service);
    if (refusal !== undefined) return refuse(to, statement, refusal);
  }
  return act(to, statement, 'notGiven', command);
}

function refuse({ into }: CountsOf, { rows }: TableStatement, { refusal, sentence }: Why): void {
  into.refuse(rows, refusal, sentence);
}
