import {
  explain,
  financialYearOf,
  fourFigureNames,
  fourFigures,
  fourFiguresWords,
  verifiedParts,
  verifiedPartsWords,
} from '@minutebook/domain';
import type { VerifiedParts } from '@minutebook/domain';

import { benefitFigures } from '../../../governance/public/programme-figures.ts';
import { figuresTable } from '../figures-table.ts';
import type { Known } from '../known.ts';
import { heading, text } from '../model.ts';
import type { Part } from '../model.ts';

/** What the programme saved as known to the paper, which is what is before the board of an item about no project. */
export function savedByProgramme({ world, day }: Known): readonly Part[] {
  const saved = fourFigures(world, day);
  const year = financialYearOf(day);
  const entries = fourFigureNames.flatMap((name) => explain(saved[name]).entries);
  const measured = benefitFigures(world, day, year);
  return [
    heading('What the programme saved'),
    text(`${fourFiguresWords(saved)}.`, ...entries),
    ...whyVerifiedIsMore(verifiedParts(world, day)),
    ...figuresTable(`What was measured of its benefits in ${year}`, measured),
    ...(measured.length === 0 ? [text(`Nothing of its benefits was measured in ${year}.`)] : []),
  ];
}

/** How much of what was verified can make a budget smaller, where that is not all of it. */
function whyVerifiedIsMore(parts: VerifiedParts): readonly Part[] {
  const words = verifiedPartsWords(parts);
  return words === '' ? [] : [text(words, ...parts.cashable.entries, ...parts.others.entries)];
}
