import { useOwnRoles } from '../../replay/index.ts';

/** Whether whoever is signed in is a clerk, who writes the minutes of every board. The server decides anyway. */
export function useIsClerk(): boolean {
  return useOwnRoles().includes('clerk');
}
