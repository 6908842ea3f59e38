import type { ItemPaper } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import { EntryLink, PathLink, ProjectLink } from '../../../clock/links.tsx';
import { formatMoney } from '../../../design/numbers.ts';
import { PrintedDetails } from '../../../design/PrintedDetails.tsx';
import { atNoGate } from '../../public/words.ts';
import { KnownNow } from './KnownNow.tsx';

/** What is before the board about an item: who asks for what, which version, and what changed since it last saw it. */
export function ItemBefore({ paper }: { readonly paper: ItemPaper }) {
  const { project, gate, version } = paper;
  if (project === undefined) return <p className="govuk-body">For discussion or information: it decides on no plan.</p>;
  if (gate === undefined) {
    return (
      <>
        <p className="govuk-body">
          About <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink>. {atNoGate}.
        </p>
        <KnownNow project={project} />
      </>
    );
  }
  if (version === undefined) {
    return (
      <>
        <p className="govuk-body">No version of the plan has been submitted to this gate yet.</p>
        <KnownNow project={project} />
      </>
    );
  }
  return (
    <>
      <p className="govuk-body">
        {asker(paper)} asks for approval at the gate “{gate}” of{' '}
        <PathLink path={`/projects/${project.projectId}/plan/${version.version}`}>
          version {version.version} of the business plan
          <span className="govuk-visually-hidden"> of {project.title.value}</span>
        </PathLink>
        , issued on {formatDay(version.issued.on)} (<EntryLink n={version.issued.n} />){costInWords(paper.cost)}
      </p>
      <KnownNow project={project} />
      <Since paper={paper} projectId={project.projectId} />
    </>
  );
}

function asker({ project }: ItemPaper): string {
  const sponsor = project?.sponsor?.value;
  return sponsor === undefined ? 'Nobody is named as sponsor. The project' : `The sponsor, ${sponsor},`;
}

function costInWords(cost: number | undefined): string {
  return cost === undefined
    ? '. It states no costs.'
    : `. It states a cost of ${formatMoney(cost)} over its whole life.`;
}

function Since({ paper, projectId }: { readonly paper: ItemPaper; readonly projectId: string }) {
  const { seen, version, changes } = paper;
  if (version === undefined) return null;
  if (seen === undefined) return <p className="govuk-body">This board has not decided on this project before.</p>;
  const last = `It last decided on version ${seen.version.version}, on ${formatDay(seen.on)}`;
  if (seen.version.version === version.version) {
    return <p className="govuk-body">{last}: the same version is before it again.</p>;
  }
  if (changes.length === 0) return <p className="govuk-body">{last}. What the plan says is the same.</p>;
  return (
    <>
      <p className="govuk-body">
        {last}.{' '}
        <PathLink path={`/projects/${projectId}/plan/compare?from=${seen.version.version}&to=${version.version}`}>
          See both beside each other
          <span className="govuk-visually-hidden">
            : versions {seen.version.version} and {version.version}
          </span>
        </PathLink>
      </p>
      <PrintedDetails
        summary={changes.length === 1 ? 'What changed since: 1 part' : `What changed since: ${changes.length} parts`}
      >
        <ul className="govuk-list govuk-list--bullet">
          {changes.map(({ title, sentence }) => (
            <li key={`${title} ${sentence}`}>{sentence}</li>
          ))}
        </ul>
      </PrintedDetails>
    </>
  );
}
