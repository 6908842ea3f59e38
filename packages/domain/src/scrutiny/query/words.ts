import { quoted } from '../../kernel/text.ts';
import type { QueryAbout } from './events.ts';
import type { QueryState } from './state.ts';

/** What a query is about, within a sentence: “the figure “Spent”, £41,000, on “Budget””. */
export function queryAboutWords({
  about,
  page,
}: {
  readonly about: QueryAbout;
  readonly page: QueryState['page'];
}): string {
  switch (about.kind) {
    case 'figure':
      return `the figure “${about.label}”, ${about.value}, on “${page.title}”`;
    case 'entry':
      return `entry ${about.n}`;
    case 'page':
      return `the page “${page.title}”`;
  }
}

/** A query by its question, in one line. */
export function queryTitle({ question }: Pick<QueryState, 'question'>): string {
  return quoted(question);
}
