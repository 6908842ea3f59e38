import type { RefObject } from 'react';

import type { AsKnown, ChartColumn } from './kept.ts';

interface KeepProps<Row> {
  readonly name: string;
  readonly finding: string;
  readonly measure: string;
  readonly asKnown: AsKnown;
  readonly columns: readonly ChartColumn<Row>[];
  readonly rows: readonly Row[];
  readonly svg: RefObject<SVGSVGElement | null>;
}

/**
 * Lets the reader keep the table of a chart and a picture of it. Both are made here, and say in their names of which
 * day. What makes them is fetched when they are asked for.
 */
export function Keep<Row>({ name, finding, measure, asKnown, columns, rows, svg }: KeepProps<Row>) {
  const saveTable = async (): Promise<void> => {
    const [{ csvOf }, { saveFile }] = await Promise.all([import('./csv.ts'), import('./save-file.ts')]);
    const lines = rows.map((row) => columns.map((column) => column.text(row)));
    const csv = csvOf([columns.map((column) => column.heading), ...lines]);
    saveFile(`${name}-${asKnown.file}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  };
  const savePicture = async (): Promise<void> => {
    if (svg.current === null) return;
    const [{ drawPicture }, { saveFile }] = await Promise.all([import('./draw-picture.ts'), import('./save-file.ts')]);
    const picture = await drawPicture(svg.current, { finding, measure, source: asKnown.words });
    saveFile(`${name}-${asKnown.file}.png`, picture);
  };
  const which = <span className="govuk-visually-hidden"> of: {finding}</span>;
  return (
    <p className="mb-chart__keep">
      <button type="button" className="mb-link-button" onClick={() => void saveTable()}>
        Save the table (CSV){which}
      </button>
      <button type="button" className="mb-link-button" onClick={() => void savePicture()}>
        Save the picture (PNG){which}
      </button>
    </p>
  );
}
