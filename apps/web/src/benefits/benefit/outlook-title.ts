import { outlookWords } from '@minutebook/domain';
import type { Outlook } from '@minutebook/domain';

import { capital } from '../../design/capital.ts';

/** What a review found, as it begins a sentence. */
export function outlookTitle(outlook: Outlook): string {
  const words = outlookWords[outlook];
  return capital(words);
}
