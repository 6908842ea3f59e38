import { describe, test } from 'vitest';

import { given } from '../../testing/index.ts';
import { benefitBase, defined, identified, measured, ofBenefit, period } from '../../testing/benefits/benefit-facts.ts';

const facts = [...benefitBase, identified(), defined()];
const share = [...benefitBase, identified(), defined({ unit: { kind: 'share' }, direction: 'up' })];
const seconds = [...benefitBase, identified(), defined({ unit: { kind: 'seconds' } })];
const april = { definition: 1, period: period('2026-04') };
const said = { ...april, value: 6900, basis: 'measured', takenFrom: 'Telephone statistics' } as const;

function notGiven(because: 'doesNotApply' | 'notCollected') {
  return ofBenefit({ type: 'MeasurementNotGiven', data: { ...april, because } }, '2026-05-04');
}

describe('RecordMeasurement', () => {
  const record = { type: 'RecordMeasurement', benefitId: 'calls', ...said } as const;

  test('records a period', () => {
    given(...facts)
      .when(record)
      .then({ type: 'MeasurementRecorded', data: said });
  });
  test('of a measure that is defined, for as long as it is measured for', () => {
    given(...benefitBase, identified())
      .when(record)
      .thenRefused('MeasureIsNotDefined');
    given(...facts)
      .when({ ...record, period: period('2026-Q2') })
      .thenRefused(
        'PeriodIsNotTheMeasures',
        'April to June 2026 is not what this is measured for: it is measured every month.',
      );
  });
  test('that is over, and never one in the future', () => {
    given(...facts)
      .when({ ...record, period: period('2026-09') })
      .thenRefused('PeriodIsNotOver', 'On 2026-09-16 September 2026 is not over: its last day is 2026-09-30.');
    given(...facts)
      .when({ ...record, effectiveOn: '2026-04-30' })
      .thenAccepted();
    given(...facts)
      .when({ ...record, effectiveOn: '2026-04-29' })
      .thenRefused('PeriodIsNotOver');
  });
  test('not of decades before its measure, unless a publication states it', () => {
    const source = { document: 'Annual report', publishedOn: '2026-07-01', digest: '0'.repeat(64) };
    given(...facts)
      .when({ ...record, period: period('1926-04') })
      .thenRefused(
        'PeriodIsLongBeforeTheMeasure',
        'April 1926 was over more than 20 years before this measure was defined, on 2026-04-01.',
      );
    given(...facts)
      .when({ ...record, period: period('1926-04'), source })
      .thenAccepted();
    given(...facts)
      .when({ ...record, period: period('2006-04') })
      .thenAccepted();
  });
  test('once', () => {
    given(...facts, measured('2026-04', 6900, '2026-05-04'))
      .when({ ...record, value: 6800 })
      .thenRefused('PeriodIsMeasured', 'April 2026 was measured on 2026-05-04.');
    given(...facts, measured('2026-04', 6900, '2026-05-04', { basis: 'estimated' }))
      .when({ ...record, basis: 'estimated' })
      .thenRefused('PeriodIsMeasured');
  });
  test('in place of an estimate, and no estimate in place of it', () => {
    given(...facts, measured('2026-04', 6900, '2026-05-04', { basis: 'estimated' }))
      .when(record)
      .thenAccepted();
    given(...facts, measured('2026-04', 6900, '2026-05-04'))
      .when({ ...record, basis: 'estimated' })
      .thenRefused('MeasurementOutweighsTheEstimate');
  });
  test('after nobody had collected it, but not where it does not apply', () => {
    given(...facts, notGiven('notCollected'))
      .when(record)
      .thenAccepted();
    given(...facts, notGiven('doesNotApply'))
      .when(record)
      .thenRefused('PeriodDoesNotApply');
  });
  test('of another definition, again', () => {
    given(...facts, measured('2026-04', 6900, '2026-05-04'), defined({ howMeasured: 'By hand' }, '2026-06-01'))
      .when({ ...record, definition: 2 })
      .thenAccepted();
  });
  test('with a value that there can be; 0 is one', () => {
    given(...facts)
      .when({ ...record, value: 0 })
      .thenAccepted();
    given(...facts)
      .when({ ...record, value: -1 })
      .thenRefused('ValueIsBelowZero', '−1 calls about repairs is less than nothing, and this counts what is there.');
    given(...share)
      .when({ ...record, value: 10_001 })
      .thenRefused('ShareIsAboveTheWhole');
  });
  test('with the parts that a share follows from, halfway to the even one', () => {
    const of = (numerator: number, denominator: number, value: number) => ({
      ...record,
      value,
      parts: { numerator, denominator },
    });
    given(...share)
      .when(of(650, 800, 8125))
      .thenAccepted();
    given(...share)
      .when(of(1, 80_000, 0))
      .thenAccepted();
    given(...share)
      .when(of(650, 800, 8126))
      .thenRefused('ValueIsNotOfItsParts', '650 by 800 is 81.25%, not 81.26%.');
    given(...share)
      .when(of(801, 800, 10_000))
      .thenRefused('NumeratorIsTheLarger');
    given(...share)
      .when(of(0, 0, 0))
      .thenRefused('DenominatorIsZero', '0 of 0 is no figure: nothing is divided by 0.');
    given(...seconds)
      .when(of(9000, 100, 90))
      .thenAccepted();
    given(...facts)
      .when(of(6900, 1, 6900))
      .thenRefused('PartsAreOfAnotherUnit');
  });
});

describe('GiveNoMeasurement', () => {
  const give = { type: 'GiveNoMeasurement', benefitId: 'calls', ...april, because: 'notCollected' } as const;

  test('says why a period has none', () => {
    given(...facts)
      .when(give)
      .then({ type: 'MeasurementNotGiven', data: { ...april, because: 'notCollected' } });
  });
  test('of a measure, for as long as it is measured for, that is over', () => {
    given(...benefitBase, identified())
      .when(give)
      .thenRefused('MeasureIsNotDefined');
    given(...facts)
      .when({ ...give, period: period('2025-26 year') })
      .thenRefused('PeriodIsNotTheMeasures');
    given(...facts)
      .when({ ...give, period: period('2026-12') })
      .thenRefused('PeriodIsNotOver');
  });
  test('where none is, and nothing was said', () => {
    given(...facts, measured('2026-04', 6900, '2026-05-04'))
      .when(give)
      .thenRefused('PeriodIsMeasured');
    given(...facts, notGiven('doesNotApply'))
      .when(give)
      .thenRefused('PeriodIsAlreadyExplained');
  });
});
