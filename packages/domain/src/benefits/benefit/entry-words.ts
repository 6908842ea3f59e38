import { amended } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import type { Entry } from '../../kernel/entry.ts';
import { monthWords } from '../../kernel/month.ts';
import type { Amendable, Words } from '../../kernel/reading.ts';
import type { LedgerWorld, States } from '../../world.ts';
import { benefitOf } from '../read.ts';
import { measureOf } from './measure/definitions.ts';
import type { AttributedShare, BenefitEvent, TargetAnchor } from './events.ts';
import { measuredPeriodWords } from './measure/measured-period.ts';
import type { Baseline } from './state.ts';
import { outlookWords, periodicityWords, valueWords } from './words.ts';

const ofOneDefinition: Amendable = {
  ...amended,
  settled: {
    fields: ['definition'],
    sentence: 'A figure stays with the definition it is of: withdraw the entry, and record it anew.',
  },
};

const ofOnePeriod: Amendable = {
  ...amended,
  settled: {
    fields: ['definition', 'period', 'basis'],
    sentence: 'Another period is measured by an entry of its own, and what was estimated is measured by a further one.',
  },
};

const restOnTheMeasure = [
  'MeasureDefined',
  'BaselineSet',
  'TargetProfiled',
  'BenefitForecastRevised',
  'MeasurementRecorded',
  'MeasurementNotGiven',
] as const;

/** Entries about a benefit in words. */
export const benefitEntryWords: Words<BenefitEvent, States> = {
  BenefitIdentified: {
    says: ({ data }) => {
      const from = data.planned === undefined ? '' : `, as version ${data.planned.version} of the plan promises`;
      return `${data.kind === 'benefit' ? 'Benefit' : 'Dis-benefit'} identified: ${data.title}${from}`;
    },
    why: 'none',
    counter: { ...amended, begins: true },
  },
  BenefitAttributed: {
    says: (entry, world) => `${titleOf(entry, world)}: put down to ${sharesInWords(entry.data.projects, world)}`,
    why: 'asked',
    counter: amended,
  },
  MeasureDefined: {
    says: (entry, world) => {
      const { unit, direction, periodicity } = entry.data;
      return `${titleOf(entry, world)}: measured ${periodicityWords[periodicity]} in ${unitInWords(unit)}, which is to go ${direction}`;
    },
    why: { howMeasured: 'How it is measured' },
    counter: {
      ...amended,
      restedOnBy: restOnTheMeasure,
      settled: {
        fields: ['measureId', 'unit', 'direction', 'periodicity'],
        by: restOnTheMeasure,
        sentence: 'Define the measure anew: figures of another measure begin a new series.',
      },
    },
  },
  BaselineSet: {
    says: (entry, world) => `${titleOf(entry, world)}: baseline agreed, ${baselineInWords(entry, world)}`,
    why: { takenFrom: 'Where the figure comes from', agreedBy: 'Agreed by' },
    counter: { ...ofOneDefinition, restedOnBy: ['Rebaselined'] },
  },
  Rebaselined: {
    says: (entry, world) => `${titleOf(entry, world)}: counted from a new baseline, ${baselineInWords(entry, world)}`,
    why: 'asked',
    counter: ofOneDefinition,
  },
  TargetProfiled: {
    says: (entry, world) => {
      const { definition, anchor, steps } = entry.data;
      const reached = steps.map(({ value, monthsAfter }, at) => {
        const from = at === 0 ? anchorInWords(anchor, world) : 'it';
        return `${valueInWords(value, definition, entry, world)}, ${afterInWords(monthsAfter)} ${from}`;
      });
      return `${titleOf(entry, world)}: target ${reached.join(', then ')}`;
    },
    why: 'asked',
    counter: ofOneDefinition,
  },
  BenefitForecastRevised: {
    says: (entry, world) => {
      const { definition, values } = entry.data;
      const said = values
        .slice(0, 3)
        .map(
          ({ period, value }) => `${valueInWords(value, definition, entry, world)} in ${measuredPeriodWords(period)}`,
        );
      const more = values.length > said.length ? ` and ${values.length - said.length} more` : '';
      return `${titleOf(entry, world)}: its measure is now expected at ${said.join(', ')}${more}`;
    },
    why: { because: 'Why it is expected' },
    counter: ofOneDefinition,
  },
  OwnerNamed: {
    says: (entry, world) => `${titleOf(entry, world)}: ${entry.data.post} answers for it`,
    why: 'none',
    counter: amended,
  },
  MeasurementRecorded: {
    says: (entry, world) => {
      const { definition, period, value, basis } = entry.data;
      return `${titleOf(entry, world)}: ${measuredPeriodWords(period)} ${basis}, ${valueInWords(value, definition, entry, world)}`;
    },
    why: { takenFrom: 'Where the figure comes from' },
    counter: ofOnePeriod,
  },
  MeasurementNotGiven: {
    says: (entry, world) => {
      const { period, because } = entry.data;
      const why = because === 'doesNotApply' ? 'the measure does not apply' : 'nobody collected it';
      return `${titleOf(entry, world)}: no measurement of ${measuredPeriodWords(period)}, as ${why}`;
    },
    why: 'none',
    counter: ofOnePeriod,
  },
  BenefitReviewed: {
    says: (entry, world) =>
      `${titleOf(entry, world)}: reviewed by ${entry.data.by}, ${outlookWords[entry.data.outlook]}`,
    why: { findings: 'What was found' },
    counter: amended,
  },
  BenefitRealised: {
    says: (entry, world) => `${titleOf(entry, world)}: realised`,
    why: { evidence: 'What shows it' },
    counter: amended,
  },
  BenefitAbandoned: {
    says: (entry, world) => `${titleOf(entry, world)}: abandoned`,
    why: 'asked',
    counter: amended,
  },
};

