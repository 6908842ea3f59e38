import { explain } from '@minutebook/domain';
import type { Figure } from '@minutebook/domain';

import { valueStated } from '../../governance/public/programme-figures.ts';
import { amounts, named, row, table } from './model.ts';
import type { Part } from './model.ts';

/** Figures, each with its value and the entries behind it. */
export function figuresTable(caption: string, figures: readonly Figure[]): readonly Part[] {
  return table(
    caption,
    [named('Figure'), amounts('Value')],
    figures.map((one) => row([one.label, valueStated(one)], ...explain(one).entries)),
  );
}
