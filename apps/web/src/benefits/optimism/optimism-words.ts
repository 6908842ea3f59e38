import { fewestCases } from '@minutebook/domain';
import type { Optimism } from '@minutebook/domain';

import { capital } from '../../design/capital.ts';
import { counted, formatFigure } from '../../design/numbers.ts';

/**
 * How hopeful forecasts were, in one sentence: “Forecasts made a year ahead were too hopeful for 7 of 9 benefits, and
 * together 23% above what came.” Of fewer than five cases it says that there is no figure.
 */
export function optimismWords(found: Optimism): string {
  const { cases, tooHopeful, notMeasured } = found;
  const what = cases.unit === 'benefits' ? 'benefit' : 'period';
  const were = notMeasured === 1 ? 'was' : 'were';
  const left =
    notMeasured === 0 ? '' : ` ${capital(counted(notMeasured, 'period'))} ${were} forecast and never measured.`;
  if (cases.value === 0) return `No forecast made a year ahead can be compared with what came yet.${left}`;
  if (tooHopeful === undefined) {
    return `Forecasts made a year ahead can be compared with what came for ${counted(cases.value, what)}: fewer than ${fewestCases}, so no figure is given.${left}`;
  }
  const many = tooHopeful.value === 0 ? 'none' : String(tooHopeful.value);
  return `Forecasts made a year ahead were too hopeful for ${many} of ${counted(cases.value, what)}${aboveWords(found)}.${left}`;
}

function aboveWords({ cases, above, casesOfAbove }: Optimism): string {
  const isAll = casesOfAbove === cases.value;
  if (above === undefined) {
    if (casesOfAbove === 0) return '';
    return cases.unit === 'benefits'
      ? `; ${casesOfAbove} in money are too few for a figure`
      : `; with a baseline there are too few for a share`;
  }
  const who = isAll
    ? ', and together'
    : cases.unit === 'benefits'
      ? '; those in money were together'
      : '; those with a baseline were together';
  if (above.value === 0) return `${who} as much as came`;
  const size = formatFigure({ ...above, value: Math.abs(above.value) });
  return `${who} ${size} ${above.value > 0 ? 'above' : 'below'} what came`;
}
