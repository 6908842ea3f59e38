import { ChooseFile } from '../../importing/ChooseFile.tsx';
import { sendFile } from './send-file.ts';
import type { Survey } from './survey.ts';

interface ChooseExportProps {
  /** The name of a file that was chosen before and is not held any more. */
  readonly gone: string | undefined;
  readonly onSurveyed: (survey: Survey) => void;
}

/** Chooses a file and has it looked at. */
export function ChooseExport({ gone, onSurveyed }: ChooseExportProps) {
  return (
    <ChooseFile<Survey>
      hint="As the finance system exports it, CSV or Excel (.xlsx), at most 50 MB."
      gone={gone}
      send={sendFile}
      onRead={onSurveyed}
    />
  );
}
