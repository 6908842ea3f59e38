import { EntryLink, ProjectLink } from '../../../clock/links.tsx';
import { openIssues, openMilestones, openRisks, standingDependencies } from '../items.ts';
import type { Item } from '../../../recording/form.ts';
import type { OpenedProject } from '../project-form.ts';

/** What would be left as it stands if the project ended now, and which other projects wait for it. */
export function WhatStaysOpen({ project, world }: OpenedProject) {
  const waiting = world
    .states('project')
    .flatMap((other) =>
      other.dependencies
        .filter(({ onProjectId, withdrawn }) => onProjectId === project.projectId && withdrawn === undefined)
        .map(({ declared }) => ({ projectId: other.projectId, title: other.title.value, n: declared.n })),
    );
  const left = [openMilestones, openRisks, openIssues, standingDependencies].flatMap((items) =>
    items.of({ project, world }),
  );
  return (
    <>
      {waiting.length === 0 ? null : (
        <>
          <h2 className="govuk-heading-m">Projects that depend on it</h2>
          <ul className="govuk-list govuk-list--bullet">
            {waiting.map(({ projectId, title, n }) => (
              <li key={n}>
                <ProjectLink projectId={projectId}>{title}</ProjectLink>, <EntryLink n={n} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-m">What stays open</h2>
      {left.length === 0 ? (
        <p className="govuk-body">Nothing: no milestone, risk, issue or dependency of it is open.</p>
      ) : (
        <Left items={left} />
      )}
    </>
  );
}

function Left({ items }: { readonly items: readonly Item[] }) {
  return (
    <>
      <p className="govuk-body">
        These stay in the ledger as they are now. Record what became of them first: afterwards only what happened before
        the end can be recorded.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {items.map(({ id, title, facts, n }) => (
          <li key={id}>
            {title}. <span className="mb-secondary">{facts}</span>, <EntryLink n={n} />
          </li>
        ))}
      </ul>
    </>
  );
}
