import { ConstituteBoard } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { PathLink } from '../../clock/links.tsx';
import { LineField, ProseField } from '../../recording/fields.tsx';
import { newId } from '../../recording/new-id.ts';
import { NumberField } from '../../recording/NumberField.tsx';
import { RecordForm } from '../../recording/RecordForm.tsx';
import { useNow } from '../../replay/index.ts';
import { Page } from '../../shell/Page.tsx';

/** Sets up a board, or changes what it is. */
export function ConstitutePage() {
  const { about } = useSearch({ from: '/boards/constitute' });
  const { world } = useNow();
  const [board] = useState(() => (about === undefined ? undefined : world.state('board', about)));
  const [boardId] = useState(() => board?.boardId ?? newId());
  const now = board?.constitutions.at(-1)?.value;
  const title = now === undefined ? 'Constitute a board' : `Change “${now.title}”`;
  return (
    <Page
      title={title}
      intro="A body that decides, and how many of its members it takes. What it was before stays true for its days. This appoints nobody."
    >
      <RecordForm
        schema={ConstituteBoard}
        begin={{ type: 'ConstituteBoard', boardId, title: now?.title, remit: now?.remit, quorum: now?.quorum }}
        submit={now === undefined ? 'Constitute the board' : 'Record the change'}
        next={{ to: '/boards' }}
      >
        <LineField name="title" label="Title" hint="Such as “Programme Board”." />
        <ProseField name="remit" label="Remit (optional)" hint="What it was set up to decide." />
        <NumberField
          name="quorum"
          label="Quorum"
          hint="The fewest members without an interest who may decide, such as 3."
          missing="Enter the quorum as a whole number from 1 to 50"
        />
      </RecordForm>
      <p className="govuk-body">
        <PathLink path="/boards">Back to the boards</PathLink>
      </p>
    </Page>
  );
}
