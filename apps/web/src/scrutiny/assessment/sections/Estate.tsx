import { budgetWords, estateWords, newest, numberAsSaid } from '@minutebook/domain';
import type { AssessmentState, EstateCount } from '@minutebook/domain';

import { EntryLinks } from '../../../clock/links.tsx';
import { Block } from '../../../design/Block.tsx';
import { SummaryList } from '../../../design/SummaryList.tsx';
import { capital } from '../../../design/capital.ts';

/** What the service has and costs as the assessment states it; nothing where it states none of it. */
export function Estate({ assessment: { estates } }: { readonly assessment: AssessmentState }) {
  const estate = newest(estates);
  if (estate === undefined) return null;
  const { n, value } = estate;
  const entry = <EntryLinks numbers={[n]} />;
  const budget = budgetWords(value);
  return (
    <Block
      heading="What the service has and costs"
      intro="As the assessment states it. Figures of one kind in two places are not added: it does not say whether anything is counted twice."
    >
      <SummaryList
        rows={[
          ...(budget === undefined ? [] : [{ label: 'Budget', value: budget, action: entry }]),
          ...value.counts.map((one) => ({ label: labelOf(one), value: valueOf(one), action: entry })),
        ]}
      />
    </Block>
  );
}

function labelOf({ kind, where }: EstateCount): string {
  return `${capital(estateWords[kind])}${where === undefined ? '' : `, ${where}`}`;
}

function valueOf({ count, of }: EstateCount): string {
  return `${numberAsSaid(count)}${of === undefined ? '' : ` ${of}`}`;
}
