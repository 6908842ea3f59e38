import { addsUp } from '@minutebook/domain';
import type { BenefitInYear, MeasureUnit } from '@minutebook/domain';

type Part = 'promised' | 'target' | 'forecast' | 'actual';

const said = { target: 'target', forecast: 'forecast', actual: 'measured' } as const;

/** What a column of a benefit by year holds: a gain against the baseline, or of what does not add up the level. */
export function headingInYear(part: Part, ofLevel = false): string {
  if (part === 'promised') return 'Promised in the plan';
  return `${ofLevel ? 'Level' : 'Gained against the baseline'}, ${said[part]}`;
}

/** Whether values of a unit are told by year as a level: what is gained of several periods does not add up. */
export function isLevel(unit: MeasureUnit | undefined): boolean {
  return unit !== undefined && !addsUp(unit);
}

/** In what the figure of a part is counted, where the figure alone does not say it: “files”; of a level, that it is one. */
export function unitInYear({ unit }: BenefitInYear, part: Part): string | undefined {
  if (part === 'promised' || unit === undefined) return undefined;
  if (unit.kind === 'count') return unit.of;
  return isLevel(unit) ? 'as a level' : undefined;
}
