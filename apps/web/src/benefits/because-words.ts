import type { LeftOut } from '@minutebook/domain';

/** Why a period is left out, as it begins a cell. */
export const becauseWords: Readonly<Record<LeftOut['because'], string>> = {
  nothingRecorded: 'Nothing was recorded',
  notCollected: 'Not collected',
  doesNotApply: 'Does not apply',
  costNotStated: 'No cost was stated by then',
  otherDefinition: 'Counted by another definition than the baseline',
  baselineNotCollected: 'Nothing was counted in the baseline',
};

/** Why a period is left out, within a sentence. */
export const becauseInside: Readonly<Record<LeftOut['because'], string>> = {
  nothingRecorded: 'nothing recorded',
  notCollected: 'not collected',
  doesNotApply: 'does not apply',
  costNotStated: 'no cost stated',
  otherDefinition: 'another definition',
  baselineNotCollected: 'no baseline',
};
