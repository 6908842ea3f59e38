import type { Figure, Need } from '@minutebook/domain';

import { needs } from '../areas.ts';
import { useLedger } from '../clock/page-ledger.tsx';
import { withDays } from '../design/days.ts';
import { Explain } from '../figures/FigureView.tsx';
import { PathLink, ProjectLink } from '../clock/links.tsx';

interface NeedsYouProps {
  readonly needs: readonly Need[];
  /** Those at the date compared with; absent when nothing is compared. */
  readonly were: readonly Need[] | undefined;
}

/** What somebody would act on, the most pressing first. */
export function NeedsYou({ needs: all, were }: NeedsYouProps) {
  if (all.length === 0) {
    return <p className="govuk-body">Nothing about projects and decisions is yours to do.</p>;
  }
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

/** What is about more things than this is looked at in a list, whether they are of one project or not. */
const few = 20;

/** The project, where it is about one; else the page that its area names. */
function WhereToAct({ kind, figure }: { readonly kind: Need['kind']; readonly figure: Figure }) {
  const terms = figure.value > few ? [] : figure.terms;
  if (kind === 'plansWaiting' && terms.length > 0) return <PapersThatWait terms={terms} />;
  const [first, ...others] = new Set(terms.map(({ projectId }) => projectId));
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

/** The papers that wait, each one step away: those by whose submissions the need is counted. */
function PapersThatWait({ terms }: { readonly terms: Figure['terms'] }) {
  const { world } = useLedger();
  return terms.flatMap(({ projectId = '', entries }) => {
    const project = world.state('project', projectId);
    const submitted = project?.submissions.find(({ n }) => entries.includes(n));
    if (project === undefined || submitted === undefined) return [];
    const { version } = submitted.value;
    return (
      <span key={submitted.n}>
        <PathLink path={`/projects/${projectId}/plan/${version}`}>
          Read {project.title.value}, version {version}
        </PathLink>{' '}
      </span>
    );
  });
}

/** A need that was not listed then was none. */
function figureThen(kind: Need['kind'], figure: Figure, were: readonly Need[]): Figure {
  return were.find((one) => one.kind === kind)?.figure ?? { ...figure, value: 0, terms: [] };
}
