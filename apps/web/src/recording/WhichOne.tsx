import { useLocation } from '@tanstack/react-router';

import { EntryLink, PathLink } from '../clock/links.tsx';
import type { Items } from './form.ts';

interface WhichOneProps {
  readonly items: Items<object>;
  readonly opened: object;
}

/** Asks which of several things a form is about; each is a link to the form about it. */
export function WhichOne({ items, opened }: WhichOneProps) {
  const pathname = useLocation({ select: (at) => at.pathname });
  const found = items.of(opened);
  if (found.length === 0) return <p className="govuk-body">{items.none}</p>;
  return (
    <>
      <h2 className="govuk-heading-m">{items.question}</h2>
      <ul className="govuk-list mb-reading">
        {found.map(({ id, title, facts, n }) => (
          <li key={id}>
            <PathLink path={`${pathname}?about=${encodeURIComponent(id)}`}>{title}</PathLink>
            <div className="mb-secondary">
              {facts}, <EntryLink n={n} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
