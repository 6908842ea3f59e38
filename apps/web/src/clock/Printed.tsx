import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import { formatDay, formatTime } from '../design/days.ts';
import { useNow } from '../replay/index.ts';
import { pinned } from './point.ts';
import { instant } from './server-clock.ts';
import { today } from './today.ts';
import { useClocks } from './use-clocks.ts';

interface Printing {
  readonly at: string;
  readonly address: string;
}

/** Only on paper: what the page shows was known when, when it was printed, and where it can be read again. */
export function Printed() {
  const { words, shown, compared } = useClocks();
  const { world } = useNow();
  const [{ at, address }, setPrinting] = useState(printing);
  useEffect(() => {
    // The paper is laid out as soon as this returns.
    const before = (): void => flushSync(() => setPrinting(printing()));
    window.addEventListener('beforeprint', before);
    return () => window.removeEventListener('beforeprint', before);
  }, []);
  const now = `${formatDay(today())}, ${formatTime(at)}`;
  const known = shown === undefined ? `as known on ${now}` : `${words}. Printed on ${now}`;
  const effective = shown === undefined && words !== '' ? `, ${words}` : '';
  const beside = compared === undefined ? '' : `. Compared with ${compared.words.what}`;
  return (
    <p className="mb-printed">
      {capitalised(known)}
      {effective}
      {beside}. {pinned(address, { n: world.n, today: today() })}
    </p>
  );
}

function printing(): Printing {
  return { at: instant(), address: window.location.href };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
