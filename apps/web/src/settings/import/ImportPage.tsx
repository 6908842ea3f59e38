import { useSearch } from '@tanstack/react-router';

import { ReturnToToday } from '../../clock/ReturnToToday.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useOwnRoles } from '../../replay/index.ts';
import { Page } from '../../shell/Page.tsx';
import { SettingsTabs } from '../public/SettingsTabs.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { FollowedImport } from './FollowedImport.tsx';
import { FoundAgain } from './FoundAgain.tsx';

/** Imports a published file: first it is checked and reported on, then recorded when somebody says so. */
export function ImportPage() {
  const { import: importId } = useSearch({ from: '/settings/import' });
  return (
    <Page
      key={importId}
      title="Import"
      kind="Settings"
      intro="Takes one yearly edition of the Government Major Projects Portfolio. The file is checked first, and nothing is recorded before you have seen what would be."
    >
      <SettingsTabs />
      <Allowed />
    </Page>
  );
}

function Allowed() {
  const { past } = useClocks();
  const { import: importId } = useSearch({ from: '/settings/import' });
  const mayImport = useOwnRoles().includes('programmeManager');
  if (!mayImport) return <p className="govuk-body">Only a programme manager may import published data.</p>;
  if (past) {
    return (
      <p className="govuk-body">
        The past cannot be changed. <ReturnToToday>Return to today to import</ReturnToToday>
      </p>
    );
  }
  if (importId !== undefined) return <FollowedImport key={importId} importId={importId} />;
  return (
    <>
      <FoundAgain />
      <ChooseFile />
    </>
  );
}
