import { ratingWords } from '@minutebook/domain';
import type { Confidence, Figure, Ratings as RatingsReport } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { FigureCell } from '../figures/FigureCell.tsx';
import { Explain } from '../figures/FigureView.tsx';
import { thenOf } from '../figures/then.tsx';
import { Table } from '../design/Table.tsx';
import type { Column } from '../design/Table.tsx';
import { Tag } from '../design/Tag.tsx';
import { ConfidenceTag } from '../delivery/public/RatingTag.tsx';

interface RatingsProps {
  readonly ratings: RatingsReport;
  /** Those at the date compared with; absent when nothing is compared. */
  readonly were: RatingsReport | undefined;
}

interface Row {
  readonly key: string;
  readonly tag: ReactNode;
  readonly words: string;
  readonly figure: Figure;
  readonly was: Figure | undefined;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Rating', names: true, cell: ({ tag }) => tag, value: ({ words }) => words },
  {
    heading: 'Projects',
    numeric: true,
    value: ({ figure }) => figure,
    was: thenOf(({ was }) => was),
    cell: ({ figure, was }) => (
      <div className="mb-figure__value mb-figure__value--row">
        <FigureCell figure={figure} was={was} />
      </div>
    ),
  },
  { heading: 'Explain', screenOnly: true, cell: ({ figure, was }) => <Explain figure={figure} was={was} /> },
];

const captions: Record<Confidence['scale'], string> = {
  fivePoint: 'On the five-point scale',
  threePoint: 'On the three-point scale',
};

/** How many open projects hold each rating, a table for each scale that somebody uses. */
export function Ratings({ ratings, were }: RatingsProps) {
  return (
    <div className="mb-ratings">
      {(['fivePoint', 'threePoint'] as const).map((scale) => {
        const rows = rowsOf(scale, ratings, were);
        return rows.some(({ figure }) => figure.value > 0) ? (
          <OneTable key={scale} caption={captions[scale]} rows={rows} />
        ) : null;
      })}
      <OneTable
        caption="Without a rating"
        rows={[
          {
            key: 'withheld',
            tag: <Tag colour="grey">Withheld</Tag>,
            words: 'Withheld',
            figure: ratings.withheld,
            was: were?.withheld,
          },
          { key: 'never', tag: 'Never rated', words: 'Never rated', figure: ratings.never, was: were?.never },
        ]}
      />
    </div>
  );
}

function OneTable({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) {
  return (
    <div>
      <Table kept caption={caption} columns={columns} rows={rows} keyOf={({ key }) => key} />
    </div>
  );
}

function rowsOf(scale: Confidence['scale'], { byRating }: RatingsReport, were: RatingsReport | undefined) {
  return byRating
    .filter((one) => one.scale === scale)
    .map(({ rating, figure }): Row => ({
      key: rating,
      tag: <ConfidenceTag rating={rating} />,
      words: ratingWords[rating],
      figure,
      was: were?.byRating.find((one) => one.scale === scale && one.rating === rating)?.figure,
    }));
}
