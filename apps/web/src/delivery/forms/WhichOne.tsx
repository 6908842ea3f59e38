import type { ProjectState } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { EntryLink } from '../../clock/links.tsx';
import type { Items } from './project-form.ts';

interface WhichOneProps {
  readonly items: Items;
  readonly project: ProjectState;
  /** The form's name in the address. */
  readonly name: string;
}

/** Asks which of several things a form is about; each is a link to the form about it. */
export function WhichOne({ items, project, name }: WhichOneProps) {
  const { projectId } = project;
  const found = items.of(project);
  if (found.length === 0) return <p className="govuk-body">{items.none}</p>;
  return (
    <>
      <h2 className="govuk-heading-m">{items.question}</h2>
      <ul className="govuk-list mb-reading">
        {found.map(({ id, title, facts, n }) => (
          <li key={id}>
            <Link to="/projects/$projectId/record/$form" params={{ projectId, form: name }} search={{ about: id }}>
              {title}
            </Link>
            <div className="mb-secondary">
              {facts}, <EntryLink n={n} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
