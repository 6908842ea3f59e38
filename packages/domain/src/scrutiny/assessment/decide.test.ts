import { describe, expect, test } from 'vitest';

import { stateAfter } from '../../reading.ts';
import { breaches } from '../../reports/checks/breaches.ts';
import { replay } from '../../replay.ts';
import {
  assessed,
  benchmark2001,
  entriesOf,
  foundThat,
  given,
  inspection2001,
  ofAssessment,
  programmeFacts,
  scales,
} from '../../testing/index.ts';
import type { AssessmentState } from './state.ts';

const assessmentId = '2001';
const effectiveOn = '2001-09-03';
const facts = [...programmeFacts, assessed()];

describe('RecordAssessment', () => {
  const record = { type: 'RecordAssessment', assessmentId, effectiveOn, ...inspection2001 } as const;

  test('records what was published, however long ago', () => {
    given(...programmeFacts)
      .when(record)
      .then({ type: 'AssessmentRecorded', data: inspection2001 });
  });
  test('also of a body that gave no grade, and whose visit is not known', () => {
    const { title, body, subject } = inspection2001;
    given(...programmeFacts)
      .when({ type: 'RecordAssessment', assessmentId, effectiveOn: '2015-03-02', title, body, subject })
      .then({ type: 'AssessmentRecorded', data: { title, body, subject } });
  });
  test('once, also under another id', () => {
    given(...facts)
      .when(record)
      .thenRefused('AssessmentIsAlreadyRecorded');
    given(...facts)
      .when({ ...record, assessmentId: 'again', title: 'The inspection', body: 'best value  inspection service' })
      .thenRefused('AssessmentIsAlreadyRecorded', '“Inspection of ICT services”, published on 2001-09-03, is entry 5.');
  });
  test('of another year by the same body', () => {
    given(...facts)
      .when({ ...record, assessmentId: '2005', effectiveOn: '2005-09-05' })
      .thenAccepted();
  });
  test('with grades that are on their scales', () => {
    given(...programmeFacts)
      .when({ ...record, quality: { scale: scales.quality, grade: 'probably' } })
      .thenRefused('GradeIsNotOnItsScale', '“probably” is not on the scale, which is: poor, fair, good, excellent.');
    given(...programmeFacts)
      .when({ ...record, prospects: { scale: scales.prospects, grade: 'will improve' } })
      .thenRefused('GradeIsNotOnItsScale');
    given(...programmeFacts)
      .when({ ...record, quality: { scale: ['poor', 'fair', 'poor'], grade: 'fair' } })
      .thenRefused('GradeIsTwiceOnItsScale');
  });
  test('with another year’s wording on a scale of its own', () => {
    const prospects = { scale: ['will not improve', 'will improve'], grade: 'will improve' };
    given(...programmeFacts)
      .when({ ...record, prospects })
      .then({ type: 'AssessmentRecorded', data: { ...inspection2001, prospects } });
  });
  test('after the visit', () => {
    given(...programmeFacts)
      .when({ ...record, effectiveOn: '2001-06-07' })
      .thenRefused('PublicationIsBeforeTheVisit');
    given(...programmeFacts)
      .when({ ...record, visited: { from: '2001-06-08', to: '2001-06-04' } })
      .thenRefused('VisitDaysAreReversed');
  });
});

