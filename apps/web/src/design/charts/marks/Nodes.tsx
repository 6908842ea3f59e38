import { useState } from 'react';
import type { ReactNode } from 'react';

import type { Mark } from '../drawing.ts';

interface NodesProps {
  /** What the list of them is called: the finding of the chart. */
  readonly label: string;
  readonly marks: readonly Mark[];
  /** The drawing; told which mark is looked at, to show it. */
  readonly children: (at: Mark | undefined) => ReactNode;
  /** Leads to what a mark is about, named by the mark's words; `look` is to be called when it is pointed at or focused. */
  readonly link: (mark: Mark, look: () => void) => ReactNode;
}

/**
 * Lays a link over each mark of a drawing that is a thing with a page of its own, so that each is reached by itself, with
 * pointer, keyboard or screen reader, and says in words what it is joined to.
 */
export function Nodes({ label, marks, children, link }: NodesProps) {
  const [key, setKey] = useState<string>();
  const at = marks.find((one) => one.key === key);
  return (
    <>
      <div className="mb-chart__drawing mb-chart__drawing--nodes">
        {children(at)}
        <ul className="mb-chart__nodes" aria-label={label}>
          {marks.map((mark) => {
            const { x, y, width, height } = mark;
            return (
              <li key={mark.key} style={{ left: x, top: y, width, height }}>
                {link(mark, () => setKey(mark.key))}
              </li>
            );
          })}
        </ul>
      </div>
      <p className="mb-chart__said">
        {at?.words ?? 'Point at a box, or go to it with the Tab key, to read what it is joined to.'}
      </p>
    </>
  );
}
