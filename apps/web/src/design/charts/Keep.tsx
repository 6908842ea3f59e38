import type { RefObject } from 'react';

import { csvOf } from './csv.ts';
import type { AsKnown, ChartColumn } from './kept.ts';
import { saveFile } from './save-file.ts';

interface KeepProps<Row> {
  readonly name: string;
  readonly finding: string;
  readonly measure: string;
  readonly asKnown: AsKnown;
  readonly columns: readonly ChartColumn<Row>[];
  readonly rows: readonly Row[];
  readonly svg: RefObject<SVGSVGElement | null>;
}

/** Lets the reader keep the table of a chart and a picture of it. Both are made here, and say in their names of which day. */
export function Keep<Row>({ name, finding, measure, asKnown, columns, rows, svg }: KeepProps<Row>) {
  const saveTable = (): void => {
    const lines = rows.map((row) => columns.map((column) => column.text(row)));
    const csv = csvOf([columns.map((column) => column.heading), ...lines]);
    saveFile(`${name}-${asKnown.file}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  };
  const savePicture = async (): Promise<void> => {
    if (svg.current === null) return;
    const { drawPicture } = await import('./draw-picture.ts');
    const picture = await drawPicture(svg.current, { finding, measure, source: asKnown.words });
    saveFile(`${name}-${asKnown.file}.png`, picture);
  };
  const which = <span className="govuk-visually-hidden"> of: {finding}</span>;
  return (
    <p className="mb-chart__keep">
      <button type="button" className="mb-link-button" onClick={saveTable}>
        Save the table (CSV){which}
      </button>
      <button type="button" className="mb-link-button" onClick={() => void savePicture()}>
        Save the picture (PNG){which}
      </button>
    </p>
  );
}
