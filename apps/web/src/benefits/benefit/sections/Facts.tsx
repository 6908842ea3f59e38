import { adviceOn, inForceOn, valueWords } from '@minutebook/domain';
import type { AttributedShare, BenefitState } from '@minutebook/domain';
import { Fragment } from 'react';

import { EntryLinks, PathLink, ProjectLink } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { Block } from '../../../design/Block.tsx';
import { formatDay } from '../../../design/days.ts';
import { SummaryList } from '../../../design/SummaryList.tsx';
import type { SummaryRow } from '../../../design/SummaryList.tsx';
import { departmentTitle } from '../../../delivery/public/department-title.ts';
import { classWords } from '../class-words.ts';
import { outlookTitle } from '../outlook-title.ts';

interface FactsProps {
  readonly benefit: BenefitState;
}

/** Whose it is, which aims it serves, which projects bring it, and which promise it came from. */
export function Facts({ benefit }: FactsProps) {
  const { world } = useLedger();
  const { day } = useClocks();
  const { title, means } = classWords[benefit.class];
  const owner = inForceOn(benefit.owners, day);
  const projects = inForceOn(benefit.attributions, day);
  return (
    <SummaryList
      rows={[
        { label: 'Class', value: `${title}: ${means}` },
        { label: 'How often', value: benefit.recurrence === 'recurring' ? 'Again and again' : 'Once' },
        { label: 'Departments', value: benefit.departmentIds.map((one) => departmentTitle(one, world)).join(', ') },
        {
          label: 'Aims',
          value: <AimLinks aimIds={benefit.aimIds} />,
        },
        {
          label: 'Owner',
          value: owner?.value ?? 'Nobody is named',
          ...(owner === undefined ? {} : { action: <EntryLinks numbers={[owner.n]} /> }),
        },
        {
          label: 'Put down to',
          value: <ProjectLinks projects={projects?.value ?? []} />,
          ...(projects === undefined ? {} : { action: <EntryLinks numbers={[projects.n]} /> }),
        },
        ...promiseRow(benefit),
      ]}
    />
  );
}

/** The aims, each leading to where aims are told. */
function AimLinks({ aimIds }: Pick<BenefitState, 'aimIds'>) {
  const { world } = useLedger();
  const aims = world.states('programme').flatMap((one) => one.aims);
  if (aimIds.length === 0) return <>None</>;
  return aimIds.map((aimId, index) => (
    <Fragment key={aimId}>
      {index === 0 ? null : ', '}
      <PathLink path="/settings">{aims.find((one) => one.aimId === aimId)?.title ?? aimId}</PathLink>
    </Fragment>
  ));
}

/** The projects that bring it with their shares, each leading to the project. */
function ProjectLinks({ projects }: { readonly projects: readonly AttributedShare[] }) {
  const { world } = useLedger();
  if (projects.length === 0) return <>No project</>;
  return projects.map(({ projectId, share }, index) => (
    <Fragment key={projectId}>
      {index === 0 ? null : ', '}
      {valueWords(share, { kind: 'share' })}{' '}
      <ProjectLink projectId={projectId}>{world.state('project', projectId)?.title.value ?? projectId}</ProjectLink>
    </Fragment>
  ));
}

function promiseRow({ planned }: BenefitState): readonly SummaryRow[] {
  if (planned === undefined) return [];
  const value = (
    <>
      “{planned.title}” in{' '}
      <PathLink path={`/projects/${planned.projectId}/plan/${planned.version}`}>
        version {planned.version} of the business plan
      </PathLink>
    </>
  );
  return [{ label: 'Promised as', value }];
}

const testWords = {
  described: 'Described',
  observable: 'Observable',
  attributable: 'Attributable',
  measurable: 'Measurable',
} as const;

/** Advice with its reasons while something is missing; it stops nobody. */
export function Advice({ benefit }: FactsProps) {
  const { day } = useClocks();
  const missing = adviceOn(benefit, day).filter(({ isMet }) => !isMet);
  if (missing.length === 0 || benefit.ended !== undefined) return null;
  return (
    <Block heading="What would make it surer" intro="Advice, which stops nobody.">
      <ul className="govuk-list govuk-list--bullet">
        {missing.map(({ test, sentence }) => (
          <li key={test}>
            <strong>{testWords[test]}.</strong> {sentence}
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** What was found whenever somebody looked at it, the newest first. */
export function Reviews({ benefit: { reviews } }: FactsProps) {
  if (reviews.length === 0) return null;
  return (
    <Block heading="Reviews">
      <ul className="govuk-list govuk-list--bullet">
        {reviews.toReversed().map(({ n, on, value }) => (
          <li key={n}>
            <strong>{outlookTitle(value.outlook)}.</strong> {value.findings}{' '}
            <span className="mb-secondary">
              {value.by}, {formatDay(on)}, <EntryLinks within numbers={[n]} />
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
