import { useLedger } from '../clock/page-ledger.tsx';
import { Page } from '../shell/Page.tsx';
import { SettingsTabs } from '../settings/public/SettingsTabs.tsx';
import { Departments } from './Departments.tsx';
import { NotSetUp } from './NotSetUp.tsx';
import { Partners } from './Partners.tsx';
import { LazyComesNext } from './public/LazyComesNext.tsx';

/** Who takes part in the programme: departments of the council, and partners. */
export function WhoTakesPartPage() {
  const programme = useLedger().world.states('programme')[0];
  return (
    <Page title="Departments and partners" kind="Settings" intro="Who takes part in the programme.">
      <SettingsTabs />
      {programme === undefined ? (
        <NotSetUp />
      ) : (
        <>
          <LazyComesNext />
          <Departments departments={programme.departments} />
          <Partners partners={programme.partners} />
        </>
      )}
    </Page>
  );
}
