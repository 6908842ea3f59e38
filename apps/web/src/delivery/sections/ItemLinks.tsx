import type { ProjectCommand } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { useRights } from '../../recording/may-record.ts';
import { formName } from '../../recording/form-name.ts';

interface ItemLink {
  readonly command: ProjectCommand['type'];
  readonly words: string;
}

interface ItemLinksProps {
  readonly projectId: string;
  /** Id of the milestone, dependency, risk or issue. */
  readonly about: string;
  /** Its title, for those who hear the link and do not see its row. */
  readonly title: string;
  readonly links: readonly ItemLink[];
}

/** Leads to the forms about one thing of a project, each for those who may record it. */
export function ItemLinks({ projectId, about, title, links }: ItemLinksProps) {
  const rights = useRights();
  const mine = links.filter(({ command }) => rights(command) === 'yes');
  return (
    <>
      {mine.map(({ command, words }) => (
        <div key={command} className="mb-item-link">
          <Link
            to="/projects/$projectId/record/$form"
            params={{ projectId, form: formName(command) }}
            search={{ about }}
          >
            {words}
            <span className="govuk-visually-hidden">: {title}</span>
          </Link>
        </div>
      ))}
    </>
  );
}
