import { Block } from '../design/Block.tsx';
import { EntryLinks } from '../design/links.tsx';
import type { ChangesOfKind } from './kinds-of-change.ts';
import { ProjectSentence } from './ProjectSentence.tsx';

/** The changes of one kind, each a sentence with its reason and the entries that state it. */
export function ChangeGroup({ group: { heading, changes } }: { readonly group: ChangesOfKind }) {
  return (
    <Block heading={`${heading}: ${changes.length}`}>
      <ul className="govuk-list mb-changes">
        {changes.map(({ projectId, title, sentence, reason, entries }, index) => (
          <li key={index}>
            <p className="mb-changes__sentence">
              <ProjectSentence sentence={sentence} projectId={projectId} title={title} />
            </p>
            <p className="mb-changes__why">
              {reason === undefined ? 'No reason was given.' : `Why: ${reason}`}{' '}
              <span className="mb-nowrap">
                <EntryLinks numbers={entries} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Block>
  );
}
