import { createContext } from 'react';

/** The list of projects as its address narrows it, without the dates, such as `department=housing&page=2`. */
export const ListContext = createContext('');

/** The id of what moves a project in the list, which an address names to lead back to its row. */
export function handleOf(projectId: string): string {
  return `move-${projectId}`;
}
