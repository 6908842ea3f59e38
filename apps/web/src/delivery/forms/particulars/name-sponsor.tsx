import { NameProjectSponsor } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { LineField } = fieldsOf(NameProjectSponsor);

function Fields() {
  return (
    <LineField
      post
      name="sponsor"
      label="Sponsor"
      hint="A post title, such as “Director of Housing”. Never a person’s name: entries cannot be deleted."
    />
  );
}

export const form: AnyForm = projectForm(NameProjectSponsor, {
  ...offers.NameProjectSponsor,
  intro: 'The sponsor is the post that answers for the project, in place of any named before.',
  submit: 'Name the sponsor',
  when: 'When was this decided?',
  begin: ({ project }) => ({ sponsor: project.sponsor?.value ?? '' }),
  Fields,
});
