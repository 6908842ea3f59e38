import { useSession } from '../../replay/index.ts';

/** Whether whoever is signed in is a clerk, who writes the minutes of every board. The server decides anyway. */
export function useIsClerk(): boolean {
  const session = useSession();
  return session.kind === 'known' && session.person?.roles.includes('clerk') === true;
}
