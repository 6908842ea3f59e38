import { useLocation } from '@tanstack/react-router';

import { Notification } from '../../design/Notification.tsx';
import { useShownOnce } from '../../shell/show-once.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What was just done about a person, as a sentence. It is no entry, so it has no number. */
    told?: string;
  }
}

/** What was just done, on the page that a form about a person leads to, once. */
export function Told() {
  const told = useLocation({ select: (location) => location.state.told });
  useShownOnce('told', told);
  if (told === undefined) return null;
  return (
    <Notification kind="success" title="Done" key={told}>
      <p className="govuk-notification-banner__heading">{told}</p>
    </Notification>
  );
}
