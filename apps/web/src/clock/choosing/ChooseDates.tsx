import { Suspense, useState } from 'react';

import { FailsAlone } from '../../design/FailsAlone.tsx';
import { part } from '../../fetching/part.tsx';

const DatesPanel = part(() => import('./DatesPanel.tsx'), 'DatesPanel');

/** Offers to choose another point to look at or to compare with. Once one is shown, the offer makes room for it. */
export function ChooseDates({ summary }: { readonly summary: string }) {
  const [wanted, setWanted] = useState(false);
  return (
    <details className="mb-time__choose" onToggle={() => setWanted(true)}>
      <summary>{summary}</summary>
      {wanted ? (
        <FailsAlone>
          <Suspense>
            <DatesPanel />
          </Suspense>
        </FailsAlone>
      ) : null}
    </details>
  );
}
