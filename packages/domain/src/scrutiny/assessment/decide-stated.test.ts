import { describe, expect, test } from 'vitest';

import { describe as inWords } from '../../saying.ts';
import { replay } from '../../replay.ts';
import {
  assessed,
  benchmark2001,
  entriesOf,
  given,
  inspection2001,
  ofAssessment,
  programmeFacts,
} from '../../testing/index.ts';
import type { Benchmark } from './state.ts';

const assessmentId = '2001';
const effectiveOn = '2001-09-03';
const facts = [...programmeFacts, assessed()];

describe('RecordBenchmark', () => {
  const record = { type: 'RecordBenchmark', assessmentId, effectiveOn, ...benchmark2001 } as const;
  const { title, body, subject } = inspection2001;
  const ungraded = ofAssessment({ type: 'AssessmentRecorded', data: { title, body, subject } });
  const first = benchmark2001.shares.at(0)!;
  const others = benchmark2001.shares.slice(1);
  const other = (more: Partial<Benchmark['shares'][number]>) => ({ ...record, shares: [{ ...first, ...more }] });

  test('as the publication of 2001 says it, and it reads as it was said', () => {
    given(...facts)
      .when(record)
      .then({ type: 'BenchmarkRecorded', data: benchmark2001 });
    const entries = entriesOf([...facts, ofAssessment({ type: 'BenchmarkRecorded', data: benchmark2001 })]);
    expect(inWords(entries.at(-1)!, replay(entries))).toBe(
      'Inspection of ICT services: of 76 assessments up to 2001-07-31, more than 70% poor or fair, none excellent, 68% likely to improve',
    );
  });
  test('of grades that are on the scale of the assessment', () => {
    given(...facts)
      .when(other({ grades: ['dreadful'] }))
      .thenRefused('GradeIsNotOnItsScale');
    given(...programmeFacts, ungraded)
      .when(record)
      .thenRefused('GradeIsNotOnItsScale');
  });
  test('of some grade at least', () => {
    given(...facts)
      .when(other({ grades: [] }))
      .thenRefused('ShareIsOfNoGrade');
  });
  test('of no more than the whole, each and together', () => {
    given(...facts)
      .when(other({ share: { kind: 'share', value: 10_100, said: 'exactly' } }))
      .thenRefused('ShareIsAboveTheWhole', '101% poor or fair: that is more than the whole, which is 100%.');
    const good = (said: 'about' | 'upTo'): Benchmark['shares'][number] => ({
      of: 'quality',
      grades: ['good'],
      share: { kind: 'share', value: 4_000, said },
    });
    given(...facts)
      .when({ ...record, shares: [first, good('about'), ...others] })
      .thenRefused('SharesAreAboveTheWhole');
    given(...facts)
      .when({ ...record, shares: [first, good('upTo'), ...others] })
      .thenAccepted();
  });
  test('with each grade in one share', () => {
    given(...facts)
      .when({ ...record, shares: [first, { ...first, grades: ['poor'] }] })
      .thenRefused('GradeIsGivenTwice');
  });
  test('once', () => {
    given(...facts, ofAssessment({ type: 'BenchmarkRecorded', data: benchmark2001 }))
      .when(record)
      .thenRefused('NothingIsDifferent');
  });
});

describe('RecordServiceEstate', () => {
  const estate = {
    budget: { value: 560_000_000, said: 'exactly' },
    counts: [
      { kind: 'staff', count: { value: 60, said: 'theEquivalentOf' }, of: 'full-time staff', where: 'central ICT' },
      { kind: 'staff', count: { value: 53, said: 'exactly' }, where: 'departments' },
      { kind: 'offices', count: { value: 80, said: 'about' } },
      { kind: 'schools', count: { value: 120, said: 'about' } },
      { kind: 'workstations', count: { value: 1600, said: 'about' } },
    ],
  } as const;
  const data = { ...estate, counts: [...estate.counts] };
  const record = { type: 'RecordServiceEstate', assessmentId, effectiveOn, ...data } as const;

  test('as stated, and about stays about', () => {
    given(...facts)
      .when(record)
      .then({ type: 'ServiceEstateRecorded', data });
    const entries = entriesOf([...facts, ofAssessment({ type: 'ServiceEstateRecorded', data })]);
    expect(inWords(entries.at(-1)!, replay(entries))).toBe(
      'Inspection of ICT services: the service has £5,600,000; the equivalent of 60 full-time staff, central ICT; 53 staff, departments; about 80 offices; about 120 schools; about 1,600 workstations',
    );
  });
  test('with something in it', () => {
    given(...facts)
      .when({ ...record, budget: undefined, counts: [] })
      .thenRefused('EstateIsNotStated');
  });
  test('with figures of one kind told apart', () => {
    const staff = { kind: 'staff', count: { value: 53, said: 'exactly' } } as const;
    given(...facts)
      .when({ ...record, counts: [staff, { ...staff, count: { value: 60, said: 'exactly' } }] })
      .thenRefused('CountIsGivenTwice');
  });
  test('otherwise than before, also where it stood otherwise later', () => {
    const stated = ofAssessment({ type: 'ServiceEstateRecorded', data });
    const later = ofAssessment({ type: 'ServiceEstateRecorded', data: { counts: data.counts.slice(2) } }, '2002-04-01');
    for (const before of [[stated], [later, stated]]) {
      given(...facts, ...before)
        .when(record)
        .thenRefused('NothingIsDifferent');
    }
  });
});
