import { withDays } from '../design/days.ts';

/** The sentence of a change, without the title that it begins with where that stands above it. */
export function withoutTitle(sentence: string, title: string): string {
  const begins = `“${title}”: `;
  const words = withDays(sentence.startsWith(begins) ? sentence.slice(begins.length) : sentence);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
