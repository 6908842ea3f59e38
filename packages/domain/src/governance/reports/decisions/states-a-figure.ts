import { splitStream } from '../../../kernel/entry.ts';
import type { Entry } from '../../../kernel/entry.ts';
import type { Category } from '../../../world.ts';

const ofFigures: readonly Category[] = ['benefit', 'service', 'savings', 'budget', 'spend', 'post', 'agreement'];

/** Whether a figure of the programme rests on an entry: of a benefit, a saving, what a service counted, or money. */
export function statesAFigure({ stream }: Pick<Entry, 'stream'>): boolean {
  const { category } = splitStream(stream);
  return ofFigures.some((one) => one === category);
}
