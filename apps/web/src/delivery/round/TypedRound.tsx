import type { ProjectState, ReportedBy } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { today } from '../../clock/today.ts';
import { withDays } from '../../design/days.ts';
import { Radios } from '../../design/fields/choices.tsx';
import { DraftNotice } from '../../recording/drafts/DraftNotice.tsx';
import { TypedGrid } from '../../recording/grid/TypedGrid.tsx';
import { useGridDraft } from '../../recording/grid/use-grid-draft.ts';
import { raters } from '../forms/assurance/confidence-choices.ts';
import { readRoundRow, roundGrid, rowOf } from './round-grid.tsx';

interface AboutRound {
  readonly reportedBy: ReportedBy;
}

const unsaid: AboutRound = { reportedBy: 'ownTeam' };

interface TypedRoundProps {
  readonly projects: readonly ProjectState[];
  /** Id of what holds the grid, for whoever goes there at once. */
  readonly gridId: string;
}

/** The grid of the round with its draft, and what records it: each project by itself, in one act. */
export function TypedRound({ projects, gridId }: TypedRoundProps) {
  const { page = '1' } = useSearch({ from: '/backlog/round' });
  const draft = useGridDraft('ReportDeliveryConfidence', '/backlog/round', unsaid);
  const { reportedBy } = draft.about;
  const day = today();
  const of = useMemo(() => roundGrid({ day, reportedBy }), [day, reportedBy]);
  return (
    <>
      {draft.back === undefined ? null : <DraftNotice draft={draft.back} onDiscard={draft.discard} />}
      <Radios
        id="reportedBy"
        label="Who judged the confidence?"
        options={raters}
        control={(value) => ({
          name: 'reportedBy',
          checked: value === reportedBy,
          onChange: () => draft.say({ reportedBy: raters.find((one) => one.value === value)?.value ?? reportedBy }),
        })}
      />
      <div id={gridId} tabIndex={-1}>
        <TypedGrid
          {...{ of, draft, page }}
          all={projects.map(rowOf)}
          caption="What is said of each project this month"
          widths="8rem 8rem 6rem minmax(0, 3fr)"
          whole={withDays(`Round of ${day}`)}
          missing={() => undefined}
          read={(row, cells) => readRoundRow(row, cells, { day: today(), reportedBy })}
          label="Record the round"
        />
      </div>
    </>
  );
}
