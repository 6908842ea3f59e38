import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { flushSync } from 'react-dom';

import type { Drawing } from './drawing.ts';

interface FramedProps {
  /** What the chart shows, as a sentence. */
  readonly finding: string;
  /** What is measured, where, and over what time. */
  readonly measure: string;
  /** The chart at a width in pixels. */
  readonly draw: (width: number) => Drawing;
  /** Shows the chart as it is drawn at the width there is. */
  readonly children: (drawing: Drawing, width: number) => ReactNode;
  /** What stands below it. */
  readonly below?: ReactNode;
}

/** A chart under its finding, drawn at the width there is, and on paper at that of paper. */
export function Framed({ finding, measure, draw, children, below }: FramedProps) {
  const figure = useRef<HTMLElement>(null);
  const id = useId();
  const width = useWidth(figure);
  return (
    <figure className="mb-chart" ref={figure} aria-labelledby={id}>
      <figcaption>
        <p className="mb-chart__finding" id={id}>
          {finding}
        </p>
        <p className="mb-chart__measure">{measure}</p>
      </figcaption>
      {width === undefined || width === 0 ? <div className="mb-chart__empty" /> : children(draw(width), width)}
      {below}
    </figure>
  );
}

/** The width of what is printed on an upright A4 page. */
const onPaper = 680;

/** The width of an element in pixels, followed as it changes, and that of paper while it is printed; `undefined` at first. */
function useWidth(of: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useEffect(() => {
    const element = of.current;
    if (element === null) return undefined;
    let printing = false;
    const measure = (): void => {
      if (!printing) setWidth(Math.floor(element.getBoundingClientRect().width));
    };
    // The paper is laid out as soon as this returns.
    const before = (): void => {
      printing = true;
      flushSync(() => setWidth(onPaper));
    };
    const after = (): void => {
      printing = false;
      measure();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [of]);
  return width;
}