describe('RecordFinding', () => {
  const finding = {
    findingId: 'no-strategy',
    text: 'The council has no ICT strategy.',
    theme: 'Strategy',
    severity: 'serious',
    cause: 'inTheService',
  } as const;
  const record = { type: 'RecordFinding', assessmentId, effectiveOn, ...finding } as const;

  test('word for word', () => {
    given(...facts)
      .when(record)
      .then({ type: 'FindingRecorded', data: finding });
  });
  test('with where its cause lies and where it stands', () => {
    const outside = { cause: 'outsideTheService', reference: 'paragraph 31' } as const;
    given(...facts)
      .when({ ...record, ...outside })
      .then({ type: 'FindingRecorded', data: { ...finding, ...outside } });
  });
  test('of an assessment that is there', () => {
    given(...programmeFacts)
      .when(record)
      .thenRefused('AssessmentIsNotRecorded');
  });
  test('not before it was published', () => {
    given(...facts)
      .when({ ...record, effectiveOn: '2001-09-02' })
      .thenRefused('AssessmentWasNotPublishedYet');
  });
  test('once', () => {
    given(...facts, foundThat())
      .when({ ...record, text: 'Another' })
      .thenRefused('FindingIsAlreadyRecorded');
    given(...facts, foundThat())
      .when({ ...record, findingId: 'other', text: 'The council has no  ICT strategy.' })
      .thenRefused('FindingIsAlreadyRecorded');
  });
  test('said again of an earlier assessment', () => {
    const later = [...facts, foundThat(), assessed({}, '2005-09-05', '2005')];
    const again = { ...record, assessmentId: '2005', effectiveOn: '2005-09-05' } as const;
    given(...later)
      .when({ ...again, repeats: { assessmentId, findingId: 'no-strategy' } })
      .thenAccepted();
    given(...later)
      .when({ ...again, repeats: { assessmentId, findingId: 'other' } })
      .thenRefused('EarlierFindingIsNotRecorded');
    given(...later, foundThat({}, '2005-09-05', '2005'))
      .when({
        ...record,
        findingId: 'other',
        text: 'Said',
        repeats: { assessmentId: '2005', findingId: 'no-strategy' },
      })
      .thenRefused('RepeatedFindingIsNotEarlier');
  });
});

describe('A correction', () => {
  const about = entriesOf([...facts, foundThat()]);
  const of = (at: number) => about.at(at)!;

  test('leaves its scale the grades that others are counted by', () => {
    const quality = { scale: ['weak', 'strong'], grade: 'weak' };
    const instead = { type: 'RecordAssessment', assessmentId, ...inspection2001, quality, effectiveOn } as const;
    const benchmark = ofAssessment({ type: 'BenchmarkRecorded', data: benchmark2001 });
    given(...facts, foundThat(), benchmark)
      .when({ type: 'CorrectEntry', entry: of(-2).id, effectiveOn, reason: 'Read again', instead })
      .thenRefused('GradeIsNotOnItsScale');
    given(...facts, foundThat())
      .when({ type: 'CorrectEntry', entry: of(-2).id, effectiveOn, reason: 'Read again', instead })
      .thenAccepted();
  });
  test('leaves a finding as it was said beside how it reads', () => {
    const corrected = ofAssessment({
      type: 'EntryCorrected',
      data: { entry: of(-1).id, data: { ...(of(-1).data as object), text: 'The council has no strategy for ICT.' } },
    } as never);
    const entries = entriesOf([...facts, foundThat(), corrected]);
    const state = stateAfter(entries.filter(({ stream }) => stream === 'assessment-2001')) as AssessmentState;
    expect(state.findings.map(({ value }) => value.text)).toEqual(['The council has no strategy for ICT.']);
  });
});

describe('What assessments lean on', () => {
  const rules = (...some: Parameters<typeof entriesOf>[0]) =>
    breaches(replay(entriesOf([...programmeFacts, ...some]))).map(({ rule }) => rule);
  const repeats = { assessmentId, findingId: 'no-strategy' };

  test('is judged once more', () => {
    expect(rules(assessed(), foundThat(), assessed({}, '2005-09-05', '2005'))).toEqual([]);
    expect(rules(assessed(), assessed({ title: 'Again' }, effectiveOn, 'again'))).toContain(
      'AssessmentIsAlreadyRecorded',
    );
    expect(rules(assessed(), foundThat({ repeats: { ...repeats, assessmentId: 'none' } }))).toContain(
      'EarlierFindingIsNotRecorded',
    );
    expect(
      rules(assessed(), foundThat(), assessed({}, '1999-09-06', '1999'), foundThat({ repeats }, '1999-09-06', '1999')),
    ).toContain('RepeatedFindingIsNotEarlier');
  });
});
