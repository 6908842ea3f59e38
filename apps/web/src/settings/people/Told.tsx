import type { Role } from '@minutebook/domain';
import { Link, useLocation } from '@tanstack/react-router';

import { Notification } from '../../design/Notification.tsx';
import { useShownOnce } from '../../shell/show-once.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What was just done about a person, as a sentence. It is no entry, so it has no number. */
    told?: string;
    /** The roles of whoever was just added. */
    addedAs?: readonly Role[];
  }
}

/** What was just done, on the page that a form about a person leads to, once. */
export function Told() {
  const told = useLocation({ select: (location) => location.state.told });
  const addedAs = useLocation({ select: (location) => location.state.addedAs });
  useShownOnce('told', told);
  if (told === undefined) return null;
  return (
    <Notification kind="success" title="Done" key={told}>
      <p className="govuk-notification-banner__heading">{told}</p>
      {addedAs === undefined ? null : <NextForAdded roles={addedAs} />}
    </Notification>
  );
}

/** What comes next once somebody was added. */
function NextForAdded({ roles }: { readonly roles: readonly Role[] }) {
  return (
    <>
      <p className="govuk-body">Tell them the address of this service and their password. Next:</p>
      <ul className="govuk-list govuk-list--bullet">
        {roles.includes('boardMember') ? (
          <li>
            <Link to="/boards">Appoint them to a board</Link>
          </li>
        ) : null}
        <li>
          <Link to="/settings/people/new">Add somebody else</Link>
        </li>
      </ul>
    </>
  );
}
