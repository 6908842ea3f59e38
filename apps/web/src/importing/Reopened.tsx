import { useEffect, useState } from 'react';

import { Progress } from '../design/Progress.tsx';
import { sentenceOf } from '../replay/index.ts';
import { Refusal } from './Refusal.tsx';

interface ReopenedProps<Read> {
  readonly document: string;
  /** Has the server look at the file again; it refuses one that it does not hold any more. */
  readonly open: () => Promise<Read | { readonly kind: 'refused' }>;
  readonly onRead: (read: Read) => void;
  readonly onGone: () => void;
  readonly onOtherFile: () => void;
}

/** Opens a file again that was chosen before the page was loaded anew. */
export function Reopened<Read extends { readonly kind: string }>(props: ReopenedProps<Read>) {
  const { document, open, onRead, onGone, onOtherFile } = props;
  const [failed, setFailed] = useState<string>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const answered = (answer: Read | { readonly kind: 'refused' }): void => {
      if (!isWanted) return;
      if (isRead(answer)) onRead(answer);
      else onGone();
    };
    const refused = (error: unknown): void => {
      if (isWanted) setFailed(sentenceOf(error));
    };
    open().then(answered, refused).catch(refused);
    return () => {
      isWanted = false;
    };
    // Asked once a turn: what is called then is as it was when the page was opened.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- for the reason above.
  }, [turn]);
  if (failed === undefined) return <Progress label={`Opening “${document}” again`} done={0} of={0} />;
  const again = (): void => {
    setFailed(undefined);
    setTurn(turn + 1);
  };
  return (
    <>
      <Refusal title={`“${document}” cannot be opened again now`} sentence={failed} />
      <p className="govuk-body">
        <button type="button" className="mb-link-button" onClick={again}>
          Try again
        </button>{' '}
        or{' '}
        <button type="button" className="mb-link-button" onClick={onOtherFile}>
          choose another file
        </button>
      </p>
    </>
  );
}

function isRead<Read extends { readonly kind: string }>(answer: Read | { readonly kind: 'refused' }): answer is Read {
  return answer.kind !== 'refused';
}
