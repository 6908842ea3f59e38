import { splitStream } from '@minutebook/domain';
import type { Category, DomainEntry, StatementCommand } from '@minutebook/domain';

import { audit } from './audit/area.ts';
import { benefits } from './benefits/area.ts';
import { delivery } from './delivery/area.ts';
import { entries } from './entries/area.ts';
import { governance } from './governance/area.ts';
import { money } from './money/area.ts';
import { overview } from './overview/area.ts';
import { programme } from './programme/area.ts';
import { search } from './search/area.ts';
import type { LoadThings } from './search/things/thing.ts';
import { reports } from './reports/area.ts';
import { scrutiny } from './scrutiny/area.ts';
import { settings } from './settings/area.ts';
import { places } from './shell/area.ts';
import type { Area, FormFor, NeedKind, Place, ProjectTab, StreamSaid, WhereToAct } from './shell/area.ts';

/** Every area of the service. */
const areas = [
  overview,
  entries,
  delivery,
  governance,
  money,
  benefits,
  scrutiny,
  audit,
  search,
  reports,
  programme,
  settings,
] as const;

const all: readonly Area[] = areas;

/** Every page of the service. */
export const pages = areas.flatMap((area) => [...area.pages]);

type Both<Of> = (Of extends unknown ? (one: Of) => void : never) extends (one: infer All) => void ? All : never;
type Said<What extends 'streams' | 'forms' | 'needs'> = Both<
  Extract<(typeof areas)[number], Readonly<Record<What, unknown>>>[What]
>;

function saidOf<What extends 'streams' | 'forms' | 'needs'>(what: What): Said<What> {
  return Object.assign({}, ...all.map((area) => area[what] ?? {})) as Said<What>;
}

/** What is said of every category of streams: a category of which no area speaks does not compile. */
const streams: Readonly<Record<Category, StreamSaid>> = saidOf('streams');

type Offered = keyof Awaited<ReturnType<typeof delivery.offers>>['offers'];

/**
 * The form of every command that states something, or why it has none, but for those that are offered on a project: a
 * command of which no area speaks does not compile.
 */
const forms: Readonly<Record<Exclude<StatementCommand['type'], Offered>, FormFor>> = saidOf('forms');

/** Where every need is acted on: one of which no area speaks does not compile. */
export const needs: Readonly<Record<NeedKind, WhereToAct>> = saidOf('needs');

/** What is said of the stream of an entry; `undefined` for a category that a newer server keeps. */
export function streamOf({ stream }: Pick<DomainEntry, 'stream'>): (StreamSaid & { readonly id: string }) | undefined {
  const { category, id } = splitStream(stream);
  return Object.hasOwn(streams, category) ? { ...streams[category as Category], id } : undefined;
}

/** Id of the project under whose title an entry is listed; `undefined` when it is listed under none. */
export function projectOf(entry: DomainEntry): string | undefined {
  const said = streamOf(entry);
  return said === undefined || said.project === 'none' ? undefined : said.project(said.id);
}

/** What fetches the form that records a command, or why there is none. */
export function formFor(type: StatementCommand['type']): FormFor {
  return isOffered(type) ? async () => (await delivery.offers()).offers[type].load() : forms[type];
}

function isOffered(type: StatementCommand['type']): type is Offered {
  return !Object.hasOwn(forms, type);
}

/** The places of the navigation with what each is called. */
export const navigation: readonly { readonly place: Place; readonly label: string }[] = places.flatMap((place) =>
  all.flatMap(({ label }) => (label?.[place] === undefined ? [] : [{ place, label: label[place] }])),
);

/** The place that is lit for an address; `undefined` for an address of no area. */
export function placeOf(pathname: string): Place | undefined {
  const first = pathname.split('/')[1] ?? '';
  return all.map(({ lights }) => lights[first]).find((place) => place !== undefined);
}

/** The parts of what there is about a project, in their order. */
export const projectTabs: readonly ProjectTab[] = all
  .flatMap(({ onProject }) => onProject ?? [])
  .toSorted((one, other) => one.order - other.order);

/** What stands above the pages of an address. */
export function noticesAt(pathname: string) {
  const first = pathname.split('/')[1] ?? '';
  return all.flatMap(({ notices }) => notices ?? []).filter(({ under }) => under === first);
}

/** What fetches everything that lists things with a page of their own. */
export const listsOfThings: readonly LoadThings[] = all.flatMap((area) => [
  ...(area.finds ?? []),
  ...Object.values(area.streams ?? {}).flatMap(({ find }) => (find === 'notByItself' ? [] : [find])),
]);
