import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Followed {
  /** Told when the link is followed, for what must close then. */
  readonly onFollow?: (() => void) | undefined;
}

/** Leads to one entry: “entry 1042”, or the children. */
export function EntryLink({ n, children, onFollow }: Followed & { readonly n: number; readonly children?: ReactNode }) {
  return (
    <Link to="/entries/$n" params={{ n: String(n) }} onClick={onFollow}>
      {children ?? `entry ${n}`}
    </Link>
  );
}

/** Leads to one project, by its title. */
export function ProjectLink({
  projectId,
  children,
  onFollow,
}: Followed & { readonly projectId: string; readonly children: ReactNode }) {
  return (
    <Link to="/projects/$projectId" params={{ projectId }} onClick={onFollow}>
      {children}
    </Link>
  );
}

/** “Entries 3, 8 and 12”, each leading to the entry; “No entry” when there is none. */
export function EntryLinks({ numbers }: { readonly numbers: readonly number[] }) {
  if (numbers.length === 0) return <>No entry</>;
  return (
    <>
      {numbers.length === 1 ? 'Entry ' : 'Entries '}
      {numbers.map((n, index) => (
        <span key={n}>
          {index === 0 ? '' : index === numbers.length - 1 ? ' and ' : ', '}
          <EntryLink n={n}>{n}</EntryLink>
        </span>
      ))}
    </>
  );
}
