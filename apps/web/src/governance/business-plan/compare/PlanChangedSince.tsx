import { planChanges, signOffWords } from '@minutebook/domain';
import type { BusinessPlanState, LedgerWorld, PlanVersion, ProjectState } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { useCompared } from '../../../clock/use-compared.ts';
import { Block } from '../../../design/Block.tsx';
import { formatDay } from '../../../design/days.ts';
import { EntryLink, PathLink } from '../../../clock/links.tsx';
import { fateOf } from '../fate.ts';
import type { Fate } from '../fate.ts';

interface PlanChangedSinceProps {
  readonly plan: BusinessPlanState;
  readonly project: ProjectState;
}

/** What changed in a business plan since the point that the page is compared with; nothing when nothing is compared. */
export function PlanChangedSince({ plan, project }: PlanChangedSinceProps) {
  const { world } = useLedger();
  const { compared } = useClocks();
  const before = useCompared()?.world;
  if (compared === undefined || before === undefined) return null;
  const then = before.state('businessPlan', plan.projectId);
  const issued = plan.versions.filter(({ version }) => then?.versions.every((one) => one.version !== version) ?? true);
  const became = plan.versions.flatMap((version) => becameSince(version, project, world, before.n));
  return (
    <Block heading="What changed" intro={`Compared with ${compared.words.short}.`}>
      {issued.length + became.length === 0 ? (
        <p className="govuk-body">No version has been issued, submitted or decided on since.</p>
      ) : (
        <ul className="govuk-list mb-changes">
          {issued.map((version) => (
            <li key={version.version}>
              <Issued version={version} projectId={plan.projectId} />
            </li>
          ))}
          {became.map(({ words, n }) => (
            <li key={`${n} ${words}`}>
              {words}, <EntryLink n={n} />
            </li>
          ))}
        </ul>
      )}
      {then === undefined ? (
        <p className="govuk-body">The plan had not been begun then: all that is written is new.</p>
      ) : (
        <Written then={then} now={plan} />
      )}
    </Block>
  );
}

function Issued({
  version: { version, issued },
  projectId,
}: {
  readonly version: PlanVersion;
  readonly projectId: string;
}) {
  const path = `/projects/${projectId}/plan`;
  return (
    <>
      <PathLink path={`${path}/${version}`}>Version {version}</PathLink> is new: issued on {formatDay(issued.on)},{' '}
      <EntryLink n={issued.n} />.{' '}
      {version === 1 ? null : (
        <PathLink path={`${path}/compare?from=${version - 1}&to=${version}`}>
          What version {version} says differently from version {version - 1}
        </PathLink>
      )}
    </>
  );
}

/** What became of a version by entries after `n`: signed off, submitted, decided on, called in, withdrawn. */
function becameSince(version: PlanVersion, project: ProjectState, world: LedgerWorld, n: number): readonly Fate[] {
  const signedOff = version.signOffs.map((one) => ({
    words: `Signed off for ${signOffWords[one.value.kind].toLowerCase()} on ${formatDay(one.on)}`,
    n: one.n,
  }));
  return [...signedOff, ...fateOf(version, project, world)]
    .filter((one) => one.n > n)
    .map((one) => ({ ...one, words: `Version ${version.version}: ${one.words}` }));
}

/** The sections of the plan as it is being written that say something else. */
function Written({ then, now }: { readonly then: BusinessPlanState; readonly now: BusinessPlanState }) {
  const changes = planChanges(then.content, now.content);
  if (changes.length === 0) return <p className="govuk-body">What is written says the same.</p>;
  return (
    <>
      <p className="govuk-body">In the plan as it is being written:</p>
      <ul className="govuk-list govuk-list--bullet">
        {changes.map(({ title, part, sentence }) => (
          <li key={`${part} ${title}`}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
