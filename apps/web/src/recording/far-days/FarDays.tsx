import { useState } from 'react';

import { today } from '../../clock/today.ts';
import { WarningText } from '../../design/WarningText.tsx';
import { questionsAbout } from './far-days.ts';

/** Asks once about days that may be a slip of the hand: sent again with the same ones, they are meant. */
export function useFarDays() {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const asks = (command: unknown): boolean => {
    const questions = questionsAbout(command, today());
    setAsked(questions);
    return questions.some((one) => !asked.includes(one));
  };
  return { asked, asks };
}

/** The questions, beside the button that answers them. */
export function FarDays({ questions }: { readonly questions: readonly string[] }) {
  return (
    <div role="alert">
      <WarningText sentences={questions} />
    </div>
  );
}
