import { daysBetween } from '../../../kernel/day.ts';
import { entriesInOrder, sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { vacantSince } from '../../post/days.ts';
import { hoursOn } from '../../post/hours.ts';
import type { PostState } from '../../post/state.ts';
import { posts } from '../../read.ts';

/** A post in which nobody is. */
export interface Vacancy {
  readonly post: PostState;
  readonly since: string;
  /** Days since then, to the day asked for. */
  readonly days: Figure<'days'>;
}

/** The posts in which nobody is on a day, the longest vacant first, and what they come to. */
export function vacancies(
  world: LedgerWorld,
  on: string,
): { readonly list: readonly Vacancy[]; readonly fte: Figure<'fte'> } {
  const list = posts(world)
    .flatMap((post): readonly Vacancy[] => {
      const since = vacantSince(post, on);
      return since === undefined ? [] : [{ post, since, days: daysFigure(post, since, on) }];
    })
    .toSorted((one, other) => other.days.value - one.days.value);
  const fte = sum(
    {
      label: 'Vacant',
      unit: 'fte',
      formula: 'FTE of posts on the establishment in which nobody is on the day',
      doesNotTell: 'It does not tell who does the work meanwhile, nor whether a post is to be filled.',
    },
    list.map(({ post, since }) => ({
      label: `${post.title}, since ${since}`,
      value: hoursOn(post, on).value.fte,
      entries: entriesInOrder([...entriesOf(post), hoursOn(post, on).n]),
    })),
  );
  return { list, fte };
}

function daysFigure(post: PostState, since: string, on: string): Figure<'days'> {
  return sum(
    {
      label: `Vacant: ${post.title}`,
      unit: 'days',
      formula: 'Days from the day on which it was vacated, or was first there, to the day of the page',
      doesNotTell: 'It does not tell why: what was recorded of its recruitment does.',
    },
    [{ label: `From ${since} to ${on}`, value: daysBetween(since, on), entries: entriesOf(post) }],
  );
}

function entriesOf({ established, stints, adverts }: PostState): readonly number[] {
  const last = stints.at(-1);
  const said = [last?.filled.n, last?.vacated?.n, ...adverts.flatMap((one) => [one.advertised.n, one.cameTo?.n])];
  return entriesInOrder([established.n, ...said.filter((n) => n !== undefined)]);
}
