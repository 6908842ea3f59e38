import { Link } from '@tanstack/react-router';

export interface Tab {
  /** Value of `tab` in the address; `undefined` for the first tab. */
  readonly tab: string | undefined;
  readonly label: string;
}

/** Tabs as links: each is a page state with its own address. The page shows what belongs to `current`. */
export function Tabs({
  tabs,
  current,
  label,
}: {
  readonly tabs: readonly Tab[];
  readonly current: string | undefined;
  readonly label: string;
}) {
  return (
    <nav className="mb-tabs" aria-label={label}>
      <ul className="mb-tabs__list">
        {tabs.map((one) => (
          <li key={one.label}>
            <Link
              to="."
              // Each page's own schema knows its tabs; another value counts as none there.
              search={(before: object) => ({ ...before, tab: one.tab }) as never}
              className="mb-tabs__tab"
              // Without this the first tab, which adds nothing to the address, would count as open beside every other.
              activeOptions={{ exact: true, explicitUndefined: true }}
              {...(one.tab === current ? { 'aria-current': 'true' as const } : {})}
              resetScroll={false}
            >
              {one.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
