import { splitStream } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

/** Where what an entry is kept with can be seen, and what it is called. */
interface StreamWords {
  readonly path: string;
  /** “the project”. */
  readonly what: string;
  /** “on the same project”. */
  readonly same: string;
}

/** What an entry is kept with, in words: the project, its plan, a meeting, a board or the programme. */
export function streamWords({ stream }: DomainEntry): StreamWords {
  const { category, id } = splitStream(stream);
  if (category === 'project') return { path: `/projects/${id}`, what: 'the project', same: 'on the same project' };
  if (category === 'meeting') return { path: `/meetings/${id}`, what: 'the meeting', same: 'of the same meeting' };
  if (category === 'board') return { path: '/boards', what: 'the boards', same: 'on the same board' };
  if (category === 'businessPlan') {
    return { path: `/projects/${id}/plan`, what: 'the business plan', same: 'on the same business plan' };
  }
  return { path: '/', what: 'the programme', same: 'on the programme' };
}
