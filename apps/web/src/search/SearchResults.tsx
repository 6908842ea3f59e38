import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';

import { today } from '../clock/today.ts';
import { formatNumber } from '../design/numbers.ts';
import { countOf } from './found.ts';
import type { Found } from './found.ts';
import { FoundList } from './FoundList.tsx';
import { dayGroup, entryOptions, pageGroup, pathOfAll, thingGroups } from './options.ts';
import type { OptionGroup, Told } from './options.ts';
import { useFound } from './use-found.ts';
import { HowFar, NearlyOnly, WhyNothing } from './WhyNothing.tsx';

interface SearchResultsProps {
  readonly words: string;
  /** Id of the option that the arrow keys have reached. */
  readonly active: string | undefined;
  readonly close: () => void;
  /** Told how many options are shown. */
  readonly onShown: (count: number) => void;
}

/** Things of one kind that are listed, of all kinds together, and entries. */
const most = { ofKind: 4, things: 12, entries: 5, pages: 3 };

/** The best of what is found under words, as known at the date of the page, and where all of it is. */
export function SearchResults({ words, active, close, onShown }: SearchResultsProps) {
  const finding = useFound(words);
  const here = useLocation({ select: ({ pathname }) => pathname });
  const { found, isWhole } = finding;
  const groups = useMemo(() => (words === '' ? [] : groupsOf(words, finding, here)), [words, finding, here]);
  const shown = groups.reduce((sum, { options }) => sum + options.length, 0);
  useEffect(() => onShown(shown), [onShown, shown]);
  const isNothing = words !== '' && countOf(found) === 0 && found.asked.day === undefined;
  return (
    <>
      <output className="govuk-visually-hidden">{words === '' ? '' : said(found, isWhole)}</output>
      <NearlyOnly found={found} />
      {groups.length === 0 ? null : <FoundList groups={groups} wanted={found.wanted} active={active} close={close} />}
      {isNothing ? <WhyNothing finding={finding} /> : null}
      {words === '' ? null : <HowFar finding={finding} />}
    </>
  );
}

function said(found: Found, isWhole: boolean): string {
  const count = countOf(found);
  return `${count === 0 ? 'Nothing' : formatNumber(count)} found${isWhole ? '' : ' so far'}`;
}

function groupsOf(words: string, told: Told, here: string): readonly OptionGroup[] {
  const { found } = told;
  const { asked, entry, entries } = found;
  const pages = pageGroup(found, most.pages);
  const share = Math.max(1, Math.floor(most.things / Math.max(1, found.things.kinds.length)));
  const inThings = thingGroups(told, Math.min(most.ofKind, share));
  const others = entries.entries.filter((one) => one !== entry).slice(0, most.entries);
  const listed = [...(entry === undefined ? [] : [entry]), ...others];
  const inEntries: readonly OptionGroup[] =
    listed.length === 0
      ? []
      : [{ heading: 'Entries', count: entries.entries.length, options: entryOptions(listed, told) }];
  const named = entry !== undefined;
  return [
    ...(asked.day === undefined ? [] : [dayGroup(asked.day, told, here === '/search' ? undefined : here, today())]),
    ...(found.isPage ? pages : []),
    ...(named ? [...inEntries, ...inThings] : [...inThings, ...inEntries]),
    ...(found.isPage ? [] : pages),
    ...allOf(words, found),
  ].slice(0, 12);
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
