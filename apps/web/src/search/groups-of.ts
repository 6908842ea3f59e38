import { today } from '../clock/today.ts';
import { formatNumber } from '../design/numbers.ts';
import { countOf, entriesIn } from './found.ts';
import type { Found } from './found.ts';
import { dayGroup, entryOptions, pageGroup, pathOfAll, thingGroups } from './options.ts';
import type { OptionGroup, Told } from './options.ts';

/** Things of one kind that are listed, of all kinds together, and entries. */
const most = { ofKind: 4, things: 12, entries: 5, pages: 3 };

/** The best of what is found under words, group by group; the last always leads to all of it. */
export function groupsOf(words: string, told: Told, here: string): readonly OptionGroup[] {
  const { found } = told;
  const { asked, entry } = found;
  const entries = entriesIn(found);
  const pages = pageGroup(found, most.pages);
  const share = Math.max(1, Math.floor(most.things / Math.max(1, found.things.kinds.length)));
  const inThings = thingGroups(told, Math.min(most.ofKind, share)).slice(0, most.things);
  const listed = entries.slice(0, entry === undefined ? most.entries : most.entries + 1);
  const inEntries: readonly OptionGroup[] =
    listed.length === 0 ? [] : [{ heading: 'Entries', count: entries.length, options: entryOptions(listed, told) }];
  const named = entry !== undefined;
  return [
    ...(asked.day === undefined ? [] : [dayGroup(asked.day, told, here === '/search' ? undefined : here, today())]),
    ...(found.isPage ? pages : []),
    ...(named ? [...inEntries, ...inThings] : [...inThings, ...inEntries]),
    ...(found.isPage ? [] : pages),
    ...allOf(words, found),
  ];
}

/** The last option, which leads to all that is found. */
function allOf(words: string, found: Found): readonly OptionGroup[] {
  const count = countOf(found);
  if (count === 0) return [];
  return [
    {
      heading: 'More',
      options: [{ path: pathOfAll(words), name: `All results for “${words}”`, note: formatNumber(count) }],
    },
  ];
}
