import type { LoadForm } from '../../recording/form.ts';

/** The forms of the area by their commands. */
export const forms = {
  EstablishProgramme: () => import('./establish.tsx'),
  AdoptAim: () => import('./adopt-aim.tsx'),
  RetireAim: () => import('./retire-aim.tsx'),
  RegisterDepartment: () => import('./register-department.tsx'),
  RegisterPartner: () => import('./register-partner.tsx'),
} as const satisfies Readonly<Record<string, LoadForm>>;
