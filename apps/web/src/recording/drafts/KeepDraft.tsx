import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';

import { formatTime } from '../../design/days.ts';
import type { Keeping } from './use-keeping.ts';

/** How long after the last key a draft is kept; milliseconds. */
const pause = 400;

/** Keeps what is typed shortly after each change, and says that it is kept. */
export function KeepDraft({ keeping }: { readonly keeping: Keeping }) {
  const { subscribe } = useFormContext();
  const [keptAt, setKeptAt] = useState<string>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          keeping.keep();
          setKeptAt(keeping.keptAt());
        }, pause);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [subscribe, keeping]);
  return keptAt === undefined ? null : <p className="govuk-hint mb-small">{sentenceOf(keptAt)}</p>;
}

function sentenceOf(keptAt: string): string {
  return keptAt === 'refused'
    ? 'This browser cannot keep your text. Record it, or copy it somewhere else, before you leave this page.'
    : `Your text was kept in this browser at ${formatTime(keptAt)}. It is not recorded yet.`;
}
