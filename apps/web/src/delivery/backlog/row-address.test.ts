import type { ProjectState } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { pageOf } from '../../design/Pagination.tsx';
import { handleOf, pageWith } from './row-address.ts';

const rows = Array.from({ length: 450 }, (_, at) => ({ project: { projectId: `project-${at}` } as ProjectState }));

describe('The page of the backlog that is shown', () => {
  it('holds the row that was moved, wherever it has gone', () => {
    for (const id of ['project-0', 'project-199', 'project-200', 'project-449']) {
      const { rows: shown } = pageOf(rows, pageWith(rows, handleOf(id), 1));
      expect(shown.map(({ project }) => project.projectId)).toContain(id);
    }
  });

  it('is the one that is asked for where no row is led back to, or the list does not hold it', () => {
    expect(pageWith(rows, '', 2)).toBe(2);
    expect(pageWith(rows, handleOf('another'), 3)).toBe(3);
  });
});
