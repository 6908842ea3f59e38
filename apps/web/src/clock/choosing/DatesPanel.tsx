import { useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment } from 'react';

import { useAgainst } from '../against.ts';
import { readPoint } from '../point.ts';
import { problemWith, problemWithSince } from '../problem.ts';
import { movedTo } from '../scrub/stops.ts';
import type { ClockSearch } from '../search.ts';
import { DayForm } from './DayForm.tsx';
import { MeetingChoice } from './MeetingChoice.tsx';
import type { Preset } from './MeetingChoice.tsx';
import { PanelPart } from './PanelPart.tsx';
import { useFolding } from './use-folding.ts';
import { useMeetings } from './use-meetings.ts';

interface PartProps {
  /** Told that something was chosen. */
  readonly onChoose: () => void;
}

/** Chooses the points that every page shows; they are kept in the address. */
export function DatesPanel() {
  const { asof, on, since } = useSearch({ from: '__root__' });
  const points = `${asof} ${on} ${since}`;
  const { panel, fold } = useFolding(points);
  return (
    <div ref={panel} className="mb-time__panel">
      <Fragment key={points}>
        <WhatWasKnown onChoose={fold} />
        <WhatWasTrue onChoose={fold} />
        <CompareWith onChoose={fold} />
      </Fragment>
    </div>
  );
}

/** Puts dates into the address of the page. */
function useGo({ onChoose }: PartProps): (dates: ClockSearch) => void {
  const navigate = useNavigate();
  return (dates) => {
    onChoose();
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...dates }) });
  };
}

function WhatWasKnown({ onChoose }: PartProps) {
  const { asof, since } = useSearch({ from: '__root__' });
  const against = useAgainst();
  const go = useGo({ onChoose });
  const presets = useMeetings('look').map(({ label, point }): Preset => {
    return { label, dates: movedTo({ asof: point, label }, { since }, against), isShown: point === asof };
  });
  return (
    <PanelPart
      heading="What was known"
      meaning="What had been recorded by then: what anybody could have read on that day. Of a meeting, what its board had before it."
      open
    >
      <MeetingChoice presets={presets} label="Meetings to look from" onChoose={onChoose} />
      <DayForm
        id="asof"
        label="Or on a day"
        value={dayOf(asof)}
        button="Show what was known"
        wrongWith={(day) => problemWith({ asof: day }, against)}
        onChoose={(day) =>
          go(movedTo({ asof: day === against.today ? undefined : day, label: day }, { since }, against))
        }
      />
    </PanelPart>
  );
}

function WhatWasTrue({ onChoose }: PartProps) {
  const { on } = useSearch({ from: '__root__' });
  const go = useGo({ onChoose });
  return (
    <PanelPart
      heading="What was true"
      meaning="What had happened by then, also where it was recorded later. A milestone met on 3 March and recorded on 10 March was true on 5 March, but not known."
      open={on !== undefined}
    >
      <DayForm
        id="on"
        label="On a day"
        value={on ?? ''}
        button="Show what was true"
        wrongWith={() => undefined}
        onChoose={(day) => go({ on: day })}
      />
    </PanelPart>
  );
}

function CompareWith({ onChoose }: PartProps) {
  const { asof, since } = useSearch({ from: '__root__' });
  const against = useAgainst();
  const go = useGo({ onChoose });
  const presets = useMeetings('compare')
    .filter(({ point }) => problemWithSince(point, asof, against) === undefined)
    .map(({ label, point }): Preset => ({ label, dates: { since: point }, isShown: point === since }));
  return (
    <PanelPart
      heading="Compare with"
      meaning="What was known earlier is set beside what is shown. Of a meeting, what was known once it had decided."
      open={since !== undefined}
    >
      <MeetingChoice presets={presets} label="Meetings to compare with" onChoose={onChoose} />
      <DayForm
        id="since"
        label="Or with a day"
        value={dayOf(since)}
        button="Compare"
        wrongWith={(day) => problemWith({ since: day }, against) ?? problemWithSince(day, asof, against)}
        onChoose={(day) => go({ since: day })}
      />
    </PanelPart>
  );
}

/** The day that a point of an address is; empty where it is none. */
function dayOf(text: string | undefined): string {
  const point = text === undefined ? undefined : readPoint(text);
  return point?.kind === 'day' ? point.day : '';
}
