import type { Figure } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { Explain } from '../../figures/FigureView.tsx';

interface Listed {
  readonly kind: string;
  readonly sentence: string;
  readonly figure: Figure;
  /** The page where it is acted on. */
  readonly path: string;
}

interface Props {
  readonly needs: readonly Listed[];
  /** Those at the date compared with, of which one that is not among them was none; absent when nothing is compared. */
  readonly were: readonly Listed[] | undefined;
}

/** What waits, each in a sentence with the page where it is acted on and what it counts; nothing where nothing does. */
export function NeedsListed({ needs, were }: Props) {
  if (needs.length === 0) return null;
  return (
    <ul className="govuk-list mb-needs">
      {needs.map(({ kind, path, sentence, figure }) => (
        <li key={kind}>
          <p className="mb-needs__sentence">
            <strong>{sentence}</strong> <PathLink path={path}>See them</PathLink>
          </p>
          <Explain
            figure={figure}
            was={were && (were.find((one) => one.kind === kind)?.figure ?? { ...figure, value: 0, terms: [] })}
          />
        </li>
      ))}
    </ul>
  );
}
