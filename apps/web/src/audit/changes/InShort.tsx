import type { Headline } from '@minutebook/domain';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { withDays } from '../../design/days.ts';
import { Details } from '../../design/Details.tsx';
import { Tag } from '../../design/Tag.tsx';
import { pageOf } from '../LeadsTo.tsx';

const tones = { worse: { colour: 'red', word: 'Worse' }, better: { colour: 'green', word: 'Better' } } as const;

/** So many entries are named; of more, the page that the sentence leads to tells. */
const mostNamed = 6;

/** So many are listed for whoever opens the list. */
const mostListed = 200;

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
            {isListed(one) ? (
              withDays(one.sentence)
            ) : (
              <PathLink path={pageOf(one.leadsTo).path}>{withDays(one.sentence)}</PathLink>
            )}
          </p>
          <Named headline={one} />
        </li>
      ))}
    </ol>
  );
}

/** What is counted in entries is shown as just those: the list of changes has another count, since a change may have several. */
function isListed({ leadsTo, entries }: Headline): boolean {
  return leadsTo.kind === 'lateEntries' && entries.length <= mostListed;
}

function Named({ headline }: { readonly headline: Headline }) {
  const { entries } = headline;
  if (entries.length > 0 && entries.length <= mostNamed) {
    return (
      <p className="mb-changes__why">
        <EntryLinks numbers={entries} />
      </p>
    );
  }
  return isListed(headline) ? (
    <Details summary={`The ${entries.length} entries`}>
      <EntryLinks numbers={entries} />
    </Details>
  ) : null;
}
