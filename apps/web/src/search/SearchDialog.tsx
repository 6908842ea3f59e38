import { useEffect, useRef, useState } from 'react';

import { useOpening } from '../replay/index.ts';
import { SearchBox } from './SearchBox.tsx';

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
        {open ? <SearchBox close={() => setOpen(false)} /> : null}
      </dialog>
    </>
  );
}
