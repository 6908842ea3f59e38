import type { ProgrammeState } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { useNow } from '../replay/index.ts';
import { Page } from '../shell/Page.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { BackToSettings } from './BackToSettings.tsx';

interface FormPageProps {
  readonly title: string;
  /** One sentence that says what recording this means. */
  readonly intro: string;
  /** The form, given the programme as it is now. */
  readonly children: (programme: ProgrammeState) => ReactNode;
}

/** A form about the programme; nothing can be recorded on one that is not set up. */
export function FormPage({ title, intro, children }: FormPageProps) {
  const programme = useNow().world.states('programme')[0];
  return (
    <Page title={title} intro={intro}>
      {programme === undefined ? <FirstSteps /> : children(programme)}
      <BackToSettings />
    </Page>
  );
}
