import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { placeBeside } from '../drawing.ts';
import type { Mark } from '../drawing.ts';

/** What a link over a mark needs: to be told when it is looked at and of its keys, and whether the Tab key reaches it. */
export interface Reached {
  readonly onLook: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly tabIndex: 0 | -1;
}

interface NodesProps {
  /** What the list of them is called: the finding of the chart. */
  readonly label: string;
  readonly marks: readonly Mark[];
  /** The drawing; told which mark is looked at, to show it. */
  readonly children: (at: Mark | undefined) => ReactNode;
  /** Leads to what a mark is about, named by the mark's words. */
  readonly link: (mark: Mark, reached: Reached) => ReactNode;
  /** Leads to the entries behind the mark that is looked at. */
  readonly entries: (numbers: readonly number[]) => ReactNode;
}

/**
 * Lays a link over each mark of a drawing that is a thing with a page of its own, so that each is reached by itself, with
 * pointer, keyboard or screen reader, and says in words what it is joined to. All of them are one stop of the Tab key; the
 * arrow keys lead from one to those beside it.
 */
export function Nodes({ label, marks, children, link, entries }: NodesProps) {
  const [key, setKey] = useState<string>();
  const place = marks.findIndex((one) => one.key === key);
  const onKey = (event: KeyboardEvent): void => {
    const next = placeBeside(event.key, place, marks);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.closest('ul')?.querySelectorAll('a').item(next).focus();
  };
  return (
    <>
      <div className="mb-chart__drawing mb-chart__drawing--nodes">
        {children(marks[place])}
        <ul className="mb-chart__nodes" aria-label={label}>
          {marks.map((mark, at) => {
            const { x, y, width, height } = mark;
            return (
              <li key={mark.key} style={{ left: x, top: y, width, height }}>
                {link(mark, { onLook: () => setKey(mark.key), onKey, tabIndex: at === Math.max(0, place) ? 0 : -1 })}
              </li>
            );
          })}
        </ul>
      </div>
      <p className="mb-chart__said mb-chart__said--beside">
        <Said mark={marks[place]} entries={entries} />
      </p>
    </>
  );
}

/** What the mark that is looked at says, with the entries behind it where it rests on some. */
function Said({ mark, entries }: { readonly mark: Mark | undefined } & Pick<NodesProps, 'entries'>) {
  if (mark === undefined) {
    return (
      <>Point at one, or go from one to another with the arrow keys, to read what it says; follow it to its page.</>
    );
  }
  return mark.entries.length === 0 ? (
    <>{mark.words}</>
  ) : (
    <>
      {mark.words} {entries(mark.entries)}.
    </>
  );
}
