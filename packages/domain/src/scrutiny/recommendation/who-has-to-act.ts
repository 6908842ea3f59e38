import { readsAlike } from '../../kernel/text.ts';
import type { ClosingFacts } from './facts.ts';
import type { RecommendationState } from './state.ts';

/** Why who closes is who has to act, as a sentence begins; `undefined` where they are not. */
export function whoHasToAct(
  { madeTo, actions, actedFor }: Pick<RecommendationState, 'madeTo' | 'actions' | 'actedFor'>,
  { by: { id: person }, posts, behalf }: Pick<ClosingFacts, 'by' | 'posts' | 'behalf'>,
): string | undefined {
  const acting = [madeTo, ...actions.map(({ agreed }) => agreed.value.post)];
  const isActing = (one: string) => acting.some((post) => readsAlike(post, one));
  if (isActing(behalf)) return `“${behalf}” has to act on it`;
  const own = posts.find(isActing);
  if (own !== undefined) return `You sit as ${own}, who has to act on it`;
  return actedFor.includes(person) ? 'You recorded what is done about it' : undefined;
}
