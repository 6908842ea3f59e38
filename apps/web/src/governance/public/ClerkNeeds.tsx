import { clerkNeeds } from '@minutebook/domain';
import type { ClerkNeed, LedgerWorld } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { PathLink, PathLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { Explain } from '../../figures/FigureView.tsx';
import { meetingDay } from './meeting-day.ts';

const needsAt = ({ world }: Moment, day: string) => clerkNeeds(world, day);

/** What is about more things than this is looked at in a list. */
const few = 6;

/** What needs a clerk about agendas, papers and minutes; nothing where all is in order. */
export function ClerkNeeds() {
  const { world } = useLedger();
  const needs = useReport(needsAt);
  const were = useReportThen(needsAt);
  if (needs.length === 0) return null;
  return (
    <ul className="govuk-list mb-needs">
      {needs.map((need) => (
        <li key={need.kind}>
          <p className="mb-needs__sentence">
            <strong>{need.sentence}</strong> <WhereToAct need={need} world={world} />
          </p>
          <Explain
            figure={need.figure}
            was={
              were && (were.find(({ kind }) => kind === need.kind)?.figure ?? { ...need.figure, value: 0, terms: [] })
            }
          />
        </li>
      ))}
    </ul>
  );
}

function WhereToAct({ need, world }: { readonly need: ClerkNeed; readonly world: LedgerWorld }) {
  if (need.figure.value > few) return <PathLink path="/meetings">See them</PathLink>;
  const before = need.kind === 'minutesNotConfirmed' ? 'Minutes of ' : '';
  const places = [
    ...need.meetings.map(({ meeting, board }) => ({
      path: `/meetings/${meeting.meetingId}`,
      words: `${before}${board}, ${meetingDay(meeting, world)}`,
    })),
    ...need.projects.map(({ projectId, title }) => ({ path: `/projects/${projectId}/plan`, words: title.value })),
  ];
  return <PathLinks places={places} />;
}
