import { useLocation } from '@tanstack/react-router';

import { FailsAlone } from '../design/FailsAlone.tsx';
import { noticesAt } from '../areas.ts';

/** What areas say above every page of some addresses. The page waits for it, so that nothing is pushed down by it. */
export function Notices() {
  const pathname = useLocation({ select: (at) => at.pathname });
  return (
    <>
      {noticesAt(pathname).map(({ under, Notice }, index) => (
        <FailsAlone key={`${under} ${index}`}>
          <Notice />
        </FailsAlone>
      ))}
    </>
  );
}
