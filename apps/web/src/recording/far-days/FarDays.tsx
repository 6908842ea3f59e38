import { useEffect, useId, useRef, useState } from 'react';

import { today } from '../../clock/today.ts';
import { Tick } from '../../design/fields/choices.tsx';
import { WarningText } from '../../design/WarningText.tsx';
import { questionsAbout, unanswered, withMeant } from './far-days.ts';
import type { Question } from './far-days.ts';

/** What was asked about days that may be a slip of the hand, which of it is meant, and how often it was asked. */
interface Asked {
  readonly questions: readonly Question[];
  readonly meant: readonly string[];
  readonly attempt: number;
}

/** Asks about days that may be a slip of the hand: nothing is sent before each of them is ticked as meant. */
export function useFarDays() {
  const [asked, setAsked] = useState<Asked>({ questions: [], meant: [], attempt: 0 });
  const asks = (command: unknown): boolean => {
    const questions = questionsAbout(command, today());
    setAsked(({ meant, attempt }) => ({ questions, meant, attempt: attempt + 1 }));
    return unanswered(questions, asked.meant).length > 0;
  };
  const mean = (sentence: string, isMeant: boolean): void =>
    setAsked(({ meant, ...rest }) => ({ ...rest, meant: withMeant(meant, sentence, isMeant) }));
  return { asked, asks, mean };
}

type FarDaysProps = Pick<ReturnType<typeof useFarDays>, 'asked' | 'mean'>;

/** The questions, each with the tick that answers it; the first that is open takes the focus whenever they are asked. */
export function FarDays({ asked, mean }: FarDaysProps) {
  return (
    <div role="alert">
      <Questions key={asked.attempt} asked={asked} mean={mean} />
    </div>
  );
}

function Questions({ asked: { questions, meant }, mean }: FarDaysProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLInputElement>('input:not(:checked)')?.focus(), []);
  return (
    <div ref={box}>
      {questions.map(({ sentence, meant: words }, index) => (
        <div className="govuk-form-group" key={sentence}>
          <WarningText sentences={[sentence]} />
          <Tick
            id={`${id}${index}`}
            label={words}
            checked={meant.includes(sentence)}
            onChange={(isMeant) => mean(sentence, isMeant)}
          />
        </div>
      ))}
    </div>
  );
}
