import { NameProjectSponsor } from '@minutebook/domain';

import { LineField } from '../../recording/fields.tsx';
import type { ProjectForm } from './project-form.ts';

function Fields() {
  return (
    <LineField
      name="sponsor"
      label="Sponsor"
      hint="A post title, such as “Director of Housing”. Never a person’s name: entries cannot be deleted."
    />
  );
}

export const nameSponsor: ProjectForm = {
  command: 'NameProjectSponsor',
  schema: NameProjectSponsor,
  title: 'Name its sponsor',
  intro: 'The sponsor is the post that answers for the project, in place of any named before.',
  submit: 'Name the sponsor',
  when: 'When was this decided?',
  begin: ({ project }) => ({ sponsor: project.sponsor?.value ?? '' }),
  Fields,
};
