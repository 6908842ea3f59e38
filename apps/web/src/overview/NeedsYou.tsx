import type { BacklogNeed, Figure, Overview } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { withDays } from '../design/days.ts';
import { Explain } from '../figures/FigureView.tsx';
import { ProjectLink } from '../clock/links.tsx';

/** Something that somebody would act on. */
export type AnyNeed = Overview['needsYou'][number];

interface NeedsYouProps {
  readonly needs: readonly AnyNeed[];
  /** Those at the date compared with; absent when nothing is compared. */
  readonly were: readonly AnyNeed[] | undefined;
}

/** What somebody would act on, the most pressing first. */
export function NeedsYou({ needs, were }: NeedsYouProps) {
  if (needs.length === 0) return <p className="govuk-body">Nothing: everything that is looked for is in order.</p>;
  return (
    <ul className="govuk-list mb-needs">
      {needs.map(({ kind, sentence, figure }) => (
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

const inBacklog: ReadonlySet<string> = new Set<BacklogNeed['kind']>([
  'milestonesLate',
  'withoutSponsor',
  'notRatedLately',
  'unranked',
]);

function isInBacklog(kind: AnyNeed['kind']): kind is BacklogNeed['kind'] {
  return inBacklog.has(kind);
}

/** The project, where it is about one; else the backlog narrowed to those it is about, or the governance page. */
function WhereToAct({ kind, figure }: { readonly kind: AnyNeed['kind']; readonly figure: Figure }) {
  const [first, ...others] = new Set(figure.terms.map(({ projectId }) => projectId));
  const about = <span className="govuk-visually-hidden"> about: {figure.label}</span>;
  if (first !== undefined && others.length === 0) {
    return <ProjectLink projectId={first}>See the project{about}</ProjectLink>;
  }
  if (!isInBacklog(kind)) return <Link to="/governance">See it on the governance page{about}</Link>;
  return (
    <Link to="/backlog" search={{ need: kind }}>
      See these projects{about}
    </Link>
  );
}

/** A need that was not listed then was none. */
function figureThen(kind: AnyNeed['kind'], figure: Figure, were: readonly AnyNeed[]): Figure {
  return were.find((one) => one.kind === kind)?.figure ?? { ...figure, value: 0, terms: [] };
}
