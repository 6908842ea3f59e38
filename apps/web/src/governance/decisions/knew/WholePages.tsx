import type { RegisterRow } from '@minutebook/domain';

import { afterEntry } from '../../../clock/point.ts';
import { DatedLink } from '../../../clock/links.tsx';

/**
 * Leads to whole pages as known for a decision, and to what changed between then and today. The pages hold everything up
 * to the entry that the decision names and are judged by the day of the decision, since that is when it lay before those
 * who decided: a milestone is late there that passed its day after the papers were made. The pages are not narrowed to
 * what had happened by that day, which would hide what the papers did say.
 */
export function WholePages({ row: { project, knownAt, on } }: { readonly row: RegisterRow }) {
  if (knownAt === 0) return null;
  const then = afterEntry(knownAt, on);
  const pages = [...(project === undefined ? [] : pagesOf(project.projectId)), ...pagesOfAll];
  const compared = [...(project === undefined ? [] : pagesOf(project.projectId)), everything];
  return (
    <>
      <p className="govuk-body">Open a whole page as it was known for the decision:</p>
      <ul className="govuk-list govuk-list--bullet">
        {pages.map(({ path, words }) => (
          <li key={path}>
            <DatedLink path={path} asof={then}>
              {words} as known then
            </DatedLink>
          </li>
        ))}
      </ul>
      <p className="govuk-body">Or see today beside it, with what changed in between:</p>
      <ul className="govuk-list govuk-list--bullet">
        {compared.map(({ path, words }) => (
          <li key={path}>
            <DatedLink path={path} since={then}>
              {words} today, compared
            </DatedLink>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Leads {
  readonly path: string;
  readonly words: string;
}

function pagesOf(projectId: string): readonly Leads[] {
  const path = `/projects/${projectId}`;
  return [
    { path, words: 'The project' },
    { path: `${path}/plan`, words: 'Its business plan' },
  ];
}

const pagesOfAll: readonly Leads[] = [
  { path: '/backlog', words: 'The backlog' },
  { path: '/governance', words: 'Governance' },
];

const everything: Leads = { path: '/audit/changes', words: 'All projects' };
