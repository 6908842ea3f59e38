import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { useOpening } from '../replay/index.ts';

/** Loaded when it is first opened, so that no page waits for it. */
const SearchBox = lazy(async () => {
  try {
    return { default: (await import('./SearchBox.tsx')).SearchBox };
  } catch {
    return { default: NotLoaded };
  }
});

/** Opens the search: a button, and Ctrl+K (⌘K) everywhere. */
export function SearchButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const ready = useOpening().kind === 'open';
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (ready) setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [ready]);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <>
      <button
        type="button"
        className="mb-search-button"
        disabled={!ready}
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        Search <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <dialog className="mb-search" ref={dialog} aria-label="Search" onClose={() => setOpen(false)}>
        {open ? (
          <Suspense fallback={<p className="govuk-body">The search is being loaded.</p>}>
            <SearchBox close={() => setOpen(false)} />
          </Suspense>
        ) : null}
      </dialog>
    </>
  );
}

function NotLoaded({ close }: { readonly close: () => void }) {
  return (
    <>
      <p className="govuk-body">
        The search could not be loaded. Check your connection, then load this page again. Nothing is lost.
      </p>
      <button type="button" className="mb-link-button" onClick={close}>
        Close
      </button>
    </>
  );
}
