import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useState } from 'react';

import { useAgainst } from '../against.ts';
import { useMeetings } from '../choosing/use-meetings.ts';
import { movedTo, standingAt, stopsOf } from './stops.ts';

/**
 * A line on which each meeting is a stop, and today the last: the page is moved along it by dragging or by the arrow
 * keys. The steps of one visit replace each other in the browser's history, so that *Back* leads out of them at once.
 */
export function MeetingLine() {
  const { stops, index, words, move } = useLine();
  const [line, ticks] = [useId(), useId()];
  if (stops.length === 1) return <p className="mb-time__hint">No meeting has been held yet.</p>;
  return (
    <div className="mb-scrub">
      <label htmlFor={line}>
        Meetings: <strong>{words}</strong>
      </label>
      <input
        id={line}
        type="range"
        min={0}
        max={stops.length - 1}
        value={index}
        list={ticks}
        aria-valuetext={words}
        onChange={({ target }) => move(target.valueAsNumber)}
      />
      <datalist id={ticks}>
        {stops.map(({ asof, label }, at) => (
          <option key={asof ?? ''} value={at}>
            {label}
          </option>
        ))}
      </datalist>
    </div>
  );
}

/** Where the page stands on the line, and how to move it. The thumb never waits for the page that follows it. */
function useLine() {
  const { asof, since } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const against = useAgainst();
  const stops = stopsOf(useMeetings('look'));
  const [held, setHeld] = useState<{ readonly from: string | undefined; readonly index: number }>();
  const shown = standingAt(stops, asof, against);
  const at = held?.from === asof ? held : undefined;
  const move = (index: number): void => {
    const stop = stops[index];
    if (stop === undefined) return;
    setHeld({ from: asof, index });
    const dates = movedTo(stop, { since }, against);
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...dates }),
      replace: asof !== undefined,
      resetScroll: false,
    });
  };
  return {
    stops,
    index: at?.index ?? shown.index,
    words: (at === undefined ? undefined : stops[at.index]?.label) ?? shown.words,
    move,
  };
}
