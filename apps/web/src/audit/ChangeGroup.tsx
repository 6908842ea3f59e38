import { withDays } from '../design/days.ts';
import { Block } from '../design/Block.tsx';
import { ChangeWhy } from './ChangeWhy.tsx';
import type { AnyChange, ChangesOfKind } from './kinds-of-change.ts';
import { ProjectSentence } from './ProjectSentence.tsx';

/** The changes of one kind, each a sentence with its reason, the page it leads to and the entries that state it. */
export function ChangeGroup({ group: { heading, changes } }: { readonly group: ChangesOfKind }) {
  return (
    <Block heading={`${heading}: ${changes.length}`}>
      <ul className="govuk-list mb-changes">
        {changes.map((change, index) => (
          <li key={index}>
            <p className="mb-changes__sentence">
              <Sentence change={change} />
            </p>
            <ChangeWhy change={change} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Sentence({ change }: { readonly change: AnyChange }) {
  const project = 'leadsTo' in change ? change.project : change;
  if (project === undefined) return <>{withDays(change.sentence)}</>;
  return <ProjectSentence sentence={change.sentence} projectId={project.projectId} title={project.title} />;
}