function titleOf({ stream }: Pick<Entry, 'stream'>, world: LedgerWorld): string {
  return benefitOf(world, splitStream(stream).id)?.title ?? 'The benefit';
}

function valueInWords(
  value: number,
  definition: number,
  { stream }: Pick<Entry, 'stream'>,
  world: LedgerWorld,
): string {
  const state = benefitOf(world, splitStream(stream).id);
  const unit = state && measureOf(state, definition)?.value.unit;
  return unit === undefined ? String(value) : valueWords(value, unit);
}

function baselineInWords(entry: Pick<Entry, 'stream'> & { readonly data: Baseline }, world: LedgerWorld): string {
  const { value, definition, period } = entry.data;
  return `${valueInWords(value, definition, entry, world)} in ${measuredPeriodWords(period)}`;
}

/** Projects with their shares: “40% Payments, 60% Case work”. */
export function sharesInWords(projects: readonly AttributedShare[], world: Pick<LedgerWorld, 'state'>): string {
  if (projects.length === 0) return 'no project';
  return projects
    .map(({ projectId, share }) => {
      const title = world.state('project', projectId)?.title.value ?? projectId;
      return `${valueWords(share, { kind: 'share' })} ${title}`;
    })
    .join(', ');
}

/** From where months are counted: “2026-10”, “the milestone Live of Payments”. */
export function anchorInWords(anchor: TargetAnchor, world: Pick<LedgerWorld, 'state'>): string {
  if (anchor.kind === 'month') return monthWords(anchor.month);
  const project = world.state('project', anchor.projectId);
  const milestone = project?.milestones.find((one) => one.milestoneId === anchor.milestoneId);
  return `the milestone “${milestone?.title ?? anchor.milestoneId}” of ${project?.title.value ?? anchor.projectId}`;
}

/** How long after an anchor, to be followed by it. */
export function afterInWords(months: number): string {
  if (months === 0) return 'in the month of';
  return months === 1 ? '1 month after' : `${months} months after`;
}

function unitInWords(unit: Extract<BenefitEvent, { type: 'MeasureDefined' }>['data']['unit']): string {
  if (unit.kind === 'count') return unit.of;
  return unit.kind === 'share' ? 'percent' : unit.kind === 'money' ? 'pounds' : unit.kind;
}
