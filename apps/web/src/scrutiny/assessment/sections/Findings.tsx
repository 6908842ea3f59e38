import { causeWords, severities, severityWords } from '@minutebook/domain';
import type { AssessmentState, Finding, Stated } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { Block } from '../../../design/Block.tsx';
import { EmptyState } from '../../../design/EmptyState.tsx';
import { Tag } from '../../../design/Tag.tsx';
import type { TagColour } from '../../../design/Tag.tsx';
import { findingTitle } from '../finding-title.ts';

const colours: Readonly<Record<Finding['severity'], TagColour>> = {
  serious: 'red',
  significant: 'orange',
  minor: 'yellow',
  strength: 'green',
};

/** What it found, word for word: what has its cause outside the service is told apart. */
export function Findings({ assessment: { findings } }: { readonly assessment: AssessmentState }) {
  const inOrder = findings.toSorted(
    ({ value: one }, { value: other }) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
  const own = inOrder.filter(({ value }) => value.cause !== 'outsideTheService');
  const outside = inOrder.filter(({ value }) => value.cause === 'outsideTheService');
  return (
    <Block heading="What it found" intro={findings.length === 0 ? undefined : 'As published, the gravest first.'}>
      {findings.length === 0 ? <EmptyState>No finding has been recorded.</EmptyState> : null}
      <List findings={own} />
      {outside.length === 0 ? null : (
        <>
          <h3 className="govuk-heading-s">With its cause outside the service</h3>
          <List findings={outside} />
        </>
      )}
    </Block>
  );
}

function List({ findings }: { readonly findings: readonly Stated<Finding>[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="govuk-list mb-changes">
      {findings.map((one) => (
        <li key={one.n} id={`finding-${one.value.findingId}`}>
          <OneFinding {...one} />
        </li>
      ))}
    </ul>
  );
}

function OneFinding({ n, value: { text, theme, severity, cause, reference, repeats } }: Stated<Finding>) {
  const { world } = useLedger();
  return (
    <>
      <p className="mb-changes__sentence mb-prose">{text}</p>
      <p className="mb-secondary">
        <Tag colour={colours[severity]}>{severityWords[severity]}</Tag> {theme}; cause {causeWords[cause]}
        {reference === undefined ? null : `; ${reference}`}; <EntryLinks within numbers={[n]} />
      </p>
      {repeats === undefined ? null : (
        <p className="mb-secondary">
          Says again:{' '}
          <PathLink path={`/assurance/assessments/${repeats.assessmentId}`}>{findingTitle(repeats, world)}</PathLink>
        </p>
      )}
    </>
  );
}
