import { behalfTitle, evidenceVerdictWords } from '@minutebook/domain';
import type { RecommendationState } from '@minutebook/domain';

import { EntryLinks } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { Block } from '../../../design/Block.tsx';
import { formatDay } from '../../../design/days.ts';
import { Tag } from '../../../design/Tag.tsx';

/** What was offered to show that it was done, and what somebody else found of it; nothing before anything was. */
export function EvidenceBlock({ recommendation }: { readonly recommendation: RecommendationState }) {
  const { world } = useLedger();
  const { evidence, actions, madeBy } = recommendation;
  if (evidence.length === 0) return null;
  return (
    <Block heading="What shows that it was done" intro="Offered by who has to act, and judged by somebody else.">
      <ul className="govuk-list mb-changes">
        {evidence.map(({ offered: { n, on, value }, judged }) => {
          const action = actions.find(({ agreed }) => agreed.value.actionId === value.actionId);
          return (
            <li key={n}>
              <p className="mb-changes__sentence mb-prose">{value.text}</p>
              <p className="mb-secondary">
                Offered by {value.by} on {formatDay(on)}
                {action === undefined ? '' : `, of “${action.agreed.value.title}”`}, <EntryLinks within numbers={[n]} />
              </p>
              {judged === undefined ? (
                <Tag colour="purple">Waits to be judged</Tag>
              ) : (
                <p className="mb-secondary mb-prose">
                  Judged for {behalfTitle(judged.value.by, madeBy, world)} on {formatDay(judged.on)}: it{' '}
                  <strong>{evidenceVerdictWords[judged.value.verdict]}</strong>. {judged.value.because}{' '}
                  <EntryLinks numbers={[judged.n]} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Block>
  );
}
