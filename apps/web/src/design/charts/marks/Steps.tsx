import { useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

import { markAt, placeAfterKey } from '../drawing.ts';
import type { Mark } from '../drawing.ts';

interface StepsProps {
  /** What is gone through, as in “Marks of the chart: …”. */
  readonly label: string;
  readonly marks: readonly Mark[];
  /** The drawing; told which mark is looked at, to show it. */
  readonly children: (at: Mark | undefined) => ReactNode;
  /** Leads to the entries behind the mark that is looked at. */
  readonly entries: (numbers: readonly number[]) => ReactNode;
}

/**
 * Lets the reader go through the marks of a chart with the arrow keys, or point at them, and says each in words below.
 * Escape leaves. For assistive technology it is a slider whose value is the mark's sentence.
 */
export function Steps({ label, marks, children, entries }: StepsProps) {
  const [place, setPlace] = useState<number>();
  if (marks.length === 0) return <div className="mb-chart__drawing">{children(undefined)}</div>;
  const at = place === undefined ? undefined : marks[place];
  const pointed = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const found = markAt(marks, event.clientX - box.left, event.clientY - box.top);
    if (found !== undefined) setPlace(found);
  };
  return (
    <>
      <div className="mb-chart__drawing" onPointerMove={pointed} onPointerDown={pointed}>
        {children(at)}
        <Slider label={label} marks={marks} place={at === undefined ? undefined : place} onPlace={setPlace} />
      </div>
      <p className="mb-chart__said">
        {at === undefined ? (
          'Point at a mark, or go through them with the arrow keys, to read what it says.'
        ) : (
          <>
            {at.words} {entries(at.entries)}.
          </>
        )}
      </p>
    </>
  );
}

interface SliderProps extends Pick<StepsProps, 'label' | 'marks'> {
  readonly place: number | undefined;
  readonly onPlace: (place: number | undefined) => void;
}

/** Lies over the drawing unseen, so that it takes the focus there. */
function Slider({ label, marks, place, onPlace }: SliderProps) {
  const keyed = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      onPlace(undefined);
      event.currentTarget.blur();
      return;
    }
    const next = placeAfterKey(event.key, place, marks.length);
    if (next === undefined) return;
    event.preventDefault();
    onPlace(next);
  };
  const words = place === undefined ? undefined : marks[place]?.words;
  return (
    <input
      type="range"
      className="mb-chart__steps"
      min={1}
      max={marks.length}
      value={(place ?? 0) + 1}
      aria-label={`Marks of the chart: ${label}`}
      aria-valuetext={words ?? `${marks.length} marks; go through them with the arrow keys`}
      onKeyDown={keyed}
      onChange={(event) => onPlace(Number(event.target.value) - 1)}
    />
  );
}
