import type { ProjectCommand } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { useMayRecord } from '../../recording/may-record.ts';
import { formName } from '../form-name.ts';

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

/** Leads to the forms about one thing of a project; nothing for those who may not record, or at a past date. */
export function ItemLinks({ projectId, about, title, links }: ItemLinksProps) {
  const may = useMayRecord('RedescribeProject') === 'yes';
  if (!may) return null;
  return (
    <>
      {links.map(({ command, words }) => (
        <div key={command}>
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
