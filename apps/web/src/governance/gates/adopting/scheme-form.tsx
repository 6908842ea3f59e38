import { AdoptSchemeOfDelegation, schemeOn } from '@minutebook/domain';
import type { ProgrammeState, Scheme } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { FormInside } from '../../../recording/OpenedForm.tsx';
import { newId } from '../../../recording/new-id.ts';
import { usePeopleToChoose } from '../../../settings/public/use-people.ts';
import { PeopleToChoose } from './people-to-choose.ts';
import { CheckScheme } from './CheckScheme.tsx';
import { PostsThatMayDecide } from './PostsThatMayDecide.tsx';

const { LineField } = fieldsOf(AdoptSchemeOfDelegation);

interface Opened {
  readonly programme: ProgrammeState | undefined;
  /** The scheme in force, which the form begins from. */
  readonly inForce: Scheme | undefined;
}

/** The people are asked for once, for the fields and for what is shown before it is recorded. */
function WithPeople() {
  return (
    <PeopleToChoose value={usePeopleToChoose('AdoptSchemeOfDelegation')}>
      <FormInside />
    </PeopleToChoose>
  );
}

/** Adopts which posts may decide in place of a board, and up to what. */
export const form: AnyForm = formOf({
  schema: AdoptSchemeOfDelegation,
  subject: {
    what: 'programme',
    open: (world): Opened => {
      const programme = world.states('programme')[0];
      return { programme, inForce: schemeOn(programme, today()) };
    },
    ids: ({ programme }) => ({ programmeId: programme?.programmeId }),
    kind: () => 'Governance',
    back: () => ({ path: '/governance/framework', words: 'Back to the framework' }),
    next: () => ({ to: '/governance/framework' }),
  },
  title: 'Adopt a scheme of delegation',
  intro:
    'Which posts may decide, and up to what a plan costs over its whole life. From its day on it takes the place of any earlier scheme.',
  submit: 'Adopt the scheme',
  when: 'From which day is it in force?',
  why: 'Why is it adopted?',
  instead: ({ programme }) =>
    programme === undefined ? <p className="govuk-body">The programme has to be set up first.</p> : undefined,
  begin: ({ inForce }) => {
    const { title, authorities } = inForce ?? { title: 'Scheme of delegation', authorities: [{}] };
    return { schemeId: newId(), title, authorities };
  },
  Around: WithPeople,
  Above: ({ inForce }) =>
    inForce === undefined ? null : (
      <p className="govuk-body mb-reading">
        The form begins from “{inForce.title}”, which is in force. Change what is to be different.
      </p>
    ),
  Fields: () => (
    <>
      <LineField name="title" label="Title" />
      <PostsThatMayDecide />
    </>
  ),
  check: (command, { programme }) => <CheckScheme command={command} programme={programme} />,
});
