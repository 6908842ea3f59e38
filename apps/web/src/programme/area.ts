import { part } from '../fetching/part.tsx';

import type { Area } from '../shell/area.ts';
import { formAt, pageAt } from '../shell/page-at.ts';

const forms = {
  EstablishProgramme: () => import('./forms/establish.tsx'),
  AdoptAim: () => import('./forms/adopt-aim.tsx'),
  RetireAim: () => import('./forms/retire-aim.tsx'),
  RegisterDepartment: () => import('./forms/register-department.tsx'),
  RegisterPartner: () => import('./forms/register-partner.tsx'),
} as const;

/** What the programme rests on: its particulars, aims, departments and partners. */
export const programme = {
  lights: {},
  pages: [
    pageAt(
      '/settings',
      part(() => import('./ProgrammePage.tsx'), 'ProgrammePage'),
    ),
    pageAt(
      '/settings/departments',
      part(() => import('./WhoTakesPartPage.tsx'), 'WhoTakesPartPage'),
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
      find: 'notByItself',
    },
  },
} as const satisfies Area;
