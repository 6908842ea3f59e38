import { dayOf } from '@minutebook/domain';
import { useState } from 'react';

import { formatDay, formatTime } from '../../../design/days.ts';
import { useMayRecordAny } from '../../../recording/may-record.ts';
import { useSession } from '../../../replay/index.ts';
import { draftsOf } from '../drafts/draft.ts';
import { isPlanFormName, titleOf } from '../form-names.ts';
import { sectionCommands } from './section-forms.ts';
import { WriteLink } from '../WriteLink.tsx';

/** What the reader typed into sections of this plan and has not recorded. */
export function KeptDrafts({ projectId }: { readonly projectId: string }) {
  const session = useSession();
  const may = useMayRecordAny(sectionCommands);
  const personId = session.kind === 'known' ? session.person?.personId : undefined;
  const [drafts] = useState(() => (personId === undefined ? [] : draftsOf(personId, projectId)));
  if (drafts.length === 0 || may !== 'yes') return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">What you wrote in this browser and have not recorded is still here:</p>
      <ul className="govuk-list govuk-list--bullet">
        {drafts.map(({ form, about, keptAt }) => (
          <li key={`${form} ${about}`}>
            {isPlanFormName(form) ? (
              <WriteLink projectId={projectId} form={form} about={about}>
                {titleOf[form]}
              </WriteLink>
            ) : (
              form
            )}
            , of {formatDay(dayOf(keptAt))}, {formatTime(keptAt)}
          </li>
        ))}
      </ul>
    </div>
  );
}
