import type { ImportChoices } from '@minutebook/domain';
import { useEffect, useState } from 'react';

import { sentenceOf, server } from '../../../replay/index.ts';
import type { Plan } from '../survey.ts';

/** What is known of the plan of a file. */
export type Planning =
  | { readonly kind: 'planning'; readonly last: Plan | undefined }
  | Plan
  | { readonly kind: 'refused'; readonly sentence: string };

/** The plan of a file, made anew whenever the choices or the rules change; `rules` is how many were ever stated or ended. */
export function usePlan(fileId: string, sourceId: string, choices: ImportChoices, rules: number): Planning {
  const [planning, setPlanning] = useState<Planning>({ kind: 'planning', last: undefined });
  useEffect(() => {
    let wanted = true;
    setPlanning((before) => ({ kind: 'planning', last: before.kind === 'planned' ? before : undefined }));
    server.spendImports.plan
      .mutate({ fileId, sourceId, choices })
      .then(
        (answer) => wanted && setPlanning(answer),
        (error: unknown) => wanted && setPlanning({ kind: 'refused', sentence: sentenceOf(error) }),
      )
      .catch(() => {});
    return () => {
      wanted = false;
    };
  }, [fileId, sourceId, choices, rules]);
  return planning;
}
