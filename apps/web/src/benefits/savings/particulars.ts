import { amountOfReduction, claimStageOf, claimWords, pounds } from '@minutebook/domain';
import type { LedgerWorld, SavingsState } from '@minutebook/domain';

import type { Known } from '../../entries/differences-of.ts';
import { lineTitle } from './line-words.ts';
import { stageWords } from './stage-words.ts';

/** What is known of the savings of a department in a year, in words; nothing before any was claimed. */
export function savingsParticulars(savings: SavingsState | undefined, world: LedgerWorld): readonly Known[] {
  if (savings === undefined) return [];
  return savings.claims.flatMap((claim): readonly Known[] => {
    const { claimId, figure, verified } = claim;
    const label = `Claimed by ${claimWords(claim, world)}`;
    const rests = `“${figure.label}” gave ${pounds(figure.value)} after entry ${figure.n}`;
    const stage = stageWords[claimStageOf(claim)].words;
    return [
      {
        key: `claim ${claimId}`,
        label,
        words: `${pounds(claim.amount)} on ${lineTitle(claim.line, world)}; ${rests}. ${stage}`,
      },
      ...(verified === undefined
        ? []
        : [{ key: `verified ${claimId}`, label: `${label}: verified`, words: pounds(verified.value.amount) }]),
      ...claim.reductions.map((one) => ({
        key: `reduction ${claimId} ${one.reductionId}`,
        label: `${label}: taken from ${lineTitle(one.line, world)}`,
        words: `${pounds(amountOfReduction(one))}${one.returned === undefined ? '' : ', returned since'}`,
      })),
    ];
  });
}
