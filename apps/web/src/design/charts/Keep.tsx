import type { RefObject } from 'react';

import type { AsKnown } from './kept.ts';

interface KeepProps {
  readonly name: string;
  readonly finding: string;
  readonly measure: string;
  readonly asKnown: AsKnown;
  readonly svg: RefObject<SVGSVGElement | null>;
}

/** Lets the reader keep a picture of a chart, which says of which day it is. What makes it is fetched when it is asked for. */
export function Keep({ name, finding, measure, asKnown, svg }: KeepProps) {
  const savePicture = async (): Promise<void> => {
    if (svg.current === null) return;
    const [{ drawPicture }, { saveFile }] = await Promise.all([
      import('./draw-picture.ts'),
      import('../../take-away/save-file.ts'),
    ]);
    const picture = await drawPicture(svg.current, { finding, measure, source: asKnown.words });
    saveFile(`${name}-${asKnown.file}.png`, picture);
  };
  return (
    <p className="mb-chart__keep">
      <button type="button" className="mb-link-button" onClick={() => void savePicture()}>
        Save the picture (PNG)<span className="govuk-visually-hidden"> of: {finding}</span>
      </button>
    </p>
  );
}
