import { useLocation } from '@tanstack/react-router';

import { EntryLink, PathLink } from '../../clock/links.tsx';
import type { Item } from '../../recording/form.ts';
import type { OpenedBudget } from './budget-form.ts';
import { allocations, openProposals } from './items.ts';

/** What an address says the form is about that is neither proposed nor there. */
const somethingNew = 'new';

/** Asks what money is allocated to: what somebody asked for first, so that nothing is typed anew and left waiting. */
export function ForWhat(opened: OpenedBudget) {
  return (
    <>
      <Those heading="What was proposed" items={openProposals.of(opened)} />
      <Those heading="More for what is there" items={allocations.of(opened)} />
      <h2 className="govuk-heading-m">Something else</h2>
      <p className="govuk-body">
        <About id={somethingNew} title="Something new" />
      </p>
    </>
  );
}

function Those({ heading, items }: { readonly heading: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="govuk-list mb-reading">
        {items.map(({ id, title, facts, n }) => (
          <li key={id}>
            <About id={id} title={title} />
            <div className="mb-secondary">
              {facts === '' ? null : <>{facts}, </>}
              <EntryLink n={n} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function About({ id, title }: { readonly id: string; readonly title: string }) {
  const pathname = useLocation({ select: (at) => at.pathname });
  return <PathLink path={`${pathname}?about=${encodeURIComponent(id)}`}>{title}</PathLink>;
}
