import { Link, useSearch } from '@tanstack/react-router';

/** Leads to the same page without a comparison; nothing when the address asks for none. */
export function StopComparing() {
  const { since } = useSearch({ from: '__root__' });
  if (since === undefined) return null;
  return (
    <Link to="." search={(before: object) => ({ ...before, since: undefined })}>
      Stop comparing
    </Link>
  );
}
