import { Block } from '../design/Block.tsx';
import { ChangeWhy } from './ChangeWhy.tsx';
import type { ChangesOfKind } from './kinds-of-change.ts';
import { ProjectSentence } from './ProjectSentence.tsx';

/** The changes of one kind, each a sentence with its reason and the entries that state it. */
export function ChangeGroup({ group: { heading, changes } }: { readonly group: ChangesOfKind }) {
  return (
    <Block heading={`${heading}: ${changes.length}`}>
      <ul className="govuk-list mb-changes">
        {changes.map((change, index) => (
          <li key={index}>
            <p className="mb-changes__sentence">
              <ProjectSentence sentence={change.sentence} projectId={change.projectId} title={change.title} />
            </p>
            <ChangeWhy change={change} />
          </li>
        ))}
      </ul>
    </Block>
  );
}
