import { useRouter } from '@tanstack/react-router';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

import { amendmentsIn } from './amendments.ts';
import { useDatesInLinks } from './dates-in-links.tsx';
import { useLedgerHere } from './page-ledger.tsx';
import { stringifySearch } from '../address/read.ts';

interface Followed {
  readonly children: ReactNode;
  /** Told when the link is followed, for what must close then. */
  readonly onFollow?: (() => void) | undefined;
  /** Told when it is pointed at or focused, for what shows more of what it leads to. */
  readonly onLook?: (() => void) | undefined;
  readonly id?: string | undefined;
  /** Where it is an option of a field that keeps the focus. */
  readonly role?: 'option';
  readonly 'aria-selected'?: boolean;
  readonly className?: string;
  /** -1 for one of several links of which the Tab key reaches one, and other keys the rest. */
  readonly tabIndex?: 0 | -1 | undefined;
  /** Told of keys pressed on it, for what leads from one link to another. */
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
}

/**
 * Leads to a path of this application, keeping the dates. A page may hold hundreds of these, so each is a plain anchor:
 * the router's own link works out its whole address again at every change.
 */
export function PathLink({ path, ...followed }: Followed & { readonly path: string }) {
  return <AddressLink address={withDates(path, useDatesInLinks())} {...followed} />;
}

/** Several of them, set apart by dots. */
export function PathLinks({
  places,
}: {
  readonly places: readonly { readonly path: string; readonly words: string }[];
}) {
  return places.map(({ path, words }, at) => (
    <span key={path}>
      {at === 0 ? null : ' · '}
      <PathLink path={path}>{words}</PathLink>
    </span>
  ));
}

interface DatedLinkProps extends Followed {
  readonly path: string;
  /** The point that is shown there, as an address writes it; absent for today. */
  readonly asof?: string | undefined;
  /** The point that it is compared with; absent for none. */
  readonly since?: string | undefined;
}

/** Leads to a path of this application at points of its own, whatever dates the page shows. */
export function DatedLink({ path, asof, since, ...followed }: DatedLinkProps) {
  return <AddressLink address={withDates(path, stringifySearch({ asof, since }))} {...followed} />;
}

/** A path with the dates that its link keeps, such as `?asof=2026-09-16`, before a place on its page. */
export function withDates(path: string, dates: string): string {
  const [page = '', ...place] = path.split(/(?=#)/);
  return page + (page.includes('?') ? dates.replace('?', '&') : dates) + place.join('');
}

interface AddressLinkProps extends Followed {
  /** A path of this application with the dates that are to be shown there. */
  readonly address: string;
}

/** Leads to an address of this application. */
export function AddressLink({ address, children, onFollow, onLook, onKey, ...rest }: AddressLinkProps) {
  const { history } = useRouter();
  const follow = (event: MouseEvent): void => {
    const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (elsewhere || event.defaultPrevented) return;
    event.preventDefault();
    onFollow?.();
    history.push(address);
  };
  return (
    <a {...rest} href={address} onKeyDown={onKey} onClick={follow} onFocus={onLook} onPointerEnter={onLook}>
      {children}
    </a>
  );
}

/** Leads to one entry, “entry 1042” or the children, and says so when it was corrected or withdrawn since. */
export function EntryLink({ n, children, ...followed }: Partial<Followed> & { readonly n: number }) {
  return (
    <>
      <PathLink path={`/entries/${n}`} {...followed}>
        {children ?? `entry\u00A0${n}`}
      </PathLink>
      <WhatBecameOfIt n={n} />
    </>
  );
}

/** “(corrected)” or “(withdrawn)”, as known at the moment that the page shows; nothing while the entry stands. */
function WhatBecameOfIt({ n }: { readonly n: number }) {
  const ledger = useLedgerHere();
  const amendment = ledger === undefined ? undefined : amendmentsIn(ledger.names).get(n);
  if (amendment === undefined) return null;
  return <span className="mb-amended"> ({amendment.type === 'EntryWithdrawn' ? 'withdrawn' : 'corrected'})</span>;
}

/** Leads to one project, by its title. */
export function ProjectLink({ projectId, ...followed }: Followed & { readonly projectId: string }) {
  return <PathLink path={`/projects/${projectId}`} {...followed} />;
}

interface EntryLinksProps extends Pick<Followed, 'tabIndex'> {
  readonly numbers: readonly number[];
  /** Within a sentence it begins small: “approved on 8 July, entries 223 and 389”. */
  readonly within?: boolean;
}

/** “Entries 3, 8 and 12”, each leading to the entry; “No entry” when there is none. */
export function EntryLinks({ numbers, tabIndex, within = false }: EntryLinksProps) {
  const words = numbers.length === 0 ? 'No entry' : numbers.length === 1 ? 'Entry\u00A0' : 'Entries\u00A0';
  return (
    <>
      {within ? words.toLowerCase() : words}
      {numbers.map((n, index) => (
        <span key={n}>
          {index === 0 ? '' : index === numbers.length - 1 ? ' and ' : ', '}
          <EntryLink n={n} tabIndex={tabIndex}>
            {n}
          </EntryLink>
        </span>
      ))}
    </>
  );
}

/** The same, for whoever asks for entries by their numbers. */
export function entryLinks(numbers: readonly number[]): ReactNode {
  return <EntryLinks numbers={numbers} />;
}
