import { audiencesInWords, consultationStanding, consultationStandingWords, engagementOf } from '@minutebook/domain';
import type { EngagementState, LedgerWorld } from '@minutebook/domain';

import { Differs } from '../../beside/Differs.tsx';
import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { formatDay } from '../../design/days.ts';
import type { Column } from '../../design/Table.tsx';
import { capital } from '../../design/capital.ts';

/** A consultation in the list, and what was known of it at the date compared with. */
interface ComparedEngagement {
  readonly engagement: EngagementState;
  readonly standing: string;
  /** `absent` where it was not known then; `undefined` where nothing is compared. */
  readonly was: { readonly standing: string; readonly positions: number } | 'absent' | undefined;
}

interface At {
  readonly world: LedgerWorld;
  readonly day: string;
}

/** The rows of a list of consultations on a day, beside another point where one is given. */
export function comparedEngagements(
  all: readonly EngagementState[],
  day: string,
  then: At | undefined,
): readonly ComparedEngagement[] {
  return all.map((engagement) => ({
    engagement,
    standing: standingOn(engagement, day),
    was: then && wasAt(engagementOf(then.world, engagement.engagementId), then.day),
  }));
}

function wasAt(state: EngagementState | undefined, day: string) {
  return state === undefined
    ? ('absent' as const)
    : { standing: standingOn(state, day), positions: state.positions.length };
}

function standingOn(state: EngagementState, day: string): string {
  return consultationStandingWords[consultationStanding(state, day)];
}

/** What is said of every consultation in their list. */
export const engagementColumns: readonly Column<ComparedEngagement>[] = [
  {
    heading: 'Consultation',
    names: true,
    cell: ({ engagement: { engagementId, title }, was }) => (
      <>
        <PathLink path={`/assurance/engagement/${engagementId}`}>{title}</PathLink>
        {was === 'absent' ? <Differs was={undefined} is={title} /> : null}
      </>
    ),
    value: ({ engagement }) => engagement.title,
  },
  {
    heading: 'Who is asked',
    cell: ({ engagement }) => capital(audiencesInWords(engagement.audiences)),
    value: ({ engagement }) => audiencesInWords(engagement.audiences),
  },
  {
    heading: 'Opens',
    cell: ({ engagement }) => formatDay(engagement.opened.on),
    value: ({ engagement }) => ({ day: engagement.opened.on }),
  },
  {
    heading: 'Closes',
    cell: ({ engagement }) => formatDay(engagement.closesOn),
    value: ({ engagement }) => ({ day: engagement.closesOn }),
  },
  {
    heading: 'How far it is',
    cell: ({ standing, was }) => (
      <>
        {standing}
        {was === undefined || was === 'absent' ? null : <Differs was={was.standing} is={standing} />}
      </>
    ),
    value: ({ standing }) => standing,
  },
  {
    heading: 'Positions',
    numeric: true,
    cell: ({ engagement, was }) => (
      <>
        {engagement.positions.length}
        {was === undefined || was === 'absent' ? null : (
          <Differs was={String(was.positions)} is={String(engagement.positions.length)} />
        )}
      </>
    ),
    value: ({ engagement }) => engagement.positions.length,
  },
  {
    heading: 'Entry',
    cell: ({ engagement }) => <EntryLinks numbers={[engagement.opened.n]} />,
    value: 'entries',
    entries: ({ engagement }) => [engagement.opened.n],
  },
];
