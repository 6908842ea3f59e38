import type { Change } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { Block } from '../design/Block.tsx';
import { EntryLinks } from '../design/links.tsx';
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
            <p className="mb-changes__why">
              <Why change={change} />
              <span className="mb-nowrap">
                <EntryLinks numbers={change.entries} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** The reason, or where it comes from. Nobody is asked why a project is added: it states its purpose. */
function Why({ change: { kind, reason, entries } }: { readonly change: Change }) {
  const ledger = useLedger();
  if (reason !== undefined) return <>Why: {reason} </>;
  const source = entries.map((n) => ledger.entry(n)?.source).find((one) => one !== undefined);
  if (source !== undefined) return <>Imported from: {source.document}. </>;
  return kind === 'added' ? null : <>No reason was given. </>;
}
