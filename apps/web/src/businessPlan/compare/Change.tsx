import type { FigureChange, PlanChange } from '@minutebook/domain';

import { Block } from '../../design/Block.tsx';
import { formatValue } from '../../design/numbers.ts';
import { BesideText } from './BesideText.tsx';

interface ChangeProps {
  readonly change: PlanChange;
  /** What the earlier side is called. */
  readonly before: string;
  readonly after: string;
}

/** One difference between two versions: amounts with their difference, then the texts side by side. */
export function Change({ change: { title, sentence, figures, text }, before, after }: ChangeProps) {
  return (
    <Block heading={title} intro={sentence}>
      {figures.length === 0 ? null : <Figures figures={figures} before={before} after={after} caption={title} />}
      {text.length === 0 ? null : <BesideText rows={text} before={before} after={after} caption={title} />}
    </Block>
  );
}

interface FiguresProps {
  readonly figures: readonly FigureChange[];
  readonly before: string;
  readonly after: string;
  readonly caption: string;
}

function Figures({ figures, before, after, caption }: FiguresProps) {
  const headings = ['What', before, after, 'Difference'];
  return (
    <table className="mb-table" role="table">
      <caption className="mb-table__caption">{caption}: amounts that differ</caption>
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading, index) => (
            <th
              key={heading}
              scope="col"
              role="columnheader"
              className={`mb-table__cell${index === 0 ? '' : ' mb-table__cell--numeric'}`}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {figures.map((figure) => (
          <tr key={figure.label} role="row">
            <th scope="row" role="rowheader" className="mb-table__cell mb-table__cell--names">
              {figure.isTotal ? <strong>{figure.label}</strong> : figure.label}
            </th>
            {[side(figure.before), side(figure.after), signed(figure.difference)].map((words, index) => (
              <td key={index} role="cell" className="mb-table__cell mb-table__cell--numeric">
                <span className="mb-table__label" aria-hidden="true">
                  {headings[index + 1]}
                </span>
                {words}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function side(amount: number | undefined): string {
  return amount === undefined ? 'Not stated' : formatValue(amount, 'pence');
}

function signed(difference: number): string {
  return difference > 0 ? `+${formatValue(difference, 'pence')}` : formatValue(difference, 'pence');
}
