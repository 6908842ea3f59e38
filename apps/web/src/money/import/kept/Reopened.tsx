import { useEffect, useState } from 'react';

import { Progress } from '../../../design/Progress.tsx';
import { sentenceOf, server } from '../../../replay/index.ts';
import { Refusal } from '../../../importing/Refusal.tsx';
import type { Survey } from '../survey.ts';
import type { KeptImport } from './use-kept-import.ts';

interface ReopenedProps {
  readonly kept: KeptImport;
  readonly onSurveyed: (survey: Survey) => void;
  /** The server does not hold the file any more. */
  readonly onGone: () => void;
  readonly onOtherFile: () => void;
}

/** Opens a file again that was chosen before the page was loaded anew. */
export function Reopened({ kept, onSurveyed, onGone, onOtherFile }: ReopenedProps) {
  const [failed, setFailed] = useState<string>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const { fileId, document, sheet } = kept;
    const answered = (answer: Awaited<ReturnType<typeof server.spendImports.survey.mutate>>): void => {
      if (!isWanted) return;
      if (answer.kind === 'refused') onGone();
      else onSurveyed(answer);
    };
    const refused = (error: unknown): void => {
      if (isWanted) setFailed(sentenceOf(error));
    };
    server.spendImports.survey.mutate({ fileId, document, sheet }).then(answered, refused).catch(refused);
    return () => {
      isWanted = false;
    };
    // Asked once a turn: what is called then is as it was when the page was opened.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- for the reason above.
  }, [turn]);
  if (failed === undefined) return <Progress label={`Opening “${kept.document}” again`} done={0} of={0} />;
  const again = (): void => {
    setFailed(undefined);
    setTurn(turn + 1);
  };
  return (
    <>
      <Refusal title={`“${kept.document}” cannot be opened again now`} sentence={failed} />
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
