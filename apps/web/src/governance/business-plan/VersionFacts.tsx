import { caseNames, caseWords, digestOf, signOffWords } from '@minutebook/domain';
import type { PlanVersion, ProjectState } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { formatDay } from '../../design/days.ts';
import { DatedLink, EntryLink } from '../../clock/links.tsx';
import { afterEntry } from '../../clock/point.ts';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { SummaryList } from '../../design/SummaryList.tsx';
import type { SummaryRow } from '../../design/SummaryList.tsx';
import { FateList } from './FateList.tsx';
import { fateOf } from './fate.ts';
import { WhatChanged } from './WhatChanged.tsx';

interface VersionFactsProps {
  readonly version: PlanVersion;
  readonly project: ProjectState;
  /** Every version of the plan, in order. */
  readonly versions: readonly PlanVersion[];
}

/** When a version was issued, what is new in it, that it is still the same, who signed it off, and what became of it. */
export function VersionFacts({ version, project, versions }: VersionFactsProps) {
  const { world } = useLedger();
  const { issued } = version;
  return (
    <SummaryList
      rows={[
        { label: 'Issued', value: formatDay(issued.on), action: <EntryLink n={issued.n}>Entry {issued.n}</EntryLink> },
        ...whatIsNew({ version, project, versions }),
        { label: 'Fingerprint', value: <Fingerprint version={version} /> },
        ...signOffRows(version),
        { label: 'What became of it', value: <FateList fate={fateOf(version, project, world)} /> },
        { label: 'It holds', value: casesHeld(version) },
        { label: 'Money of the project', value: <MoneyThen version={version} project={project} /> },
      ]}
    />
  );
}

/** Leads to what was set aside and spent when the version was issued: the plan says what it would cost, and approves nothing. */
function MoneyThen({ version: { issued }, project }: Pick<VersionFactsProps, 'version' | 'project'>) {
  const path = `/projects/${project.projectId}?tab=money`;
  const then = afterEntry(issued.n, issued.on);
  return (
    <>
      <DatedLink path={path} asof={then}>
        As known when this version was issued
      </DatedLink>
      ,{' '}
      <DatedLink path={path} since={then}>
        today, compared
      </DatedLink>
    </>
  );
}

/** What its authors say, and what differs; the first version is new as a whole. */
function whatIsNew({ version, project, versions }: VersionFactsProps): readonly SummaryRow[] {
  const { note } = version;
  if (note === undefined && versions[0] === version) return [];
  const value = (
    <>
      {note === undefined ? null : <span className="mb-prose">{note}</span>}
      <WhatChanged projectId={project.projectId} version={version} versions={versions} />
    </>
  );
  return [{ label: 'What is new in it', value }];
}

function Fingerprint({ version: { content, digest } }: { readonly version: PlanVersion }) {
  const same = useMemo(() => digestOf(content) === digest, [content, digest]);
  return (
    <>
      <code className="mb-break">{digest}</code>
      <div className="mb-secondary">
        {same
          ? 'Worked out again just now from what is shown: it is the same.'
          : 'What is shown does not have this fingerprint.'}
      </div>
    </>
  );
}

function signOffRows({ signOffs }: PlanVersion): readonly SummaryRow[] {
  if (signOffs.length === 0) return [{ label: 'Signed off', value: 'By nobody yet' }];
  return signOffs.map(({ value, n, on }) => ({
    label: `Signed off: ${signOffWords[value.kind].toLowerCase()}`,
    value: (
      <>
        {value.post}, on {formatDay(on)}
        <div className="mb-prose">{value.statement}</div>
      </>
    ),
    action: <StatedBy n={n} words={`Entry ${n}`} />,
  }));
}

function casesHeld({ content }: PlanVersion): string {
  const held = caseNames.filter((name) => content.cases[name] !== undefined);
  if (held.length === caseNames.length) return 'All five cases';
  return held.length === 0 ? 'None of the five cases' : held.map((name) => caseWords[name]).join(', ');
}
