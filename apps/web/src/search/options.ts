import { addDays } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { stringifySearch } from '../address/read.ts';
import { amendmentsIn } from '../clock/amendments.ts';
import { withDates } from '../clock/links.tsx';
import { formatDay } from '../design/days.ts';
import { formatNumber } from '../design/numbers.ts';
import { isOfDay } from '../entries/of-day.ts';
import { worldAfter } from '../replay/index.ts';
import { textsOf } from './entries/texts-of.ts';
import type { Found } from './found.ts';
import type { Thing } from './things/thing.ts';
import { countIn, pieceAround } from './words/wanted.ts';
import type { Wanted } from './words/wanted.ts';

/** Something that can be gone to. */
export interface Option {
  readonly path: string;
  /** Dates of its own; absent where it keeps those of the page. */
  readonly dates?: { readonly asof?: string; readonly since?: string };
  readonly name: string;
  readonly note: string;
  /** What became of it since. */
  readonly became?: 'Corrected' | 'Withdrawn';
  /** A piece of its text that holds the words, where its name does not. */
  readonly piece?: string;
}

/** Where an option leads; `kept` are the dates of the page, as links keep them. */
export function addressOf({ path, dates }: Option, kept: string): string {
  return withDates(path, dates === undefined ? kept : stringifySearch(dates));
}

/** The path of all that is found under words. */
export function pathOfAll(q: string): string {
  return `/search${stringifySearch({ q })}`;
}

/** Options of one kind. */
export interface OptionGroup {
  readonly heading: string;
  /** How many there are, of which only some may be shown; absent where all always are. */
  readonly count?: number;
  readonly options: readonly Option[];
}

/** What options say is worked out of. */
export interface Told {
  readonly found: Found;
  readonly moment: Moment;
  /** What a thing is called now; asked only where an earlier moment is shown. */
  readonly nameNow: ((path: string) => string | undefined) | undefined;
}

/** The things that are found, kind by kind, at most so many of each. */
export function thingGroups({ found, nameNow }: Told, most: number): readonly OptionGroup[] {
  return found.things.kinds.map(({ kind, things }) => ({
    heading: kind,
    count: things.length,
    options: things.slice(0, most).map((one) => thingOption(one, found.wanted, nameNow)),
  }));
}

function thingOption({ path, name, note, others }: Thing, wanted: Wanted, nameNow: Told['nameNow']): Option {
  const now = nameNow?.(path);
  const called = now === undefined || now === name ? [] : [`now called ${now}`];
  const piece =
    countIn(`${name} ${note}`, wanted) === 0
      ? bestPiece(
          others.flatMap((one) => one ?? []),
          wanted,
        )
      : undefined;
  return {
    path,
    name,
    note: [...(note === '' ? [] : [note]), ...called].join('; '),
    ...(piece === undefined ? {} : { piece }),
  };
}

/** Entries as options. */
export function entryOptions(entries: readonly DomainEntry[], { found, moment }: Told): readonly Option[] {
  return entries.map((entry) => entryOption(entry, found.wanted, moment));
}

/** An entry with the piece of its text in which most of the words are, where its sentence does not hold as many. */
function entryOption(entry: DomainEntry, wanted: Wanted, { names }: Moment): Option {
  const { says, project, others } = textsOf(entry, names);
  const became = amendmentsIn(names).get(entry.n)?.type;
  const inSentence = countIn(says, wanted);
  const better = bestPiece(others, wanted, inSentence);
  const piece = better ?? (inSentence + countIn(project ?? '', wanted) > 0 ? undefined : asRecorded(entry, wanted));
  return {
    path: `/entries/${entry.n}`,
    name: `Entry ${entry.n}: ${says}`,
    note: [...(project === undefined ? [] : [project]), formatDay(entry.effectiveOn)].join(', '),
    ...(became === undefined ? {} : { became: became === 'EntryWithdrawn' ? 'Withdrawn' : 'Corrected' }),
    ...(piece === undefined ? {} : { piece }),
  };
}

/** It was found by what something was called when the entry was recorded. */
function asRecorded(entry: DomainEntry, wanted: Wanted): string | undefined {
  const { says, project } = textsOf(entry, worldAfter(entry.n));
  const then = [says, ...(project === undefined ? [] : [project])].find((text) => countIn(text, wanted) > 0);
  return then === undefined ? undefined : `When it was recorded: ${pieceAround(then, wanted)}`;
}

function bestPiece(texts: readonly string[], wanted: Wanted, more = 0): string | undefined {
  let best: string | undefined;
  let most = more;
  for (const text of texts) {
    const count = countIn(text, wanted);
    if (count > most) [best, most] = [text, count];
  }
  return best === undefined ? undefined : pieceAround(best, wanted);
}

/** The pages that are found. */
export function pageGroup({ pages }: Found, most: number): readonly OptionGroup[] {
  if (pages.length === 0) return [];
  const options = pages.slice(0, most).map(({ path, title }) => ({ path, name: title, note: '' }));
  return [{ heading: 'Pages', options }];
}

/**
 * What can be seen of a day that was asked for: its entries, what they changed, and the page at hand, or the overview, as it
 * was then.
 */
export function dayGroup(day: string, { moment }: Told, here: string | undefined, today: string): OptionGroup {
  const said = formatDay(day);
  const count = moment.entries.filter(isOfDay(day)).length;
  const whenOver =
    day > today
      ? []
      : [
          {
            path: '/audit/changes',
            dates: { asof: day, since: addDays(day, -1) },
            name: `What changed on ${said}`,
            note: '',
          },
          {
            path: here ?? '/',
            dates: { asof: day },
            name: `${here === undefined ? 'The overview' : 'This page'} as known on ${said}`,
            note: '',
          },
        ];
  const entries = `${count === 1 ? '1 entry' : `${formatNumber(count)} entries`} recorded or true on ${said}`;
  const options = [...(count === 0 ? [] : [{ path: `/entries?day=${day}`, name: entries, note: '' }]), ...whenOver];
  return { heading: said, options };
}
