import { part } from '../fetching/part.tsx';

import type { Area } from '../shell/area.ts';
import { formsOf } from '../shell/forms-of.ts';
import { formAt, pageAt } from '../shell/page-at.ts';

const forms = {
  ...formsOf(
    () => import('./forms/forms.ts'),
    ['EstablishProgramme', 'AdoptAim', 'RetireAim', 'RegisterDepartment', 'RegisterPartner'],
  ),
  AssignRoles: 'follows',
} as const;

/** What the programme rests on: its particulars, aims, departments and partners. */
export const programme = {
  lights: {},
  pages: [
    pageAt(
      '/settings',
      part(() => import('./ProgrammePage.tsx'), 'ProgrammePage'),
      ['programme'],
    ),
    pageAt(
      '/settings/departments',
      part(() => import('./WhoTakesPartPage.tsx'), 'WhoTakesPartPage'),
      ['programme'],
    ),
    formAt('/settings/establish', forms.EstablishProgramme),
    formAt('/settings/adopt-aim', forms.AdoptAim),
    formAt('/settings/retire-aim', forms.RetireAim),
    formAt('/settings/register-department', forms.RegisterDepartment),
    formAt('/settings/register-partner', forms.RegisterPartner),
  ],
  forms,
  streams: {
    programme: {
      path: () => '/',
      what: 'the programme',
      same: 'on the programme',
      project: 'none',
      words: () => import('./entry.ts'),
      find: () => import('./find.ts'),
    },
  },
} as const satisfies Area;
