import { withDays } from '../design/days.ts';
import { Block } from '../design/Block.tsx';
import { SomeFirst } from '../design/SomeFirst.tsx';
import { ChangeWhy } from './ChangeWhy.tsx';
import type { ChangesOfTheme } from './changes/themes.ts';
import { themeWords } from './changes/themes.ts';
import { projectOfChange } from './public/kinds-of-change.ts';
import type { AnyChange } from './public/kinds-of-change.ts';
import { ProjectSentence } from './ProjectSentence.tsx';

/** A theme with more is folded beyond these. */
const shownFirst = 5;

/** The changes of one theme, each a sentence with its reason, the page it leads to and the entries that state it. */
export function ChangeGroup({ group: { theme, changes } }: { readonly group: ChangesOfTheme }) {
  const heading = themeWords[theme];
  return (
    <Block heading={`${heading}: ${changes.length}`}>
      <SomeFirst all={changes} first={shownFirst} what={`of: ${heading}`}>
        {(some) => <List changes={some} />}
      </SomeFirst>
    </Block>
  );
}

function List({ changes }: { readonly changes: readonly AnyChange[] }) {
  return (
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
  );
}

function Sentence({ change }: { readonly change: AnyChange }) {
  const project = projectOfChange(change);
  if (project === undefined) return <>{withDays(change.sentence)}</>;
  return <ProjectSentence sentence={change.sentence} projectId={project.projectId} title={project.title} />;
}
