import { standingOf } from '@minutebook/domain';
import type { Standing } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { wordsOf } from '../entries/entry-words.ts';

export type Found =
  | { readonly kind: 'entry'; readonly n: number; readonly words: string }
  | { readonly kind: 'project'; readonly projectId: string; readonly title: string; readonly standing: Standing };

const most = 12;

/** The entry with this number, then projects whose title, id or published reference holds the words. */
export function find(words: string, moment: Moment): readonly Found[] {
  if (words === '') return [];
  const wanted = words.toLowerCase();
  const entry = /^\d{1,9}$/.test(words) ? moment.entry(Number(words)) : undefined;
  const entries: Found[] =
    entry === undefined ? [] : [{ kind: 'entry', n: entry.n, words: wordsOf(entry, moment.names) }];
  const projects = moment.world
    .states('project')
    .filter(
      ({ title, projectId, listing }) =>
        title.value.toLowerCase().includes(wanted) ||
        projectId.includes(wanted) ||
        listing?.value.reference?.toLowerCase().includes(wanted) === true,
    )
    .map((project): Found => ({
      kind: 'project',
      projectId: project.projectId,
      title: project.title.value,
      standing: standingOf(project),
    }));
  return [...entries, ...projects].slice(0, most);
}
