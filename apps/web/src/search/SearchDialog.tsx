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
  // Not before what is in it is there, which then has the focus.
  const shown = open && (part !== undefined || failed);
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
        {shown && part !== undefined ? <part.SearchBox close={() => setOpen(false)} /> : null}
        {shown && failed ? <SearchIsSilent close={() => setOpen(false)} /> : null}
      </dialog>
    </>
  );
}

function SearchIsSilent({ close }: { readonly close: () => void }) {
  return (
    <>
      <p className="govuk-body">The server does not answer. Close this and open it again.</p>
      <button type="button" className="mb-link-button" onClick={close}>
        Close
      </button>
    </>
  );
}
