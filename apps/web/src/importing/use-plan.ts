import { useEffect, useState } from 'react';

import { sentenceOf } from '../replay/index.ts';

interface Refused {
  readonly kind: 'refused';
  readonly sentence: string;
}

/** What is known of the plan of a file; `last` is the one that was asked for before. */
export type Planning<Plan> = Plan | Refused | { readonly kind: 'planning'; readonly last: Plan | undefined };

/** The plan of a file, made anew whenever what is wanted is another one: the same wanted thing is asked for once. */
export function usePlan<Wanted extends object, Plan extends { readonly kind: 'planned' }>(
  wanted: Wanted,
  ask: (wanted: Wanted) => Promise<Plan | Refused>,
): Planning<Plan> {
  const [answered, setAnswered] = useState<{ readonly to: object; readonly answer: Plan | Refused }>();
  useEffect(() => {
    let isWanted = true;
    const tell = (answer: Plan | Refused): void => {
      if (isWanted) setAnswered({ to: wanted, answer });
    };
    const refused = (error: unknown): void => tell({ kind: 'refused', sentence: sentenceOf(error) });
    ask(wanted).then(tell, refused).catch(refused);
    return () => {
      isWanted = false;
    };
  }, [wanted, ask]);
  if (answered?.to === wanted) return answered.answer;
  return { kind: 'planning', last: answered?.answer.kind === 'planned' ? answered.answer : undefined };
}
