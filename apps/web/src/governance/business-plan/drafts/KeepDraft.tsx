import { useEffect, useRef, useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';

import { formatTime } from '../../../design/days.ts';
import { keepDraft } from './draft.ts';

/** How long after the last key a draft is kept; milliseconds. */
const pause = 400;

interface KeepDraftProps {
  readonly draftKey: string;
  /** Number of the entry that the section rested on when the writing began. */
  readonly basedOn: number | undefined;
  /** Whether what is typed is still to be kept: no longer once it is recorded. */
  readonly isOpen: () => boolean;
  /** Told how to keep at once what is typed, which answers whether the browser has it; told again at each change. */
  readonly onChange: (keep: () => boolean) => void;
}

/** Keeps what is typed in a form in this browser, shortly after each change and when the page is left. */
export function KeepDraft({ draftKey, basedOn, isOpen, onChange }: KeepDraftProps) {
  const values = useWatch();
  const { isDirty } = useFormState();
  // When it was kept last, or `refused`.
  const [kept, setKept] = useState<string>();
  const last = useRef({ text: '', isKept: false });
  const leave = useRef((): boolean => false);
  useEffect(() => {
    const keep = (): boolean => {
      const text = JSON.stringify(values);
      if (!isOpen() || (!isDirty && last.current.text === '')) return false;
      if (text === last.current.text) return last.current.isKept;
      const keptAt = new Date().toISOString();
      const draft = { values, keptAt, ...(basedOn === undefined ? {} : { basedOn }) };
      last.current = { text, isKept: keepDraft(draftKey, draft) };
      setKept(last.current.isKept ? keptAt : 'refused');
      return last.current.isKept;
    };
    leave.current = keep;
    onChange(keep);
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [values, isDirty, isOpen, draftKey, basedOn, onChange]);
  useEffect(() => {
    const go = (): void => void leave.current();
    addEventListener('pagehide', go);
    return () => {
      removeEventListener('pagehide', go);
      go();
    };
  }, []);
  return <p className="govuk-hint mb-small">{sentenceOf(kept)}</p>;
}

function sentenceOf(kept: string | undefined): string {
  switch (kept) {
    case undefined:
      return 'What you write is kept in this browser until you record it, even when the connection or the tab is lost.';
    case 'refused':
      return 'This browser cannot keep your text. Record it, or copy it somewhere else, before you leave this page.';
    default:
      return `Your text was kept in this browser at ${formatTime(kept)}. It is not recorded yet.`;
  }
}
