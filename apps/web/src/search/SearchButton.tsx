import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

import { SearchForm } from './SearchForm.tsx';

/** Opens the search: a button, and Ctrl+K (⌘K) everywhere. */
export function SearchButton() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const close = (): void => dialog.current?.close();
  // At once, so that the next key is typed into it.
  const show = useCallback((): void => {
    flushSync(() => setOpen(true));
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      show();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [show]);
  return (
    <>
      <button type="button" className="mb-search-button" aria-keyshortcuts="Control+K" onClick={show}>
        Search <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <dialog className="mb-search" ref={dialog} aria-label="Search" onClose={() => setOpen(false)}>
        {open ? <SearchForm close={close} /> : null}
      </dialog>
    </>
  );
}
