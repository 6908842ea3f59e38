import { useEffect, useRef, useState } from 'react';

import { useFetched } from '../design/use-fetched.ts';
import { useOpening } from '../replay/index.ts';

const fetchBox = () => import('./SearchBox.tsx');

/** Opens the search: a button, and Ctrl+K (⌘K) everywhere. */
export function SearchButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const ready = useOpening().kind === 'open';
  const { part, failed } = useFetched(open, fetchBox);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (ready) setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [ready]);
  // Only with its content: a dialog puts the focus on its first field when it is shown.
  const shown = open && (part !== undefined || failed);
  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
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
        {open && part !== undefined ? <part.SearchBox close={() => setOpen(false)} /> : null}
        {failed ? <p className="govuk-body">The server does not answer. Press Escape and search again.</p> : null}
      </dialog>
    </>
  );
}
