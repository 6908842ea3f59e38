import { useId } from 'react';
import type { ReactNode } from 'react';

interface NotificationProps {
  readonly kind: 'success' | 'important';
  readonly title: string;
  readonly children: ReactNode;
}

/** Tells of something that has just happened, or that the reader must know before anything else. */
export function Notification({ kind, title, children }: NotificationProps) {
  const id = useId();
  const success = kind === 'success';
  return (
    <div
      className={`govuk-notification-banner mb-notification${success ? ' govuk-notification-banner--success' : ''}`}
      role={success ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  );
}
