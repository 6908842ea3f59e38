import type { Issue, ProjectState } from '@minutebook/domain';

import { Block } from '../../design/Block.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { severityWords } from '../project/severity-words.ts';
import { useMayRecordAny } from '../../recording/may-record.ts';
import { ItemDiffers } from '../../beside/Differs.tsx';
import { Dated } from '../public/Dated.tsx';
import { ItemLinks } from './ItemLinks.tsx';
import { RecordButton } from './RecordButton.tsx';

interface Row {
  readonly projectId: string;
  readonly issue: Issue;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Issue',
    names: true,
    value: ({ issue }) => issue.title,
    cell: ({ projectId, issue: { issueId, title } }) => (
      <>
        {title} <ItemDiffers projectId={projectId} item={`issue ${issueId}`} />
      </>
    ),
  },
  { heading: 'Severity', cell: ({ issue }) => severityWords[issue.severity] },
  { heading: 'Raised', cell: ({ issue }) => <Dated stated={issue.raised} />, value: ({ issue }) => issue.raised },
  {
    heading: 'Resolved',
    cell: ({ issue: { resolved } }) =>
      resolved === undefined ? 'No, it is open' : <Dated stated={resolved}>{resolved.value}</Dated>,
    value: ({ issue: { resolved } }) => resolved ?? 'No, it is open',
    further: [{ heading: 'How it was resolved', value: ({ issue }) => issue.resolved?.value }],
  },
];

/** The commands that its rows lead to. */
const changes = ['ResolveIssue'] as const;

const change: Column<Row> = { heading: 'Change', screenOnly: true, cell: (row) => <Change row={row} /> };

/** What has gone wrong or stood in the way, and how it was resolved. */
export function Issues({ project: { projectId, issues } }: { readonly project: ProjectState }) {
  const offered = useMayRecordAny(changes) === 'yes' && issues.some((one) => one.resolved === undefined);
  return (
    <Block
      heading="Issues"
      intro="What has gone wrong or stands in the way. A resolved one stays here, with how it was resolved."
    >
      {issues.length === 0 ? (
        <p className="govuk-body">None is raised.</p>
      ) : (
        <Table
          caption="Issues"
          captionHidden
          rows={issues.map((issue) => ({ projectId, issue }))}
          keyOf={({ issue }) => issue.issueId}
          columns={offered ? [...columns, change] : columns}
        />
      )}
      <RecordButton projectId={projectId} command="RaiseIssue">
        Raise an issue
      </RecordButton>
    </Block>
  );
}

function Change({ row: { projectId, issue } }: { readonly row: Row }) {
  if (issue.resolved !== undefined) return null;
  return (
    <ItemLinks
      projectId={projectId}
      about={issue.issueId}
      title={issue.title}
      links={[{ command: 'ResolveIssue', words: 'Resolved' }]}
    />
  );
}
