import { benefits } from '../../benefits/read.ts';
import type { ProjectState } from '../../delivery/project/state.ts';
import { comparable, readsAlike } from '../../kernel/text.ts';
import type { LedgerWorld } from '../../world.ts';
import { seatsTaken } from '../../governance/board/as-sat.ts';
import { schemeOn } from '../../governance/gates/framework.ts';
import { posts } from '../../money/read.ts';
import { recommendations } from '../read.ts';

/**
 * Titles of the posts that the ledger knows on a day, each once, in the order of the alphabet: who sits on a board by one, whom
 * the scheme of delegation names, what is on the establishment, who sponsors a project, watches a risk of it or has to meet a
 * condition, who agreed to a plan, who owns a benefit, and who has to act on a recommendation. A query makes no post known.
 */
export function knownPosts(world: LedgerWorld, on: string): readonly string[] {
  const titles = [
    ...seatsTaken(world, on).map(({ post }) => post),
    ...(schemeOn(world.states('programme')[0], on)?.authorities ?? []).map(({ post }) => post),
    ...posts(world).map(({ title }) => title),
    ...world.states('project').flatMap(namedIn),
    ...world
      .states('businessPlan')
      .flatMap(({ versions }) => versions.flatMap(({ signOffs }) => signOffs.map(({ value }) => value.post))),
    ...benefits(world).flatMap(({ owners }) => owners.map(({ value }) => value)),
    ...recommendations(world).flatMap(({ madeTo, actions }) => [
      madeTo,
      ...actions.map((one) => one.agreed.value.post),
    ]),
  ];
  const byWords = new Map(titles.toReversed().map((title) => [comparable(title), title]));
  return [...byWords].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, title]) => title);
}

function namedIn({ sponsor, risks, conditions }: ProjectState): readonly string[] {
  const watching = risks.flatMap(({ owner }) => owner ?? []);
  return [...(sponsor === undefined ? [] : [sponsor.value]), ...watching, ...conditions.map(({ owner }) => owner)];
}

/** Whether a post reads like one of these. Where the ledger knows none at all yet, any may be meant. */
export function isKnownPost(title: string, known: readonly string[]): boolean {
  return known.length === 0 || known.some((one) => readsAlike(one, title));
}

/**
 * The title that somebody may have meant: the one that differs in the fewest letters, and in no more than one of five.
 * `undefined` where one reads the same, or none comes near. Example: “Section 151 Oficer” is near “Section 151 Officer”.
 */
export function nearestPost(typed: string, known: readonly string[]): string | undefined {
  const words = comparable(typed);
  const near = known
    .map((title) => ({ title, differs: lettersThatDiffer(words, comparable(title)) }))
    .toSorted((one, other) => one.differs - other.differs)[0];
  return near === undefined || near.differs === 0 || near.differs > Math.max(1, words.length / 5)
    ? undefined
    : near.title;
}

/** How many letters are to be put in, left out or changed to make one of the other. */
function lettersThatDiffer(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [place, wanted] of Array.from(other).entries()) {
      const changed = (row[place] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
