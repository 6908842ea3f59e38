import type { Figure, Overview } from '@minutebook/domain';

import { needs } from '../areas.ts';
import { withDays } from '../design/days.ts';
import { Explain } from '../figures/FigureView.tsx';
import { PathLink, ProjectLink } from '../clock/links.tsx';

/** Something that somebody would act on. */
export type AnyNeed = Overview['needsYou'][number];

interface NeedsYouProps {
  readonly needs: readonly AnyNeed[];
  /** Those at the date compared with; absent when nothing is compared. */
  readonly were: readonly AnyNeed[] | undefined;
}

/** What somebody would act on, the most pressing first. */
export function NeedsYou({ needs: all, were }: NeedsYouProps) {
  if (all.length === 0) return <p className="govuk-body">Nothing: everything that is looked for is in order.</p>;
  return (
    <ul className="govuk-list mb-needs">
      {all.map(({ kind, sentence, figure }) => (
        <li key={kind}>
          <p className="mb-needs__sentence">
            <strong>{withDays(sentence)}</strong> <WhereToAct kind={kind} figure={figure} />
          </p>
          <Explain figure={figure} was={were && figureThen(kind, figure, were)} />
        </li>
      ))}
    </ul>
  );
}

/** The project, where it is about one; else the page that its area names. */
function WhereToAct({ kind, figure }: { readonly kind: AnyNeed['kind']; readonly figure: Figure }) {
  const [first, ...others] = new Set(figure.terms.map(({ projectId }) => projectId));
  const about = <span className="govuk-visually-hidden"> about: {figure.label}</span>;
  if (first !== undefined && others.length === 0) {
    return <ProjectLink projectId={first}>See the project{about}</ProjectLink>;
  }
  const { path, words } = needs[kind];
  return (
    <PathLink path={path}>
      {words}
      {about}
    </PathLink>
  );
}

/** A need that was not listed then was none. */
function figureThen(kind: AnyNeed['kind'], figure: Figure, were: readonly AnyNeed[]): Figure {
  return were.find((one) => one.kind === kind)?.figure ?? { ...figure, value: 0, terms: [] };
}
