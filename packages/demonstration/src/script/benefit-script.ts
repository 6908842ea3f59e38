import type { Command } from '@minutebook/domain';

import type { ProjectScript } from './project-script.ts';
import type { Act } from './script.ts';

type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;
type Body<Type extends Command['type']> = Omit<
  CommandOf<Type>,
  'type' | 'benefitId' | 'definition' | 'effectiveOn' | 'reason' | 'source'
>;
type Period = CommandOf<'RecordMeasurement'>['period'];
type Value = readonly [period: string, value: number];

/** The verbs of the script for one benefit; each makes a command about the newest definition that the verbs are told of. */
export class BenefitScript {
  readonly benefitId: string;
  readonly #definition: number;

  constructor(benefitId: string, definition = 1) {
    this.benefitId = benefitId;
    this.#definition = definition;
  }

  /** The same benefit, by a later definition of its measure. */
  by(definition: number): BenefitScript {
    return new BenefitScript(this.benefitId, definition);
  }

  identified(body: Body<'IdentifyBenefit'>): Act {
    return { type: 'IdentifyBenefit', benefitId: this.benefitId, ...body };
  }

  /** Put down to projects, each in percent of the whole. */
  comesFrom(...projects: readonly (readonly [project: ProjectScript, percent: number])[]): Act {
    return {
      type: 'AttributeBenefit',
      benefitId: this.benefitId,
      projects: projects.map(([{ projectId }, percent]) => ({ projectId, share: percent * 100 })),
    };
  }

  isMeasuredBy(body: Body<'DefineMeasure'>): Act {
    return { type: 'DefineMeasure', benefitId: this.benefitId, ...body };
  }

  startsAt(value: number, period: string, takenFrom: string, agreedBy: string): Act {
    return { ...this.#head('SetBaseline'), value, period: periodOf(period), takenFrom, agreedBy };
  }

  startsAnewAt(value: number, period: string, takenFrom: string, agreedBy: string, reason: string): Act {
    return { ...this.#head('Rebaseline'), value, period: periodOf(period), takenFrom, agreedBy, reason };
  }

  isToReach(anchor: Body<'ProfileTarget'>['anchor'], ...steps: readonly (readonly [number, number])[]): Act {
    return {
      ...this.#head('ProfileTarget'),
      anchor,
      steps: steps.map(([monthsAfter, value]) => ({ monthsAfter, value })),
    };
  }

  isExpectedToBe(because: string, ...values: readonly Value[]): Act {
    return {
      ...this.#head('ReviseBenefitForecast'),
      values: values.map(([period, value]) => ({ period: periodOf(period), value })),
      because,
    };
  }

  isOwnedBy(post: string): Act {
    return { type: 'NameOwner', benefitId: this.benefitId, post };
  }

  measured(period: string, value: number, takenFrom: string, more: Measured = {}): Act {
    return {
      ...this.#head('RecordMeasurement'),
      period: periodOf(period),
      value,
      basis: 'measured',
      takenFrom,
      ...more,
    };
  }

  /** A share measured as so many of so many. */
  counted(period: string, [numerator, denominator]: readonly [number, number], takenFrom: string): Act {
    const value = Math.round((numerator * 10_000) / denominator);
    return this.measured(period, value, takenFrom, { parts: { numerator, denominator } });
  }

  hasNoMeasurement(period: string, because: Body<'GiveNoMeasurement'>['because'], reason: string): Act {
    return { ...this.#head('GiveNoMeasurement'), period: periodOf(period), because, reason };
  }

  reviewed(outlook: Body<'ReviewBenefit'>['outlook'], by: string, findings: string): Act {
    return { type: 'ReviewBenefit', benefitId: this.benefitId, outlook, findings, by };
  }

  realised(evidence: string): Act {
    return { type: 'RealiseBenefit', benefitId: this.benefitId, evidence };
  }

  abandoned(reason: string): Act {
    return { type: 'AbandonBenefit', benefitId: this.benefitId, reason };
  }

  #head<const Type extends Command['type']>(type: Type) {
    return { type, benefitId: this.benefitId, definition: this.#definition };
  }
}

type Measured = Partial<Pick<Body<'RecordMeasurement'>, 'parts' | 'basis' | 'evidence'>>;

/** A month as `2026-05`, a quarter as `2026-Q2`, or a financial year as `year 2026-27`. */
function periodOf(period: string): Period {
  if (period.startsWith('year ')) return { kind: 'year', year: period.slice(5) };
  return period.charAt(5) === 'Q' ? { kind: 'quarter', quarter: period } : { kind: 'month', month: period };
}
