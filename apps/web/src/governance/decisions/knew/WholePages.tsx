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
  const pages = [...(project === undefined ? pagesOfFigures : pagesOf(project.projectId)), ...pagesOfAll];
  return (
    <ul className="govuk-list govuk-list--bullet">
      {pages.map(({ path, words, compared = path }) => (
        <li key={path}>
          <DatedLink path={path} asof={then}>
            {words} as known then
          </DatedLink>
          ,{' '}
          <DatedLink path={compared} since={then}>
            <span className="govuk-visually-hidden">{words} </span>today, compared
          </DatedLink>
        </li>
      ))}
    </ul>
  );
}

interface Leads {
  readonly path: string;
  readonly words: string;
  /** Where what changed since is shown, when not at the same place. */
  readonly compared?: string;
}

function pagesOf(projectId: string): readonly Leads[] {
  const path = `/projects/${projectId}`;
  return [
    { path, words: 'The project' },
    { path: `${path}/plan`, words: 'Its business plan' },
    { path: `${path}?tab=money`, words: 'Its money' },
  ];
}

/** What is about no project is about what stands there. */
const pagesOfFigures: readonly Leads[] = [
  { path: '/benefits/register', words: 'Benefits' },
  { path: '/benefits/savings', words: 'Savings' },
  { path: '/budget', words: 'The budget' },
];

const pagesOfAll: readonly Leads[] = [
  { path: '/backlog', words: 'The backlog', compared: '/audit/changes' },
  { path: '/governance', words: 'Governance' },
];
