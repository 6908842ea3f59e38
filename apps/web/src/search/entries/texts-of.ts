import type { DomainEntry, LedgerWorld } from '@minutebook/domain';

import { projectOf } from '../../areas.ts';
import { wordsOf } from '../../entries/entry-words.ts';
import { isProse } from './prose-fields.ts';

/** What an entry says: first in a line, then all that a person wrote in it. */
export interface EntryTexts {
  /** The entry in words, as its own page is headed. */
  readonly says: string;
  /** Title of the project under which it is listed; absent where it is listed under none. */
  readonly project: string | undefined;
  /** Why, and every text of its data. */
  readonly others: readonly string[];
}

/** What an entry says, with names as a world knows them. */
export function textsOf(entry: DomainEntry, names: LedgerWorld): EntryTexts {
  const projectId = projectOf(entry);
  const others: string[] = [];
  if (entry.reason !== undefined) others.push(entry.reason);
  if (entry.source !== undefined) others.push(entry.source.document);
  gather(entry.data, others);
  return {
    says: wordsOf(entry, names),
    project: projectId === undefined ? undefined : names.state('project', projectId)?.title.value,
    others,
  };
}

function gather(data: unknown, texts: string[], field = ''): void {
  if (typeof data === 'string') {
    if (isProse(field)) texts.push(data);
  } else if (Array.isArray(data)) {
    for (const one of data) gather(one, texts, field);
  } else if (typeof data === 'object' && data !== null) {
    for (const [name, value] of Object.entries(data)) gather(value, texts, name);
  }
}
