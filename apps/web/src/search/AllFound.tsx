import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useDatesInLinks } from '../clock/dates-in-links.tsx';
import { AddressLink } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { today } from '../clock/today.ts';
import { Block } from '../design/Block.tsx';
import { formatNumber } from '../design/numbers.ts';
import { entriesOnAPage, pageOf, Pagination } from '../design/Pagination.tsx';
import { countOf, entriesIn } from './found.ts';
import { FoundWords } from './FoundWords.tsx';
import { Marked } from './Marked.tsx';
import { addressOf, dayGroup, entryOptions, pageGroup, thingGroups } from './options.ts';
import type { Option, OptionGroup } from './options.ts';
import { Searchable } from './Searchable.tsx';
import type { Searched } from './Searchable.tsx';
import { useFound } from './use-found.ts';
import type { Finding } from './use-found.ts';
import { HowFar, NearlyOnly, WhyNothing } from './WhyNothing.tsx';
import type { Wanted } from './words/wanted.ts';

/** Things of one kind that are shown; whoever looks for another adds a word. */
const mostOfKind = 20;

/** All that is found under words, kind by kind, the entries a page at a time. */
export function AllFound({ words }: { readonly words: string }) {
  return <Searchable moment={useLedger()}>{(searched) => <Found words={words} searched={searched} />}</Searchable>;
}

function Found({ words, searched }: { readonly words: string; readonly searched: Searched }) {
  const finding = useFound(words, searched);
  const search = useSearch({ from: '/search' });
  const { found, moment, isWhole } = finding;
  const { asked } = found;
  const all = useMemo(() => entriesIn(found), [found]);
  const { rows, page, pages } = pageOf(all, Number(search.page ?? 1), entriesOnAPage);
  const count = countOf(found);
  return (
    <>
      <HowFar finding={finding} />
      <output className="govuk-body mb-found">
        {count === 0 ? null : `${formatNumber(count)} found under “${words}”${isWhole ? '' : ' so far'}.`}
      </output>
      {count === 0 && asked.day === undefined ? <WhyNothing finding={finding} /> : null}
      <NearlyOnly found={found} />
      {page > 1 ? null : <NotEntries finding={finding} />}
      {rows.length === 0 ? null : (
        <Block heading={`Entries: ${formatNumber(all.length)}`} intro={howTheyHold(finding)}>
          <Pagination page={page} pages={pages} of="entries" where="above" />
          <FoundItems options={entryOptions(rows, { found, moment, nameNow: undefined })} wanted={found.wanted} />
          <Pagination page={page} pages={pages} of="entries" where="below" />
        </Block>
      )}
    </>
  );
}

/** Which of the entries hold the words as they were typed. */
function howTheyHold({ found: { entries } }: Finding): string | undefined {
  const [all, asTyped] = [entries.entries.length, entries.asTyped];
  if (asTyped === all || asTyped === 0) return undefined;
  return `The first ${formatNumber(asTyped)} hold the words as you typed them, the others words nearly the same.`;
}

function NotEntries({ finding }: { readonly finding: Finding }) {
  const { found } = finding;
  const { day } = found.asked;
  const pages = pageGroup(found, mostOfKind);
  const groups: readonly OptionGroup[] = [
    ...(day === undefined ? [] : [dayGroup(day, finding, undefined, today())]),
    ...(found.isPage ? pages : []),
    ...thingGroups(finding, mostOfKind),
    ...(found.isPage ? [] : pages),
  ];
  return groups.map(({ heading, count, options }) => (
    <Block
      heading={count === undefined ? heading : `${heading}: ${formatNumber(count)}`}
      key={heading}
      {...(count !== undefined && count > options.length
        ? { intro: `The best ${options.length} are shown; add a word to see fewer.` }
        : {})}
    >
      <FoundItems options={options} wanted={found.wanted} />
    </Block>
  ));
}

function FoundItems({ options, wanted }: { readonly options: readonly Option[]; readonly wanted: Wanted }) {
  const kept = useDatesInLinks();
  return (
    <ul className="govuk-list mb-results__items">
      {options.map((option) => {
        const address = addressOf(option, kept);
        return (
          <li key={address}>
            <AddressLink address={address}>
              <Marked text={option.name} wanted={wanted} />
            </AddressLink>
            <FoundWords option={option} wanted={wanted} />
          </li>
        );
      })}
    </ul>
  );
}
