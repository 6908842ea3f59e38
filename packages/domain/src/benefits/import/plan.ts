import { departmentIsNotRegistered } from '../../delivery/project/refusals.ts';
import { sha256 } from '../../kernel/digest/sha256.ts';
import { comparable } from '../../kernel/text.ts';
import { wordsOfTheAddress } from '../../words-of-the-address.ts';
import type { LedgerWorld } from '../../world.ts';
import { areDepartments } from '../../programme/programme/registered.ts';
import { inOrderOfPeriods } from '../period.ts';
import { benefits, services } from '../read.ts';
import type { ServiceState } from '../service/state.ts';
import { act, Gathered } from './acts.ts';
import type { FiguresPlan, ImportOf } from './acts.ts';
import type { FiguresMapping } from '../figures-source/mapping.ts';
import type { FileTable } from './file-table.ts';
import { planCosts } from './plan-costs.ts';
import { planCounts } from './plan-counts.ts';
import type { CountsOf } from './plan-counts.ts';
import { planMeasurement } from './plan-measurements.ts';
import { readingFiguresTable } from './read-table.ts';
import type { TableStatement } from './read-table.ts';

/** A table with what somebody said of it. */
export interface FiguresFile extends ImportOf {
  readonly table: FileTable;
  readonly mapping: FiguresMapping;
}

/**
 * What a file leads to on a ledger: a new figure is recorded, a changed one is a correction, one that is there already is
 * nothing, and nothing is done of a row that is refused. Planned again on the ledger that this leads to, it leads to what
 * follows of it, and then to nothing: so an import that was stopped goes on by being planned again.
 */
