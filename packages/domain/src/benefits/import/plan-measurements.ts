import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import type { Stated } from '../../kernel/entry.ts';
import { unfitFigures } from '../benefit/measure/unfit-figures.ts';
import { measuredIn, measureOf, notGivenIn, versionOn } from '../benefit/measure/definitions.ts';
import type { MeasureDefinition } from '../benefit/measure/measure-schema.ts';
import { valueOfParts } from '../benefit/measure/value-of-parts.ts';
import { lastDayIn, periodWith } from '../benefit/measure/measured-period.ts';
import { measuredPeriod } from '../benefit/measure/measured-period-schema.ts';
import type { MeasuredPeriod } from '../benefit/measure/measured-period-schema.ts';
import { longBeforeTheMeasure, notOver } from '../benefit/refusals.ts';
import type { BenefitState, Measurement } from '../benefit/state.ts';
import { act, correct, withdraw } from './acts.ts';
import type { StreamOf } from './acts.ts';
import type { FiguresMapping } from '../figures-source/mapping.ts';
import { periodIn } from '../period-in.ts';
import type { TableStatement } from './read-table.ts';

/** What is known of the benefit that statements are of. */
interface MeasurementsOf extends StreamOf {
  readonly benefit: BenefitState;
  readonly mapping: FiguresMapping;
}

interface Measured {
  readonly definition: number;
  readonly measure: MeasureDefinition;
  readonly period: MeasuredPeriod;
}

/** Plans the measurement of a benefit in one period, by the definition that counts on its last day. */
export function planMeasurement(to: MeasurementsOf, statement: TableStatement): void {
  const { into, of, benefit } = to;
  const measured = measuredOf(to, statement);
  if (measured === undefined) {
    const sentence = `“${benefit.title}” has no measure that “${statement.period.slice(0, 50)}” is a period of.`;
    return into.refuse(statement, 'PeriodIsNotTheMeasures', sentence);
  }
  const defined = measureOf(benefit, measured.definition);
  const open = notOver(measured.period, of.on) ?? (defined && longBeforeTheMeasure(measured.period, defined));
  if (open !== undefined) return into.refuse(statement, open.refusal, open.sentence);
  const before = measuredIn(benefit, measured.definition, measured.period);
  if (statement.figures.size > 0) return planFigures(to, statement, measured, before);
  if (statement.notGiven !== undefined) return planNone(to, statement, measured, before);
  if (to.mapping.whole && before !== undefined) withdraw(to, statement, before);
  return undefined;
}

function measuredOf({ benefit, mapping }: MeasurementsOf, { period }: TableStatement): Measured | undefined {
  for (let definition = benefit.definitions.length; definition > 0; definition -= 1) {
    const measure = measureOf(benefit, definition)?.value;
    const found = measure && periodOf(period, measure, mapping);
    if (measure === undefined || found === undefined) continue;
    const counts = versionOn(benefit, lastDayIn(found));
    // What was measured before the first definition began is of the first.
    if (counts === definition || (counts === 0 && definition === 1)) return { definition, measure, period: found };
  }
  return undefined;
}

function periodOf(
  text: string,
  { periodicity }: MeasureDefinition,
  mapping: FiguresMapping,
): MeasuredPeriod | undefined {
  if (periodicity === 'year') {
    const year = measuredPeriod.safeParse({ kind: 'year', year: text.trim().replace('/', '-') });
    return year.success ? year.data : undefined;
  }
  const found = periodIn(text, mapping.quarters);
  if (found === undefined || found.includes('Q') !== (periodicity === 'quarter')) return undefined;
  return periodicity === 'quarter' ? { kind: 'quarter', quarter: found } : periodWith(found, 'month');
}

type Figures = Pick<Measurement, 'value' | 'parts'>;

/** The value in the unit of its measure; worked out where the file gives what it is made of. */
function figuresIn({ figures }: TableStatement, { unit }: MeasureDefinition): Figures | undefined {
  const [numerator, denominator] = [figures.get('numerator'), figures.get('denominator')];
  if (numerator !== undefined && denominator !== undefined) {
    const parts = { numerator, denominator };
    return { value: valueOfParts(parts, unit) ?? 0, parts };
  }
  const hundredths = figures.get('value');
  if (hundredths === undefined) return undefined;
  if (unit.kind === 'money' || unit.kind === 'share') return { value: hundredths };
  return hundredths % 100 === 0 ? { value: hundredths / 100 } : undefined;
}

function planFigures(
  to: MeasurementsOf,
  statement: TableStatement,
  { definition, measure, period }: Measured,
  before: Stated<Measurement> | undefined,
): void {
  const { into, benefit, mapping, of } = to;
  const figures = figuresIn(statement, measure);
  if (figures === undefined)
    return into.refuse(statement, 'FigureIsNotOfItsUnit', 'The figure is no whole number of its unit.');
  const unfit = unfitFigures(figures, measure.unit);
  if (unfit !== undefined) return into.refuse(statement, unfit.refusal, unfit.sentence);
  const { basis } = mapping;
  const data = { definition, period, ...figures, basis };
  const command = (effectiveOn: string) =>
    ({
      type: 'RecordMeasurement',
      benefitId: benefit.benefitId,
      effectiveOn,
      ...data,
      takenFrom: of.sourceLine,
    }) as const;
  if (before?.value.basis === 'measured' && basis === 'estimated') {
    const sentence = `It was measured in entry ${before.n}; an estimate does not take the place of a measurement.`;
    return into.refuse(statement, 'MeasurementOutweighsTheEstimate', sentence);
  }
  if (before?.value.basis !== basis) {
    const excused = notGivenIn(benefit, definition, period);
    if (excused?.value.because !== 'doesNotApply') return act(to, statement, 'record', command(of.on));
    return into.refuse(
      statement,
      'PeriodDoesNotApply',
      `Entry ${excused.n} says that this does not apply to the period.`,
    );
  }
  const { takenFrom: _from, evidence: _shown, ...was } = before.value;
  if (canonicalJson(was) === canonicalJson(data)) into.unchanged += 1;
  else correct(to, statement, before, command(before.on));
}

function planNone(
  to: MeasurementsOf,
  statement: TableStatement,
  { definition, period }: Measured,
  before: Stated<Measurement> | undefined,
): void {
  const { benefit, of, into } = to;
  if (statement.notGiven === undefined) return undefined;
  const { because } = statement.notGiven;
  const command = (effectiveOn: string) =>
    ({ type: 'GiveNoMeasurement', benefitId: benefit.benefitId, effectiveOn, definition, period, because }) as const;
  if (before !== undefined && !to.mapping.whole) {
    return into.refuse(statement, 'PeriodIsMeasured', `The period was ${before.value.basis}, in entry ${before.n}.`);
  }
  const said = notGivenIn(benefit, definition, period);
  if (before !== undefined) withdraw(to, statement, before);
  if (said === undefined) return act(to, statement, 'notGiven', command(of.on));
  if (said.value.because === because) into.unchanged += 1;
  else correct(to, statement, said, command(said.on));
  return undefined;
}
