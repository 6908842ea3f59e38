import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  agreedThat,
  approvedBudget,
  assessed,
  boardFacts,
  chair,
  claimedSaving,
  clerk,
  counted,
  director,
  entriesOf,
  fact,
  identifiedBenefit,
  measuredIn,
  ofProgramme,
  ofRecommendation,
  ofService,
  programmeFacts,
  recommended,
  repairs,
  threeChannels,
  withdrawn,
} from '../../testing/index.ts';
import { establishedPost } from '../../testing/money/post-facts.ts';
import type { Fact } from '../../testing/index.ts';
import { breaches } from './breaches.ts';

const found = (...facts: readonly Fact[]) =>
  breaches(replay(entriesOf(facts))).map(({ rule, sentence }) => [rule, sentence]);

const partner = ofProgramme(
  { type: 'PartnerRegistered', data: { partnerId: 'trust', title: 'Library Trust', part: 'Shares' } },
  '2026-01-05',
);
const post = (departmentId = 'finance') => establishedPost('clerk', { title: 'Data clerk', departmentId });
const calls = identifiedBenefit('calls', 'Fewer calls');

describe('What was withdrawn, and others lean on', () => {
  test('a department that services, benefits, budgets and posts belong to', () => {
    const facts = [...programmeFacts, repairs, ...calls, approvedBudget(), post('housing')];
    expect(found(...facts)).toEqual([]);
    const all = found(...facts, withdrawn(facts, 'DepartmentRegistered', 'housing'));
    expect(new Set(all.map(([rule]) => rule))).toEqual(new Set(['DepartmentIsNotRegistered']));
    expect(all.map(([, sentence]) => /^The (\w+) “/.exec(sentence ?? '')?.[1])).toEqual(
      expect.arrayContaining(['service', 'benefit', 'post']),
    );
  });
  test('an aim that benefits serve', () => {
    const [identified, defined] = calls;
    const serving = { ...identified, data: { ...identified.data, aimIds: ['digital'] } } as Fact;
    const facts = [...programmeFacts, serving, defined];
    expect(found(...facts)).toEqual([]);
    expect(found(...facts, withdrawn(facts, 'AimAdopted'))).toEqual([
      ['AimIsNotInForce', 'The benefit “Fewer calls” serves an aim that was never adopted: digital.'],
    ]);
  });
  test('a partner with which a post is shared, or an agreement made', () => {
    const shared = fact('post-clerk', { type: 'PostShared', data: { partnerId: 'trust', share: 2_500 } });
    const agreement = fact('agreement-desk', {
      type: 'AgreementRecorded',
      data: {
        title: 'Service desk',
        party: { kind: 'partner', partnerId: 'trust' },
        scope: 'Support.',
        kind: 'services',
        years: [],
        firstDay: '2025-04-01',
        lastDay: '2027-03-31',
        levels: [],
      },
    });
    const facts = [...programmeFacts, partner, post(), shared, agreement];
    expect(found(...facts)).toEqual([]);
    expect(found(...facts, withdrawn(facts, 'PartnerRegistered'))).toEqual([
      ['PartnerIsNotRegistered', 'The post “Data clerk” is shared with a partner that is not registered: trust.'],
      ['PartnerIsNotRegistered', 'The agreement “Service desk” is made with a partner that is not registered: trust.'],
    ]);
  });
  test('a channel by which contacts are counted', () => {
    const facts = [
      ...programmeFacts,
      ...threeChannels,
      repairs,
      ofService('repairs', counted('2026-04', [10, 100, 5])),
    ];
    expect(found(...facts)).toEqual([]);
    const cost = withdrawn(facts, 'UnitCostAdopted', '300');
    const gone = withdrawn(facts, 'ChannelAdded', 'Phone');
    expect(found(...facts, cost, gone)).toContainEqual([
      'ChannelIsNotThere',
      'Contacts of “Repairs” are counted by a channel that is not there any more: phone.',
    ]);
  });
  test('a benefit that an action is to move', () => {
    const [identified] = calls;
    const action = agreedThat({ moves: { kind: 'benefit', benefitId: 'calls' } });
    const facts = [...programmeFacts, identified, assessed(), recommended(), action];
    expect(found(...facts)).toEqual([]);
    expect(found(...facts, withdrawn(facts, 'BenefitIdentified'))).toEqual([
      ['BenefitIsNotIdentified', '“Write the strategy” is to move a benefit that is not in the ledger any more.'],
    ]);
  });
  test('measurements of the months for which a saving is claimed', () => {
    const measured = measuredIn('calls', ['2026-04', '2026-05', '2026-06']);
    const facts = [...programmeFacts, ...calls, approvedBudget(), ...measured, claimedSaving()];
    expect(found(...facts)).toEqual([]);
    expect(found(...facts, withdrawn(facts, 'MeasurementRecorded', '2026-05'))).toEqual([
      [
        'FigureReadsOtherwise',
        '£58,000 is claimed by “Fewer calls”; “Fewer calls: measured in 2026-27” gave £119,040 after entry 4, and as is known now nothing gives it any more.',
      ],
      [
        'MonthsAreNotMeasured',
        '£58,000 is claimed by “Fewer calls”, and as is known now: No measurement of this benefit is for May 2026.',
      ],
    ]);
  });
});

describe('Evidence that was judged', () => {
  const offered = ofRecommendation(
    { type: 'EvidenceOffered', data: { evidenceId: 'minutes', text: 'The minutes.', by: 'Head of ICT' } },
    '2026-03-02',
  );
  const judged = {
    ...ofRecommendation(
      {
        type: 'EvidenceJudged',
        data: { evidenceId: 'minutes', verdict: 'shows', because: 'So.', by: { kind: 'board', boardId: 'ict' } },
      },
      '2026-03-03',
    ),
    by: chair,
  };
  const facts = [...programmeFacts, ...boardFacts, assessed(), recommended()];
  const rules = (...more: readonly Fact[]) => found(...facts, ...more).map(([rule]) => rule);

  test('by who had to act is a breach, and what they did for it afterwards is none', () => {
    expect(rules(offered, judged)).toEqual([]);
    expect(rules({ ...offered, by: clerk }, { ...judged, by: clerk })).toEqual(['WhoHasToActCannotClose']);
    const later = { ...agreedThat({}, '2026-04-01'), by: chair };
    expect(rules(offered, judged, later)).toEqual([]);
    expect(rules({ ...later, by: director }, offered, { ...judged, by: director })).toEqual(['WhoHasToActCannotClose']);
  });
});
