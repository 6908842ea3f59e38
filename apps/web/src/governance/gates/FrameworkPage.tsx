import { frameworkOn, schemeOn } from '@minutebook/domain';
import { Link } from '@tanstack/react-router';

import { BeforeTheLedger } from '../../clock/BeforeTheLedger.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { Block } from '../../design/Block.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { formatMoney } from '../../design/numbers.ts';
import { LazyComesNext } from '../../programme/public/LazyComesNext.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { GatesTable } from './GatesTable.tsx';
import { GovernanceTabs } from '../GovernanceTabs.tsx';
import { SchemeTable } from './SchemeTable.tsx';

/** By which gates the council decides, and what officers may decide, on the day shown. */
export function FrameworkPage() {
  const { day, past } = useClocks();
  const nothingYet = useLedger().world.n === 0;
  return (
    <Page
      title="Framework"
      kind="Governance"
      intro={`The gates that every project goes through, as in force on ${formatDay(day)}. Decisions stay judged by the framework of their own day.`}
      actions={
        <RecordLink command="AdoptGovernanceFramework">
          <LinkButton to="/governance/adopt-framework">Adopt a framework</LinkButton>
        </RecordLink>
      }
    >
      <GovernanceTabs />
      {past && nothingYet ? (
        <BeforeTheLedger />
      ) : (
        <>
          <LazyComesNext />
          <InForce day={day} />
          <OtherFrameworks day={day} />
          <Delegation day={day} />
        </>
      )}
    </Page>
  );
}

function InForce({ day }: { readonly day: string }) {
  const programme = useLedger().world.states('programme')[0];
  const framework = frameworkOn(programme, day);
  const adopted = programme?.frameworks.find((one) => one.value === framework);
  if (framework === undefined || adopted === undefined) {
    return (
      <EmptyState>
        No framework is in force on {formatDay(day)}, so no project can be decided on. A default of six gates is
        offered; it needs a <Link to="/boards">board</Link> to decide at them.
      </EmptyState>
    );
  }
  const { shortPath } = framework;
  return (
    <>
      <p className="govuk-body">
        In force: “{framework.title}”, since {formatDay(adopted.on)}, <StatedBy n={adopted.n} />.
      </p>
      <Block
        heading="Gates, in order"
        intro="A board must agree at each before a project goes on. Delivery may begin after the gate that commits to it."
      >
        <GatesTable caption="Gates, in order" gates={framework.gates} statedIn={[adopted.n]} />
      </Block>
      {shortPath === undefined ? null : (
        <Block
          heading="Short path"
          intro={`For plans of the type “justification” that cost less than ${formatMoney(shortPath.below)} over their whole life.`}
        >
          <GatesTable caption="Gates of the short path" gates={shortPath.gates} statedIn={[adopted.n]} />
        </Block>
      )}
    </>
  );
}

/** Those adopted for other days, each as it is or was in force. */
function OtherFrameworks({ day }: { readonly day: string }) {
  const programme = useLedger().names.states('programme')[0];
  const inForce = frameworkOn(programme, day);
  // One whose place another took on its own day never was in force.
  const others = (programme?.frameworks ?? []).filter(
    ({ value, on }) => value !== inForce && frameworkOn(programme, on) === value,
  );
  if (others.length === 0) return null;
  return (
    <Block heading="Other frameworks" intro="What was adopted for earlier or later days.">
      <ul className="govuk-list">
        {others.map(({ value, on, n }) => (
          <li key={n}>
            <Link to="/governance/framework" search={{ on }}>
              “{value.title}”, from {formatDay(on)}
            </Link>
            , <StatedBy n={n} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Delegation({ day }: { readonly day: string }) {
  const programme = useLedger().world.states('programme')[0];
  const scheme = schemeOn(programme, day);
  const adopted = programme?.schemes.find((one) => one.value === scheme);
  return (
    <Block
      heading="Scheme of delegation"
      intro="Which posts may decide in place of a board, and up to what a plan costs over its whole life. The gate’s own limit counts too."
    >
      {scheme === undefined || adopted === undefined ? (
        <p className="govuk-body">None is in force on {formatDay(day)}: only boards decide.</p>
      ) : (
        <>
          <p className="govuk-body">
            In force: “{scheme.title}”, since {formatDay(adopted.on)}, <StatedBy n={adopted.n} />.
          </p>
          <SchemeTable scheme={scheme} statedIn={[adopted.n]} />
        </>
      )}
      <RecordLink command="AdoptSchemeOfDelegation">
        <LinkButton to="/governance/adopt-scheme">Adopt a scheme of delegation</LinkButton>
      </RecordLink>
    </Block>
  );
}
