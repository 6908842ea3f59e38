import { caseNames, digestOf, planTypeWords, sectionWords, wholeLifeFigure } from '@minutebook/domain';
import type { BusinessPlanState, PlanContent, Section, Stated } from '@minutebook/domain';
import { useMemo } from 'react';

import { useCompared } from '../../../clock/use-compared.ts';
import { Block } from '../../../design/Block.tsx';
import { counted, formatNumber, formatValue } from '../../../design/numbers.ts';
import { PrintedDetails } from '../../../design/PrintedDetails.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { Tag } from '../../../design/Tag.tsx';
import { Dated } from '../../../delivery/public/Dated.tsx';
import { useMayRecordAny } from '../../../recording/may-record.ts';
import { WriteLink } from '../WriteLink.tsx';
import { sectionCommands, sectionForms } from './section-forms.ts';

interface Row {
  readonly projectId: string;
  readonly section: Section;
  readonly title: string;
  /** What it says in a few words; absent when nothing is written. */
  readonly says: string | undefined;
  readonly stated: Stated<unknown> | undefined;
  /** The option or risk, where the section has several. */
  readonly about: string | undefined;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Section', names: true, cell: ({ title }) => title },
  {
    heading: 'State',
    cell: (row) => <State row={row} />,
    value: (row) => (row.stated === undefined ? (isAnother(row) ? undefined : 'Not written') : 'Written'),
  },
  { heading: 'What it holds', cell: ({ says }) => says ?? '' },
  {
    heading: 'Written on',
    value: ({ stated }) => stated,
    cell: ({ stated }) =>
      stated === undefined ? (
        ''
      ) : (
        <div className="mb-one-line">
          <Dated stated={stated} />
        </div>
      ),
  },
];

const write: Column<Row> = { heading: 'Write', screenOnly: true, cell: (row) => <Write row={row} /> };

/** The plan as it is being written: every section, and whether anything is in it. */
export function WorkingCopy({ plan }: { readonly plan: BusinessPlanState }) {
  const { projectId, content } = plan;
  const offered = useMayRecordAny(sectionCommands) === 'yes';
  const rows = rowsOf(projectId, content);
  const last = plan.versions.at(-1);
  const sameAs = useMemo(
    () => (last !== undefined && (last.content === content || last.digest === digestOf(content)) ? last : undefined),
    [content, last],
  );
  const sections = (
    <>
      <Table
        caption="Sections of the plan"
        captionHidden
        columns={offered ? [...columns, write] : columns}
        rows={offered ? rows : rows.filter((row) => !isAnother(row))}
        keyOf={({ section, about }) => `${section} ${about}`}
      />
      <p className="govuk-body">
        <WriteLink projectId={projectId} form="begin">
          Work it out further: change the type of plan
        </WriteLink>
      </p>
    </>
  );
  return (
    <Block
      heading="The plan as it is being written"
      intro={`${planTypeWords[content.planType.value]}. Boards decide on issued versions, never on this working copy.`}
    >
      {sameAs === undefined ? (
        sections
      ) : (
        <PrintedDetails summary={`Its sections: the same as in version ${sameAs.version}`}>{sections}</PrintedDetails>
      )}
    </Block>
  );
}

function State({ row }: { readonly row: Row }) {
  const before = useCompared();
  if (row.stated !== undefined) {
    const since = before !== undefined && row.stated.n > before.world.n;
    return <Tag colour={since ? 'yellow' : 'green'}>{since ? 'Written since' : 'Written'}</Tag>;
  }
  return isAnother(row) ? null : <Tag colour="grey">Not written</Tag>;
}

/** Whether the row only offers to add another option or risk to those that are written. */
function isAnother({ stated, title, section }: Row): boolean {
  return stated === undefined && title !== sectionWords[section];
}

function Write({ row: { projectId, section, title, stated, about } }: { readonly row: Row }) {
  return (
    <>
      <WriteLink projectId={projectId} form={sectionForms[section]} about={about}>
        {stated === undefined ? (about === undefined && section === 'options' ? 'Appraise' : 'Write') : 'Change'}
        <span className="govuk-visually-hidden">: {title}</span>
      </WriteLink>
      {about === undefined ? null : (
        <div>
          <WriteLink
            projectId={projectId}
            form={section === 'options' ? 'withdraw-option' : 'withdraw-risk'}
            about={about}
          >
            Withdraw<span className="govuk-visually-hidden">: {title}</span>
          </WriteLink>
        </div>
      )}
    </>
  );
}

function rowsOf(projectId: string, content: PlanContent): readonly Row[] {
  const row = (
    section: Section,
    stated: Stated<unknown> | undefined,
    says: string,
    title?: string,
    about?: string,
  ) => ({
    projectId,
    section,
    title: title ?? sectionWords[section],
    says: stated === undefined ? undefined : says,
    stated,
    about,
  });
  const { cases, options, costs, benefits, risks, inclusion, workforce } = content;
  return [
    ...caseNames.map((name) => {
      const length = formatNumber(cases[name]?.value.length ?? 0);
      return row(name, cases[name], `${length} characters`);
    }),
    ...options.map((one) => row('options', one, one.value.verdict, `Option: ${one.value.title}`, one.value.optionId)),
    row('options', undefined, '', options.length === 0 ? sectionWords.options : 'Another option'),
    row('costProfile', costs, costs === undefined ? '' : formatValue(wholeLifeFigure(costs).value, 'pence')),
    row('benefitProfile', benefits, counted(benefits?.value.length ?? 0, 'benefit')),
    ...risks.map((one) =>
      row('risks', one, `${one.value.likelihood} × ${one.value.impact}`, `Risk: ${one.value.title}`, one.value.riskId),
    ),
    row('risks', undefined, '', risks.length === 0 ? sectionWords.risks : 'Another risk'),
    row('inclusion', inclusion, 'Who loses a choice, and what is kept'),
    row(
      'workforce',
      workforce,
      workforce?.value.consultation === undefined ? 'The effect' : 'The effect, and what staff were asked',
    ),
  ];
}
