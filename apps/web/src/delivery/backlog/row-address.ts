import type { BacklogRow } from '@minutebook/domain';
import { createContext } from 'react';

import { pageAt } from '../../design/Pagination.tsx';

/** The list of projects as its address narrows it, without the dates, such as `department=housing&page=2`. */
export const ListContext = createContext('');

/** The id of what moves a project in the list, which an address names to lead back to its row. */
export function handleOf(projectId: string): string {
  return `move-${projectId}`;
}

/** The page of the list that holds the row which is led back to; the one that is asked for where none is, or not in the list. */
export function pageWith(rows: readonly Pick<BacklogRow, 'project'>[], hash: string, asked: number): number {
  const at = hash === '' ? -1 : rows.findIndex(({ project }) => handleOf(project.projectId) === hash);
  return at < 0 ? asked : pageAt(at);
}
