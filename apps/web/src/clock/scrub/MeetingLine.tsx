import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useId, useMemo, useRef, useState } from 'react';

import { momentAt } from '../../replay/index.ts';
import { useAgainst } from '../against.ts';
import { clocksOf } from '../clocks-of.ts';
import { readPoint } from '../point.ts';
import { wordsOfPoint } from '../point-words.ts';
import { useMeetings } from '../choosing/use-meetings.ts';
import { Prepared } from '../stepping/prepare.ts';
import { stepTo } from '../stepping/steps.ts';
import { movedTo, restsAt, standingAt, stopsOf } from './stops.ts';
import type { Resting, Stop } from './stops.ts';

interface MeetingLineProps {
  /** Whether somebody has just asked for it, and goes along it next. */
  readonly begins: boolean;
}

/**
 * A line on which each meeting is a stop, and today the last: the page is moved along it by dragging or by the arrow
 * keys. The steps of one visit replace each other in the browser's history, so that *Back* leads out of them at once.
 */
export function MeetingLine({ begins }: MeetingLineProps) {
  const { stops, index, words, move, resting, forget } = useLine();
  const [line, ticks] = [useId(), useId()];
  const thumb = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (begins) thumb.current?.focus();
  }, [begins]);
  if (stops.length === 1) return <p className="mb-time__hint">No meeting has been held yet.</p>;
  return (
    <div className="mb-scrub">
      <label htmlFor={line}>
        Meetings: <strong>{words}</strong>
      </label>
      <input
        ref={thumb}
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
      <RestingComparison since={resting} onStop={forget} />
    </div>
  );
}

interface RestingProps {
  /** The point, as an address writes it; absent when none rests. */
  readonly since: string | undefined;
  readonly onStop: () => void;
}

/** Says that a comparison rests here, where it cannot be, and comes back. The region is always there, so that it is heard. */
function RestingComparison({ since, onStop }: RestingProps) {
  const against = useAgainst();
  const point = since === undefined ? undefined : readPoint(since);
  return (
    <>
      <output className="mb-time__hint">
        {point === undefined
          ? ''
          : `Not compared with ${wordsOfPoint(point, against).short} here, since that is not earlier; at a later meeting it is again.`}
      </output>
      {point === undefined ? null : (
        <button type="button" className="mb-link-button" onClick={onStop}>
          Compare no more
        </button>
      )}
    </>
  );
}

/** Where the page stands on the line, and how to move it. The thumb never waits for the page that follows it. */
function useLine() {
  const { asof, since } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const against = useAgainst();
  const meetings = useMeetings('look');
  const stops = useMemo(() => stopsOf(meetings), [meetings]);
  const [held, setHeld] = useState<{ readonly from: string | undefined; readonly index: number }>();
  // Once the address has followed, it alone says where the page stands.
  if (held !== undefined && held.from !== asof) setHeld(undefined);
  const { resting, rest } = useResting();
  const shown = standingAt(stops, asof, against);
  const at = held?.from === asof ? held : undefined;
  const index = at?.index ?? shown.index;
  usePrepared(stops, index);
  const move = (to: number): void => {
    const stop = stops[to];
    if (stop === undefined) return;
    stepTo(stop.asof);
    setHeld({ from: asof, index: to });
    const wanted = since ?? resting?.since;
    const dates = movedTo(stop, { since: wanted }, against);
    rest(dates.since === undefined && wanted !== undefined ? { since: wanted, at: stop.asof, from: asof } : undefined);
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...dates }),
      replace: asof !== undefined,
      resetScroll: false,
    });
  };
  return {
    stops,
    index,
    words: (at === undefined ? undefined : stops[at.index]?.label) ?? shown.words,
    move,
    resting: since === undefined ? resting?.since : undefined,
    forget: () => rest(undefined),
  };
}

/** What the page was compared with until a step led before it. */
function useResting() {
  const { asof } = useSearch({ from: '__root__' });
  const [held, rest] = useState<Resting>();
  return { resting: restsAt(held, asof), rest };
}

/** Has what the page says worked out at the stops around, those that are reached next first. */
function usePrepared(stops: readonly Stop[], index: number): void {
  const { on } = useSearch({ from: '__root__' });
  const against = useAgainst();
  const prepared = useMemo(
    () => new Prepared((at) => clocksOf({ asof: stops[at]?.asof, on, since: undefined }, against), momentAt),
    [stops, on, against],
  );
  useEffect(() => {
    const nearest = (one: number, other: number): number => Math.abs(one - index) - Math.abs(other - index);
    return prepared.prepare([...stops.keys()].toSorted(nearest));
  }, [prepared, stops, index]);
}
