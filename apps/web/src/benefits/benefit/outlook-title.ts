import { outlookWords } from '@minutebook/domain';
import type { Outlook } from '@minutebook/domain';

/** What a review found, as it begins a sentence. */
export function outlookTitle(outlook: Outlook): string {
  const words = outlookWords[outlook];
  return words.charAt(0).toUpperCase() + words.slice(1);
}
