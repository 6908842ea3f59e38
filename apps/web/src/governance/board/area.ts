import { part } from '../../fetching/part.tsx';

import type { Area } from '../../shell/area.ts';
import { formsOf } from '../../shell/forms-of.ts';
import { formAt, pageAt } from '../../shell/page-at.ts';

const forms = formsOf(() => import('../forms/forms.ts'), ['ConstituteBoard', 'AppointMember', 'StandDownMember']);

/** The bodies that decide. */
export const board = {
  lights: { boards: '/governance' },
  pages: [
    pageAt(
      '/boards',
      part(() => import('./BoardsPage.tsx'), 'BoardsPage'),
      ['board'],
    ),
    formAt('/boards/constitute', forms.ConstituteBoard),
    formAt('/boards/$boardId/appoint', forms.AppointMember),
    formAt('/boards/$boardId/stand-down', forms.StandDownMember),
  ],
  forms,
  streams: {
    board: {
      path: () => '/boards',
      what: 'the boards',
      same: 'on the same board',
      project: 'none',
      words: () => import('./entry.ts'),
      find: 'notByItself',
    },
  },
} as const satisfies Area;
