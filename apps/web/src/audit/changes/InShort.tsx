import type { Headline } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { withDays } from '../../design/days.ts';
import { Tag } from '../../design/Tag.tsx';
import { pageOf } from '../LeadsTo.tsx';

const tones = { worse: { colour: 'red', word: 'Worse' }, better: { colour: 'green', word: 'Better' } } as const;

/** So many entries are named; of more, the page that the sentence leads to tells. */
const mostNamed = 6;

/** What changed in a few sentences, the worst first; each leads to what explains it. */
export function InShort({ headlines }: { readonly headlines: readonly Headline[] }) {
  if (headlines.length === 0) {
    return (
      <p className="govuk-body">
        No milestone or condition passed its day, and neither confidence, money, savings nor decisions changed.
      </p>
    );
  }
  return (
    <ol className="govuk-list mb-changes mb-in-short">
      {headlines.map((one) => (
        <li key={one.sentence}>
          <p className="mb-changes__sentence">
            {one.tone === 'told' ? null : <Tag colour={tones[one.tone].colour}>{tones[one.tone].word}</Tag>}{' '}
            <PathLink path={pageOf(one.leadsTo).path}>{withDays(one.sentence)}</PathLink>
          </p>
          {one.entries.length === 0 || one.entries.length > mostNamed ? null : (
            <p className="mb-changes__why">
              <EntryLinks numbers={one.entries} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