export function planFigures(file: FiguresFile, world: LedgerWorld): FiguresPlan {
  const steps = planningFigures(file, world);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, after each of which something else may be done: each is one row, or one service or benefit. */
export function* planningFigures(file: FiguresFile, world: LedgerWorld): Generator<void, FiguresPlan, void> {
  const { statements, refused } = yield* readingFiguresTable(file.table, file.mapping);
  const into = new Gathered();
  const known = new KnownServices(world);
  for (const [key, stated] of byKey(statements)) {
    yield;
    const all = stated.filter((one) => isOfItsKind(one, into));
    if (all[0]?.about === 'benefit') planBenefit(file, world, key, all, into);
    else planService(file, world, known, key, all, into);
  }
  const inOrder = [...refused, ...into.refused].toSorted((a, b) => a.row - b.row);
  return { acts: into.acts, unchanged: into.unchanged, follow: into.follow, refused: inOrder };
}

/** What is stated of each thing, however its words are spelt; a text that many rows have is compared once. */
function byKey(statements: readonly TableStatement[]): ReadonlyMap<string, readonly TableStatement[]> {
  const asWritten = Map.groupBy(statements, ({ key }) => key);
  const alike = Map.groupBy(asWritten, ([key]) => comparable(key));
  return new Map([...alike].map(([key, all]) => [key, all.flatMap(([, some]) => some)]));
}

/** Whether a figure is of what its row names: a service has no measurement, and a benefit nothing else. */
function isOfItsKind(statement: TableStatement, into: Gathered): boolean {
  const { what, about, title, figures, notGiven } = statement;
  if ((what === 'measurement') === (about === 'benefit')) return true;
  if (figures.size === 0 && notGiven === undefined) return false;
  const sentence = `“${title}” names a ${about}, and ${about === 'benefit' ? 'the figure is of a service' : 'a measurement is of a benefit'}.`;
  into.refuse(statement, 'FigureIsNotOfItsKind', sentence);
  return false;
}

/** Services by id and by title, and the ids that the file gives to new ones. */
class KnownServices {
  readonly #byId: ReadonlyMap<string, ServiceState>;
  readonly #byTitle: ReadonlyMap<string, ServiceState>;
  readonly #given = new Map<string, string>();

  constructor(world: LedgerWorld) {
    const all = services(world);
    this.#byId = new Map(all.map((one) => [one.serviceId, one]));
    this.#byTitle = new Map(all.map((one) => [comparable(one.title), one]));
  }

  /** The service of these words, or the id under which it would be registered; `undefined` where others have that id. */
  find(key: string): { readonly serviceId: string; readonly service: ServiceState | undefined } | undefined {
    const serviceId = idFrom(key);
    const service = this.#byId.get(serviceId) ?? this.#byTitle.get(key);
    const found = service?.serviceId ?? serviceId;
    const before = this.#given.get(found);
    if (before !== undefined && before !== key) return undefined;
    this.#given.set(found, key);
    return { serviceId: found, service };
  }
}

const longestId = 64;

/** An id from words of a file: the words themselves where they can be one, and never those of another long text. */
export function idFrom(key: string): string {
  const slug = key
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (slug === '') return `service-${sha256(key).slice(0, 8)}`;
  if (wordsOfTheAddress.has(slug)) return `${slug}-service`;
  return slug.length <= longestId ? slug : `${slug.slice(0, longestId - 9)}-${sha256(slug).slice(0, 8)}`;
}

function planService(
  { mapping, ...of }: FiguresFile,
  world: LedgerWorld,
  known: KnownServices,
  key: string,
  all: readonly TableStatement[],
  into: Gathered,
): void {
  const [first] = all;
  if (first === undefined) return undefined;
  const found = known.find(key);
  if (found === undefined) {
    return into.refuse(
      { rows: first.rows, title: first.title },
      'ServicesAreNotToldApart',
      `Another service of the file has the same id as “${first.key}”.`,
    );
  }
  const { serviceId, service } = found;
  const title = service?.title ?? first.title.replaceAll(/\s+/g, ' ').slice(0, 200);
  const own = new Gathered();
  const stream = `service-${serviceId}`;
  const to = { world, stream, serviceId, title, service, mapping, of, into: own };
  const inOrder = all.toSorted((a, b) => inOrderOfPeriods(a.period, b.period));
  planCosts(
    to,
    inOrder.filter(({ what }) => what === 'unitCost'),
  );
  const counts = inOrder.filter(({ what }) => what !== 'unitCost');
  for (const same of Map.groupBy(counts, ({ what, period }) => `${what} ${period}`).values()) planCounts(to, same);
  const isThere = service !== undefined || own.acts.length === 0 || planRegistration(to, first, into);
  if (isThere) add(own, into);
}

/** Whether a service that is not there can be registered before anything is recorded of it. */
function planRegistration(to: CountsOf, { department, rows }: TableStatement, into: Gathered): boolean {
  const { serviceId, title, mapping, of, world } = to;
  const departmentId = mapping.departments[department] ?? mapping.departments[''];
  if (departmentId === undefined) {
    const sentence = `“${title}” is not registered, and its department, “${department}”, is not mapped.`;
    into.refuse({ rows, title }, 'DepartmentIsNotMapped', sentence);
    return false;
  }
  if (!areDepartments([departmentId], world)) {
    const { refusal, sentence } = departmentIsNotRegistered();
    into.refuse({ rows, title }, refusal, sentence);
    return false;
  }
  const { tier } = mapping;
  const command = { type: 'RegisterService', serviceId, title, departmentId, tier, effectiveOn: of.on } as const;
  const before = into.acts.length;
  act({ ...to, into }, { rows, period: undefined }, 'register', command);
  return into.acts.length > before;
}

function add(own: FiguresPlan, into: Gathered): void {
  for (const one of own.acts) into.acts.push(one);
  for (const one of own.refused) into.refused.push(one);
  into.unchanged += own.unchanged;
  into.follow += own.follow;
}

function planBenefit(
  { mapping, ...of }: FiguresFile,
  world: LedgerWorld,
  key: string,
  all: readonly TableStatement[],
  into: Gathered,
): void {
  const [first] = all;
  if (first === undefined) return undefined;
  const named = benefits(world).filter((one) => one.benefitId === key || comparable(one.title) === key);
  const [benefit] = named;
  if (benefit === undefined || named.length > 1) {
    const sentence =
      benefit === undefined
        ? `No benefit is called “${first.key}”.`
        : `${named.length} benefits are called “${first.key}”.`;
    for (const one of all) into.refuse(one, 'BenefitIsNotIdentified', sentence);
    return undefined;
  }
  const { benefitId, title } = benefit;
  const to = { world, stream: `benefit-${benefitId}`, title, benefit, mapping, of, into };
  for (const statement of all) planMeasurement(to, statement);
}
