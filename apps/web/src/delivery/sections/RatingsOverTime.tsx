import { reportedByWords, withheldWords } from '@minutebook/domain';
import type { ProjectState, Rating, Stated } from '@minutebook/domain';

import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { capital } from '../../design/capital.ts';
import { formatDay } from '../../design/days.ts';
import { StatedBy } from '../../entries/amending/CorrectLink.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { LazyConfidence } from '../confidence/LazyConfidence.tsx';
import { ratingWord } from '../public/rating-word.ts';
import { OneRatingTag } from '../public/RatingTag.tsx';
import { RecordButton } from './RecordButton.tsx';

const columns: readonly Column<Stated<Rating>>[] = [
  {
    heading: 'Judged on',
    names: true,
    cell: (rating) => <JudgedOn rating={rating} />,
    value: ({ on }) => ({ day: on }),
  },
  { heading: 'Rating', cell: ({ value }) => <OneRatingTag rating={value} />, value: ({ value }) => ratingWord(value) },
  { heading: 'Scale', cell: ({ value }) => scaleWords(value) },
  { heading: 'By', cell: ({ value }) => byWords(value) },
  { heading: 'Why', cell: ({ value, reason }) => <Why rating={value} reason={reason} />, value: whyInWords },
  {
    heading: 'Entry',
    numeric: true,
    cell: ({ n }) => <StatedBy n={n} words={n} />,
    value: 'entries',
    entries: ({ n }) => [n],
  },
];

/** Every rating of a project, and every one that was withheld, newest first. */
export function RatingsOverTime({ project: { projectId, ratings } }: { readonly project: ProjectState }) {
  const newestFirst = ratings.toSorted((one, other) =>
    one.on === other.on ? other.n - one.n : one.on < other.on ? 1 : -1,
  );
  return (
    <Block
      heading="Delivery confidence over time"
      intro="How likely the project was judged to deliver, newest first. Ratings on different scales do not compare; a withheld one is no colour."
    >
      {ratings.length === 0 ? (
        <p className="govuk-body">Nobody has rated it.</p>
      ) : (
        <>
          <LazyConfidence projectId={projectId} measure="Its ratings from the first one on." />
          <Table
            caption="Ratings, newest first"
            captionHidden
            rows={newestFirst}
            keyOf={({ n }) => n}
            columns={columns}
          />
        </>
      )}
      <RecordButton projectId={projectId} command="ReportDeliveryConfidence">
        Report delivery confidence
      </RecordButton>
    </Block>
  );
}

function JudgedOn({ rating: { on, n } }: { readonly rating: Stated<Rating> }) {
  const before = useCompared();
  return (
    <>
      <span className="mb-nowrap">{formatDay(on)}</span>{' '}
      {before === undefined || n <= before.world.n ? null : <Tag colour="yellow">New</Tag>}
    </>
  );
}

function scaleWords(rating: Rating): string {
  if (rating.kind === 'withheld') return 'None';
  return rating.confidence.scale === 'fivePoint' ? 'Five points' : 'Three points';
}

function byWords(rating: Rating): string {
  if (rating.kind === 'withheld') return 'Nobody';
  const words = reportedByWords[rating.reportedBy];
  return capital(words);
}

/** The same in words alone. */
function whyInWords({ value, reason }: Stated<Rating>): string {
  const withheld = value.kind === 'withheld' ? [withheldWords[value.because], value.asStated] : [];
  return [...withheld, reason].filter((words) => words !== undefined).join('. ');
}

function Why({ rating, reason }: { readonly rating: Rating; readonly reason: string | undefined }) {
  const withheld = rating.kind === 'withheld' ? rating : undefined;
  if (withheld === undefined && reason === undefined) return <span className="mb-secondary">Not stated</span>;
  return (
    <>
      {withheld === undefined ? null : <div>{withheldWords[withheld.because]}</div>}
      {withheld?.asStated === undefined ? null : (
        <div className="mb-secondary">In its own words: “{withheld.asStated}”</div>
      )}
      {reason === undefined ? null : <div className="mb-prose">{reason}</div>}
    </>
  );
}
