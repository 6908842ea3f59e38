import { behalfTitle, howClosedWords, recommendationAnswerWords } from '@minutebook/domain';
import type { RecommendationClosing, RecommendationState, Stated } from '@minutebook/domain';

import { EntryLinks } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { Block } from '../../../design/Block.tsx';
import { formatDay } from '../../../design/days.ts';
import { EmptyState } from '../../../design/EmptyState.tsx';
import { capital } from '../../../design/capital.ts';

interface Shown {
  readonly recommendation: RecommendationState;
}

/** Every answer, the newest first. */
export function Answers({ recommendation: { responses, madeTo } }: Shown) {
  return (
    <Block heading="What was answered">
      {responses.length === 0 ? (
        <EmptyState>It waits for an answer from {madeTo}.</EmptyState>
      ) : (
        <ul className="govuk-list mb-changes">
          {responses.toReversed().map(({ n, on, value: { answer, because, by, dueOn } }) => (
            <li key={n}>
              <p className="mb-changes__sentence">
                <strong>{capital(recommendationAnswerWords[answer])}</strong> by {by} on {formatDay(on)}
                {dueOn === undefined ? '' : `, to be done by ${formatDay(dueOn)}`}. <EntryLinks numbers={[n]} />
              </p>
              <p className="mb-secondary mb-prose">{because}</p>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

/** How it was closed, and opened again; nothing while neither happened. */
export function Closings({ recommendation }: Shown) {
  const { closed, reopened } = recommendation;
  if (closed === undefined && reopened.length === 0) return null;
  return (
    <Block heading={closed === undefined ? 'How it was closed, and opened again' : 'How it was closed'}>
      <ul className="govuk-list mb-changes">
        {closed === undefined ? null : <Closed closed={closed} recommendation={recommendation} />}
        {reopened.toReversed().map((one) => (
          <Closed key={one.closed.n} {...one} recommendation={recommendation} />
        ))}
      </ul>
    </Block>
  );
}

interface ClosedProps extends Shown {
  readonly closed: Stated<RecommendationClosing>;
  readonly reopened?: Stated<true>;
}

function Closed({ closed: { n, on, value }, reopened, recommendation: { madeBy } }: ClosedProps) {
  const { world } = useLedger();
  const { how, because, by } = value;
  return (
    <li>
      <p className="mb-changes__sentence">
        Closed for <strong>{behalfTitle(by, madeBy, world)}</strong> on {formatDay(on)}, as {howClosedWords[how]}.{' '}
        <EntryLinks numbers={[n]} />
      </p>
      <p className="mb-secondary mb-prose">{because}</p>
      {reopened === undefined ? null : (
        <p className="mb-secondary">
          Opened again on {formatDay(reopened.on)}, <EntryLinks within numbers={[reopened.n]} />
          {reopened.reason === undefined ? null : `: ${reopened.reason}`}
        </p>
      )}
    </li>
  );
}
