import { useLedger } from '../clock/page-ledger.tsx';
import { withDays } from '../design/days.ts';
import { Block } from '../design/Block.tsx';
import { EntryLinks } from '../design/links.tsx';
import type { AnyChange, ChangesOfKind } from './kinds-of-change.ts';
import { LeadsTo } from './LeadsTo.tsx';
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
            <p className="mb-changes__why">
              <Why change={change} />
              {'leadsTo' in change ? (
                <>
                  <LeadsTo leadsTo={change.leadsTo} about={change.sentence} />.{' '}
                </>
              ) : null}
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

function Sentence({ change }: { readonly change: AnyChange }) {
  const project = 'leadsTo' in change ? change.project : change;
  if (project === undefined) return <>{withDays(change.sentence)}</>;
  return <ProjectSentence sentence={change.sentence} projectId={project.projectId} title={project.title} />;
}

/**
 * The reason, or where it comes from. Nobody is asked why a project is added: it states its purpose; nor is a reason
 * missing from what boards and authors of plans did, where none is asked for.
 */
function Why({ change }: { readonly change: AnyChange }) {
  const ledger = useLedger();
  const { reason, entries } = change;
  if (reason !== undefined) return <>Why: {reason} </>;
  const source = entries.map((n) => ledger.entry(n)?.source).find((one) => one !== undefined);
  if (source !== undefined) return <>Imported from: {source.document}. </>;
  return change.kind === 'added' || 'leadsTo' in change ? null : <>No reason was given. </>;
}
