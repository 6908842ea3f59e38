import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** The width of what is printed on an upright A4 page. */
const onPaper = 680;

/** The width of an element in pixels, followed as it changes, and that of paper while it is printed; `undefined` at first. */
export function useWidth(of: RefObject<HTMLElement | null>): number | undefined {
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
