import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../design/Button.tsx';
import { withDays } from '../design/days.ts';
import { EntryLine } from '../entries/EntryLine.tsx';
import { EntriesNamed } from './EntriesNamed.tsx';
import type { OpenAnswer } from './use-recording.ts';

interface AnswerProps {
  readonly answer: OpenAnswer;
  readonly sendAgain: () => void;
  /** What stands below a refusal, or what somebody else recorded. */
  readonly children?: ReactNode;
}

/** Why a form is still open: refused, overtaken by somebody else's entry, or not known to have arrived. */
export function Answer({ answer, sendAgain, children }: AnswerProps) {
  switch (answer.kind) {
    case 'refused':
      return (
        <Box title="This was not recorded" key={answer.refusal}>
          <p>
            <EntriesNamed sentence={answer.sentence} />
          </p>
          <p>{withDays(answer.remedy)}</p>
          {children}
        </Box>
      );
    case 'conflict':
      return (
        <Box title="Somebody else recorded something first">
          <p>Nothing of yours was recorded. Since you opened this form, this was:</p>
          <ul className="govuk-list">
            {answer.theirs.map((entry) => (
              <li key={entry.n}>
                <EntryLine entry={entry} />
              </li>
            ))}
          </ul>
          {children}
          <p>What you entered is still below. If it is still right, record it as well.</p>
        </Box>
      );
    case 'unsent':
      return (
        <Box title="It is not certain that this was recorded">
          <Uncertain sentence={answer.sentence} sendAgain={sendAgain} />
        </Box>
      );
  }
}

function Uncertain({ sentence, sendAgain }: { readonly sentence: string; readonly sendAgain: () => void }) {
  return (
    <>
      <p>{sentence}</p>
      <p>What you entered is kept below as it was sent. Sending it again records it once, even if it had arrived.</p>
      <Button type="button" onClick={sendAgain}>
        Send again
      </Button>
    </>
  );
}

/** Takes the focus, so that nobody misses that nothing is recorded yet. */
function Box({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={box} role="alert">
      <h2 className="govuk-error-summary__title">{title}</h2>
      <div className="govuk-error-summary__body">{children}</div>
    </div>
  );
}
