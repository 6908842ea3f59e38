import { BeforeTheLedger } from '../clock/BeforeTheLedger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { LinkButton } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';
import { LazyComesNext } from '../programme/public/LazyComesNext.tsx';
import { useFirstStep } from '../programme/public/first-step.ts';
import { useOwnRoles } from '../replay/index.ts';
import { Page } from '../shell/Page.tsx';
import { NeedsOfAreas } from './NeedsOfAreas.tsx';
import { OverviewMoney } from './OverviewMoney.tsx';

/** The overview before any project: what comes first. */
export function NothingYet() {
  const { past } = useClocks();
  const step = useFirstStep();
  const roles = useOwnRoles();
  if (past) {
    return (
      <Page title="Overview">
        <BeforeTheLedger />
      </Page>
    );
  }
  return (
    <Page title="Overview">
      <EmptyState>
        <p className="govuk-body">
          Nothing has been proposed here yet. Once projects are in the backlog, this page says where they stand and what
          needs you.
        </p>
        {step === undefined ? (
          <RecordLink command="ProposeProject">
            <LinkButton to="/projects/new">Add the first project</LinkButton>
          </RecordLink>
        ) : null}
      </EmptyState>
      <NeedsOfAreas roles={roles} />
      <OverviewMoney />
      <LazyComesNext />
    </Page>
  );
}
