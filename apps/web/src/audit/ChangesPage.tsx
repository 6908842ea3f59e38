import { movedAside } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import type { Compared } from '../clock/clocks-of.ts';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Block } from '../design/Block.tsx';
import { capital } from '../design/capital.ts';
import { formatDay } from '../design/days.ts';
import { Details } from '../design/Details.tsx';
import { formatNumber } from '../design/numbers.ts';
import { Page } from '../shell/Page.tsx';
import { AuditTabs } from './public/AuditTabs.tsx';
import { ChangeGroup } from './ChangeGroup.tsx';
import { ChangesFilter } from './changes/ChangesFilter.tsx';
import { InShort } from './changes/InShort.tsx';
import { narrowed } from './changes/narrowed.ts';
import { byTheme } from './changes/themes.ts';
import { useChanges } from './changes/use-changes.ts';
import { useLastLooked } from './changes/use-last-looked.ts';
import { ChooseSince } from './ChooseSince.tsx';
import { EntriesBetween } from './EntriesBetween.tsx';
import { SinceLooked } from './SinceLooked.tsx';
import { PassedTheirDay } from './PassedTheirDay.tsx';
import { byKind, countsInWords } from './public/kinds-of-change.ts';

/** What is different from what was told last time. */
export function ChangesPage() {
  const { compared } = useClocks();
  const before = useCompared();
  const looked = useLastLooked();
  return (
    <Page title="What changed" intro="What is known at the date shown, beside what was known earlier.">
      <AuditTabs />
      <SinceLooked looked={looked} />
      {before === undefined || compared === undefined ? (
        <Block
          heading="Compare with an earlier meeting or day"
          intro="Choose when you were last told where the programme stands."
        >
          <ChooseSince />
        </Block>
      ) : (
        <Between before={before} compared={compared} />
      )}
    </Page>
  );
}

interface BetweenProps {
  readonly before: Moment;
  readonly compared: Compared;
}

function Between({ before, compared }: BetweenProps) {
  const { clocks, shown } = useClocks();
  const after = useLedger();
  const { entries, headlines, all, passed } = useChanges(before, compared);
  const aside = useMemo(() => movedAside(before.world, after.world), [before, after]);
  const from = compared.clocks.knownOn === undefined ? compared.words.short : `the end of ${compared.words.short}`;
  const between = `between ${from} and ${shown?.short ?? 'today'}`;
  return (
    <>
      <section aria-label="What changed in short">
        <h2 className="govuk-heading-m">In short</h2>
        <InShort headlines={headlines} />
      </section>
      <p className="govuk-body mb-reading">
        {capital(between)}, {inWords(entries.length, clocks.effectiveOn, countsInWords(byKind(all)))}
        {asideInWords(aside)}
      </p>
      {before.world.n === 0 ? (
        <p className="govuk-body">By the earlier of the two nothing had been recorded yet.</p>
      ) : null}
      <Details summary="Compare with another meeting or day">
        <ChooseSince />
      </Details>
      <ByTheme all={all} passed={passed} />
      {entries.length === 0 ? null : <EntriesBetween entries={entries} between={between} />}
    </>
  );
}

/** What changed by theme, as far as the address leaves it. */
function ByTheme({ all, passed }: Pick<ReturnType<typeof useChanges>, 'all' | 'passed'>) {
  const search = useSearch({ from: '/audit/changes' });
  const after = useLedger();
  const left = useMemo(() => narrowed(all, search, after), [all, search, after]);
  const isNarrowed = left.length < all.length;
  return (
    <>
      <ChangesFilter search={search} />
      {isNarrowed ? (
        <output className="govuk-body mb-found">
          {formatNumber(left.length)} of {formatNumber(all.length)} changes.
        </output>
      ) : null}
      <div className="mb-columns">
        {byTheme(left).map((group) => (
          <ChangeGroup key={group.theme} group={group} />
        ))}
        {isNarrowed ? null : <PassedTheirDay dates={passed} />}
      </div>
    </>
  );
}

/** One sentence: how much was recorded (of what had happened by a day, where one is asked for), and what that changed. */
function inWords(entries: number, happenedBy: string | undefined, counts: string): string {
  const of = happenedBy === undefined ? '' : ` of what had happened by ${formatDay(happenedBy)}`;
  if (entries === 0)
    return `nothing was recorded${of}: nothing changed, except for the milestones and conditions that passed their day, if any are below.`;
  const recorded = `${entries === 1 ? '1 entry was' : `${formatNumber(entries)} entries were`} recorded${of}`;
  return counts === ''
    ? `${recorded}, and none of them tells of a decision, a plan, a board or a meeting, or changed which projects there are, their rank, rating, name or sponsor, a milestone they had, an issue or a severe risk.`
    : `${recorded}: ${counts}.`;
}

function asideInWords(aside: number): string {
  if (aside === 0) return '';
  return aside === 1
    ? ' 1 other project stands at another place because of those that were added, left or were ranked.'
    : ` ${formatNumber(aside)} other projects stand at another place because of those that were added, left or were ranked.`;
}
