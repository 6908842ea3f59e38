import { useEffect, useRef, useState } from 'react';
import { useFormState, useWatch } from 'react-hook-form';

import { formatTime } from '../../design/days.ts';
import { keepDraft } from './draft.ts';

/** How long after the last key a draft is kept; milliseconds. */
const pause = 400;

interface KeepDraftProps {
  readonly draftKey: string;
  /** Number of the entry that the section rested on when the writing began. */
  readonly basedOn: number | undefined;
  /** Whether what is typed is still to be kept: no longer once it is recorded. */
  readonly isOpen: () => boolean;
}

/** Keeps what is typed in a form in this browser, shortly after each change and when the page is left. */
export function KeepDraft({ draftKey, basedOn, isOpen }: KeepDraftProps) {
  const values = useWatch();
  const { isDirty } = useFormState();
  // When it was kept last, or `refused`.
  const [kept, setKept] = useState<string>();
  const last = useRef<string>(undefined);
  const leave = useRef<() => void>(() => {});
  useEffect(() => {
    const keep = (): void => {
      const text = JSON.stringify(values);
      if (!isOpen() || text === last.current || (!isDirty && last.current === undefined)) return;
      last.current = text;
      const keptAt = new Date().toISOString();
      const draft = { values, keptAt, ...(basedOn === undefined ? {} : { basedOn }) };
      setKept(keepDraft(draftKey, draft) ? keptAt : 'refused');
    };
    leave.current = keep;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [values, isDirty, isOpen, draftKey, basedOn]);
  useEffect(() => {
    const go = (): void => leave.current();
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
