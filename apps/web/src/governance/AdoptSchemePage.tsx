import { AdoptSchemeOfDelegation } from '@minutebook/domain';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';

import { PersonField } from '../boards/PersonField.tsx';
import { Button } from '../design/Button.tsx';
import { PathLink } from '../design/links.tsx';
import { LineField, MoneyField } from '../recording/fields.tsx';
import { newId } from '../recording/new-id.ts';
import { RecordForm } from '../recording/RecordForm.tsx';
import { useNow } from '../replay/index.ts';
import { Page } from '../shell/Page.tsx';

/** Adopts which posts may decide in place of a board, and up to what. */
export function AdoptSchemePage() {
  const programme = useNow().world.states('programme')[0];
  const [schemeId] = useState(newId);
  return (
    <Page
      title="Adopt a scheme of delegation"
      kind="Governance"
      intro="Which posts may decide, and up to what a plan costs over its whole life. From its day on it takes the place of any earlier scheme."
    >
      {programme === undefined ? (
        <p className="govuk-body">The programme has to be set up first.</p>
      ) : (
        <RecordForm
          schema={AdoptSchemeOfDelegation}
          begin={{
            type: 'AdoptSchemeOfDelegation',
            programmeId: programme.programmeId,
            schemeId,
            title: 'Scheme of delegation',
            authorities: [{}],
          }}
          submit="Adopt the scheme"
          why="Why is it adopted?"
          next={{ to: '/governance/framework' }}
        >
          <LineField name="title" label="Title" />
          <Authorities />
        </RecordForm>
      )}
      <p className="govuk-body">
        <PathLink path="/governance/framework">Back to the framework</PathLink>
      </p>
    </Page>
  );
}

function Authorities() {
  const { fields, append, remove } = useFieldArray({ name: 'authorities' });
  return (
    <>
      {fields.map(({ id }, index) => (
        <fieldset className="govuk-fieldset mb-rows" key={id}>
          <legend className="govuk-fieldset__legend">Post {index + 1}</legend>
          <LineField
            name={`authorities.${index}.post`}
            label="Title of the post"
            hint="Such as “Director of Customer and Digital”. Never a person’s name."
          />
          <PersonField name={`authorities.${index}.heldBy`} label="Who holds it?" />
          <MoneyField name={`authorities.${index}.upTo`} label="May decide up to" />
          {fields.length === 1 ? null : (
            <Button type="button" look="secondary" onClick={() => remove(index)}>
              Leave out post {index + 1}
            </Button>
          )}
        </fieldset>
      ))}
      <Button type="button" look="secondary" onClick={() => append({})}>
        Add another post
      </Button>
    </>
  );
}
