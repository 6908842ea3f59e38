import type { ImportChoices } from '@minutebook/domain';
import { useEffect, useMemo, useState } from 'react';

import { sentenceOf, server } from '../../../replay/index.ts';
import type { Plan } from '../survey.ts';

type Answer = Plan | { readonly kind: 'refused'; readonly sentence: string };

/** What is known of the plan of a file; `last` is the one of earlier choices. */
export type Planning = Answer | { readonly kind: 'planning'; readonly last: Plan | undefined };

/** The plan of a file, made anew whenever the choices or the rules change; `rules` is how many were ever stated or ended. */
export function usePlan(fileId: string, sourceId: string, choices: ImportChoices, rules: number): Planning {
  const wanted = useMemo(() => ({ rules, request: { fileId, sourceId, choices } }), [rules, fileId, sourceId, choices]);
  const [answered, setAnswered] = useState<{ readonly to: object; readonly answer: Answer }>();
  useEffect(() => {
    let isWanted = true;
    const tell = (answer: Answer): void => {
      if (isWanted) setAnswered({ to: wanted, answer });
    };
    const refused = (error: unknown): void => tell({ kind: 'refused', sentence: sentenceOf(error) });
    server.spendImports.plan.mutate(wanted.request).then(tell, refused).catch(refused);
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  if (answered?.to === wanted) return answered.answer;
  return { kind: 'planning', last: answered?.answer.kind === 'planned' ? answered.answer : undefined };
}
