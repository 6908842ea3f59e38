import { RetireAim } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { formatDay } from '../design/days.ts';
import { EntryLink } from '../clock/links.tsx';
import { RecordForm } from '../recording/RecordForm.tsx';
import { useNow } from '../replay/index.ts';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { FormPage } from './FormPage.tsx';

/** Gives up a corporate priority, with the reason. */
export function RetireAimPage() {
  const { aim: aimId } = useSearch({ from: '/settings/retire-aim' });
  const { world } = useNow();
  // As it was when the form was opened: once it is recorded, no such aim is in force.
  const [aim] = useState(() => {
    const aims = world.states('programme').flatMap((programme) => programme.aims);
    return aims.find((one) => one.aimId === aimId && one.retired === undefined);
  });
  if (aim === undefined) return <NotFoundPage what="aim in force" />;
  const serving = world.states('project').filter((project) => project.aimIds?.value.includes(aim.aimId)).length;
  return (
    <FormPage
      title={`Retire the aim “${aim.title}”`}
      intro={`${countWords(serving)} It stays in the history; no project can take it up from then on.`}
    >
      {({ programmeId }) => (
        <>
          <p className="govuk-body">
            Adopted on {formatDay(aim.adoptedOn)}, <EntryLink n={aim.adopted} />.
          </p>
          <RecordForm
            schema={RetireAim}
            begin={{ type: 'RetireAim', programmeId, aimId: aim.aimId }}
            submit="Retire the aim"
            when="When was it retired?"
            why="Why is it retired?"
            next={{ to: '/settings' }}
          />
        </>
      )}
    </FormPage>
  );
}

function countWords(serving: number): string {
  if (serving === 0) return 'No project states that it serves this aim.';
  return serving === 1
    ? 'One project serves this aim, and goes on being shown with it.'
    : `${serving} projects serve this aim, and go on being shown with it.`;
}
