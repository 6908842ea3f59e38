import { dayOf } from '@minutebook/domain';
import { useState } from 'react';

import { formatDay, formatTime } from '../../../design/days.ts';
import { draftsOf } from '../../../recording/drafts/draft.ts';
import { useMayRecordAny } from '../../../recording/may-record.ts';
import { useOwnId } from '../../../replay/index.ts';
import { isPlanFormName } from '../form-names.ts';
import { titleOf } from '../form-titles.ts';
import { sectionCommands } from './section-forms.ts';
import { WriteLink } from '../WriteLink.tsx';

/** What the reader typed into sections of this plan and has not recorded. */
export function KeptDrafts({ projectId }: { readonly projectId: string }) {
  const writing = `/projects/${projectId}/plan/write/`;
  const personId = useOwnId();
  const may = useMayRecordAny(sectionCommands);
  const [drafts] = useState(() => (personId === undefined ? [] : draftsOf(personId, writing)));
  if (drafts.length === 0 || may !== 'yes') return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">What you wrote in this browser and have not recorded is still here:</p>
      <ul className="govuk-list govuk-list--bullet">
        {drafts.map(({ address, keptAt }) => (
          <li key={address}>
            <DraftLink projectId={projectId} said={address.slice(writing.length)} />, of {formatDay(dayOf(keptAt))},{' '}
            {formatTime(keptAt)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface DraftLinkProps {
  readonly projectId: string;
  /** What the address of its form says: its name, and what it is about. */
  readonly said: string;
}

function DraftLink({ projectId, said }: DraftLinkProps) {
  const [form = '', search = ''] = said.split('?');
  if (!isPlanFormName(form)) return form;
  const about = new URLSearchParams(search).get('about') ?? undefined;
  return (
    <WriteLink projectId={projectId} form={form} about={about}>
      {titleOf[form]}
    </WriteLink>
  );
}
