import { compliance } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useCompared } from '../clock/use-compared.ts';
import { FigureView } from '../figures/FigureView.tsx';
import { EntryLinks } from '../clock/links.tsx';
import { ProjectSentence } from './ProjectSentence.tsx';

/** The projects in delivery, held or paused, that have lost the approval they were started under. */
export function StartedWithoutApproval() {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const { started, without } = useMemo(() => compliance(world), [world]);
  const was = useMemo(() => (then === undefined ? undefined : compliance(then).started), [then]);
  return (
    <>
      <div className="mb-figures">
        <FigureView figure={started} was={was} />
      </div>
      <ul className="govuk-list mb-changes">
        {without
          .filter((one) => one.started)
          .map(({ project: { projectId, title }, sentence, entries }) => (
            <li key={projectId}>
              <p className="mb-changes__sentence">
                <ProjectSentence sentence={sentence} projectId={projectId} title={title.value} />
              </p>
              <p className="mb-changes__why">
                <EntryLinks numbers={entries} />
              </p>
            </li>
          ))}
      </ul>
    </>
  );
}
