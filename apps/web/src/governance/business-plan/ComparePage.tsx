import { planChanges } from '@minutebook/domain';
import type { BusinessPlanState, PlanChange, PlanContent } from '@minutebook/domain';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { formatDay } from '../../design/days.ts';
import { Select } from '../../design/fields/fields.tsx';
import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { PathLink } from '../../clock/links.tsx';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { Change } from './compare/Change.tsx';

const from = '/projects/$projectId/plan/compare';

interface Side {
  readonly content: PlanContent;
  /** “version 2, issued on 3 June 2026”, or the working copy. */
  readonly words: string;
  /** As the heading of a column. */
  readonly heading: string;
  /** The entry that issued it; none while it is being written. */
  readonly issuedBy: readonly number[];
}

/** What changed between two versions of a business plan, in words and side by side. */
export function ComparePage() {
  const { projectId } = useParams({ from });
  const search = useSearch({ from });
  const { world } = useLedger();
  const project = world.state('project', projectId);
  const plan = world.state('businessPlan', projectId);
  if (project === undefined || plan === undefined) return <NotFoundPage what="business plan" />;
  const before = sideOf(plan, search.from ?? '1');
  const after = sideOf(plan, search.to);
  return (
    <Page
      title="What changed in the business plan"
      kind={project.title.value}
      intro={
        before === undefined || after === undefined
          ? 'Choose two versions that were issued.'
          : `From ${before.words} to ${after.words}.`
      }
    >
      <ChooseVersions key={`${search.from} ${search.to}`} plan={plan} />
      {before === undefined || after === undefined ? null : <Changes before={before} after={after} />}
      <p className="govuk-body mb-not-printed">
        <PathLink path={`/projects/${projectId}/plan`}>Back to the business plan</PathLink>
      </p>
    </Page>
  );
}

/** A version by its number; without one, the plan as it is being written. */
function sideOf({ versions, content }: BusinessPlanState, asked: string | undefined): Side | undefined {
  if (asked === undefined)
    return { content, words: 'the plan as it is being written', heading: 'Being written', issuedBy: [] };
  const found = versions.find((one) => String(one.version) === asked);
  if (found === undefined) return undefined;
  const words = `version ${found.version}, issued on ${formatDay(found.issued.on)}`;
  return { content: found.content, words, heading: `Version ${found.version}`, issuedBy: [found.issued.n] };
}

function ChooseVersions({ plan: { versions } }: { readonly plan: BusinessPlanState }) {
  const navigate = useNavigate({ from });
  const search = useSearch({ from });
  const options = versions.map(({ version, issued }) => ({
    value: String(version),
    label: `Version ${version}, ${formatDay(issued.on)}`,
  }));
  return (
    <FilterForm
      label="Choose versions"
      onApply={({ from, to }) => void navigate({ search: (before) => ({ ...before, from, to }) })}
      clear={null}
    >
      <Select id="from" name="from" label="From" options={options} defaultValue={search.from ?? '1'} />
      <Select
        id="to"
        name="to"
        label="To"
        options={options}
        none="As it is being written"
        defaultValue={search.to ?? ''}
      />
    </FilterForm>
  );
}

function Changes({ before, after }: { readonly before: Side; readonly after: Side }) {
  const changes = useMemo(() => planChanges(before.content, after.content), [before.content, after.content]);
  if (changes.length === 0) return <p className="govuk-body">Nothing: the two say the same.</p>;
  return (
    <>
      <section className="mb-block">
        <h2 className="govuk-heading-m">In words</h2>
        <ul className="govuk-list mb-changes">
          {changes.map((change) => (
            <li key={keyOf(change)}>{change.sentence}</li>
          ))}
        </ul>
      </section>
      {changes.map((change) => (
        <Change
          key={keyOf(change)}
          change={change}
          before={before.heading}
          after={after.heading}
          statedIn={[...before.issuedBy, ...after.issuedBy]}
        />
      ))}
    </>
  );
}

function keyOf({ part, title }: PlanChange): string {
  return `${part} ${title}`;
}
