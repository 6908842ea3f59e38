import { changes, toldChanges, movedAside } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useMemo } from 'react';

import type { Compared } from '../clock/clocks-of.ts';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Block } from '../design/Block.tsx';
import { formatDay } from '../design/days.ts';
import { Details } from '../design/Details.tsx';
import { formatNumber } from '../design/numbers.ts';
import { Page } from '../shell/Page.tsx';
import { AuditTabs } from './public/AuditTabs.tsx';
import { ChangeGroup } from './ChangeGroup.tsx';
import { ChooseSince } from './ChooseSince.tsx';
import { EntriesBetween } from './EntriesBetween.tsx';
import { PassedTheirDay } from './PassedTheirDay.tsx';
import { passedTheirDay } from './passed-their-day.ts';
import { byKind, countsInWords } from './public/kinds-of-change.ts';

/** What is different from what was told last time. */
export function ChangesPage() {
  const { compared } = useClocks();
  const before = useCompared();
  return (
    <Page title="What changed" intro="What is known at the date shown, beside what was known earlier.">
      <AuditTabs />
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

function Between({ before, compared }: { readonly before: Moment; readonly compared: Compared }) {
  const { clocks, day, shown } = useClocks();
  const after = useLedger();
  const entries = useMemo(() => after.entries.filter(({ n }) => n > before.world.n), [before, after]);
  const groups = useMemo(() => {
    const [then, now] = [
      { world: before.world, day: compared.day },
      { world: after.world, day },
    ];
    return byKind([...toldChanges(then, now, entries), ...changes(then.world, now.world)]);
  }, [before, after, compared.day, day, entries]);
  const passed = useMemo(
    () => passedTheirDay({ world: before.world, day: compared.day }, { world: after.world, day }),
    [before, compared.day, after, day],
  );
  const aside = useMemo(() => movedAside(before.world, after.world), [before, after]);
  const from = compared.clocks.knownOn === undefined ? compared.words.short : `the end of ${compared.words.short}`;
  const between = `between ${from} and ${shown?.short ?? 'today'}`;
  return (
    <>
      <p className="govuk-body-l mb-reading">
        {capitalised(between)}, {inWords(entries.length, clocks.effectiveOn, countsInWords(groups))}
        {asideInWords(aside)}
      </p>
      {before.world.n === 0 ? (
        <p className="govuk-body">By the earlier of the two nothing had been recorded yet.</p>
      ) : null}
      <Details summary="Compare with another meeting or day">
        <ChooseSince />
      </Details>
      <div className="mb-columns">
        {groups.map((group) => (
          <ChangeGroup key={group.kind} group={group} />
        ))}
        <PassedTheirDay dates={passed} />
      </div>
      {entries.length === 0 ? null : <EntriesBetween entries={entries} between={between} />}
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

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
