import type { BenefitStanding, BenefitState } from '@minutebook/domain';

import type { TagColour } from '../../design/Tag.tsx';

interface Words {
  readonly words: string;
  readonly colour: TagColour;
}

const ofBenefit: Readonly<Record<BenefitStanding, Words>> = {
  abandoned: { words: 'Abandoned', colour: 'grey' },
  realised: { words: 'Realised', colour: 'green' },
  withoutMeasure: { words: 'No measure', colour: 'orange' },
  withoutTarget: { words: 'No target', colour: 'orange' },
  notMeasured: { words: 'Not judged yet', colour: 'blue' },
  belowTarget: { words: 'Target missed', colour: 'red' },
  onTarget: { words: 'Target met', colour: 'turquoise' },
};

const ofLoss: Readonly<Partial<Record<BenefitStanding, Words>>> = {
  realised: { words: 'The loss has come', colour: 'red' },
  belowTarget: { words: 'Worse than was said', colour: 'red' },
  onTarget: { words: 'No worse than was said', colour: 'turquoise' },
};

/** How a benefit stands, as a word with a colour; a dis-benefit in its own words. */
export function standingWords(standing: BenefitStanding, kind: BenefitState['kind']): Words {
  return (kind === 'disBenefit' ? ofLoss[standing] : undefined) ?? ofBenefit[standing];
}
