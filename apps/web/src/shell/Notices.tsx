import { useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';

import { noticesAt } from '../areas.ts';

/** What areas say above every page of some addresses. The page does not wait for it. */
export function Notices() {
  const pathname = useLocation({ select: (at) => at.pathname });
  return (
    <Suspense fallback={null}>
      {noticesAt(pathname).map(({ under, Notice }, index) => (
        <Notice key={`${under} ${index}`} />
      ))}
    </Suspense>
  );
}
