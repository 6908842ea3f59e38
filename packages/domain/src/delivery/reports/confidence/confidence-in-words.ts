import { addDays } from '../../../kernel/day.ts';
import { count, entriesInOrder } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { ratingWords, withheldWords } from '../../project/words.ts';
import type { Rating } from '../../project/state.ts';
import { stepsWorse } from './ratings.ts';
import { spanOn } from './confidence-over-time.ts';
import type { ConfidenceHistory, ConfidenceSpan } from './confidence-over-time.ts';

/** Which projects are judged otherwise than half a year before, on the same scale. */
export interface ConfidenceChange {
  /** The day compared with. */
  readonly since: string;
  readonly worse: Figure;
  readonly better: Figure;
  readonly same: Figure;
}

const halfAYear = 182;

/** The histories seen on a day against those of half a year before. A project without a rating on both days counts nowhere. */
export function confidenceChange(histories: readonly ConfidenceHistory[], on: string): ConfidenceChange {
  const since = addDays(on, -halfAYear);
  const changes = histories.flatMap((history) => {
    const [was, is] = [spanOn(history, since), spanOn(history, on)];
    const by = was && is && stepsWorse(was.rating, is.rating);
    return was === undefined || is === undefined || by === undefined ? [] : [{ history, was, is, by }];
  });
  const figure = (label: string, which: string, of: (by: number) => boolean): Figure =>
    count(
      {
        label: `Projects judged ${label} than on ${since}`,
        unit: 'projects',
        formula: `Open projects rated on the same scale on ${since} and on ${on}, whose rating is ${which}`,
        doesNotTell: 'It does not tell how the projects will end: a rating is a judgement of the day it was given.',
      },
      changes
        .filter(({ by }) => of(by))
        .map(({ history, was, is }) => ({
          label: `${history.projectTitle}: ${inWords(was.rating)}, then ${inWords(is.rating)}`,
          projectId: history.projectId,
          entries: entriesInOrder([...entriesOf(was), ...entriesOf(is)]),
        })),
    );
  return {
    since,
    worse: figure('less likely to deliver', 'worse', (by) => by > 0),
    better: figure('more likely to deliver', 'better', (by) => by < 0),
    same: { ...figure('no otherwise', 'the same', (by) => by === 0), label: `Projects judged as on ${since}` },
  };
}

/** “2 projects are judged less likely to deliver than on 2026-05-31, 5 more likely and 9 as before.” */
export function confidenceChangeSentence({ since, worse, better, same }: ConfidenceChange): string {
  if (worse.value + better.value + same.value === 0) return `No project was rated both on ${since} and now.`;
  const first =
    worse.value === 0
      ? `No project is judged less likely to deliver than on ${since}`
      : `${worse.value} ${worse.value === 1 ? 'project is' : 'projects are'} judged less likely to deliver than on ${since}`;
  return `${first}, ${better.value} more likely and ${same.value} as before.`;
}

/** How one project is judged now, since when, and what it was before: “Amber/Green since 2026-06-03; Amber before.” */
export function confidenceSentence({ spans }: ConfidenceHistory): string {
  const [before, now] = [spans.at(-2), spans.at(-1)];
  if (now === undefined) return 'Nobody has rated it.';
  const said = `${inWords(now.rating)} since ${now.from}`;
  if (before === undefined) return `${said}; never rated otherwise.`;
  const by = stepsWorse(before.rating, now.rating);
  const how = by === undefined || by === 0 ? '' : by > 0 ? 'worse than before: ' : 'better than before: ';
  return how === '' ? `${said}; before that ${inWords(before.rating)}.` : `${said}, ${how}${inWords(before.rating)}.`;
}

/** A rating, or why there is none, in words. */
export function inWords(rating: Rating): string {
  return rating.kind === 'rated'
    ? ratingWords[rating.confidence.rating]
    : `Withheld (${withheldWords[rating.because]})`;
}

function entriesOf({ judgements }: ConfidenceSpan): readonly number[] {
  return judgements.map((one) => one.n);
}
