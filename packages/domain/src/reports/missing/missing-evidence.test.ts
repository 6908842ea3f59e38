import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  agreedThat,
  assessed,
  boardFacts,
  claimedSaving,
  counted,
  decidedAt,
  entriesOf,
  fact,
  frameworkAdopted,
  ofBenefit,
  ofProject,
  ofQuery,
  ofRecommendation,
  ofService,
  programmeFacts,
  proposedProject,
  queryRaised,
  recommended,
  repairs,
  today,
  verifiedSaving,
  withdrawn,
} from '../../testing/index.ts';
import { baseline, benefitBase, defined, identified, measured } from '../../testing/benefits/benefit-facts.ts';
import { establishedPost } from '../../testing/money/post-facts.ts';
import type { Fact } from '../../testing/index.ts';
import { answeredBy } from './answered.ts';
import { missingBeside, missingByKind, missingEvidence, noLongerMissing } from './missing-evidence.ts';
import { missingKinds } from './missing.ts';
import type { MissingKind } from './missing.ts';

const found = (on: string, ...facts: readonly Fact[]) => missingEvidence(replay(entriesOf(facts)), on);

const post = establishedPost('clerk', { title: 'Data clerk' });
const agreement = fact(
  'agreement-desk',
  {
    type: 'AgreementRecorded',
    data: {
      title: 'Service desk',
      party: { kind: 'supplier', name: 'A supplier' },
      scope: 'Support.',
      kind: 'services',
      years: [],
      firstDay: '2025-04-01',
      lastDay: '2027-03-31',
      noticeDay: '2026-06-30',
      levels: [],
    },
  },
  '2025-04-01',
);
const condition = { conditionId: 'c', text: 'Test it', owner: 'Director of Housing', dueOn: '2026-08-31' };
const approvedSubjectTo = decidedAt('payments', {
  outcome: { kind: 'approvedWithConditions', conditions: [condition] },
});

describe('What is missing', () => {
  test('a condition past its day, with who owns it, until evidence is there', () => {
    const facts = [...programmeFacts, proposedProject('payments', 'Payments'), approvedSubjectTo];
    expect(found('2026-08-31', ...facts)).toEqual([]);
    expect(found('2026-09-10', ...facts)).toMatchObject([
      {
        kind: 'conditionNotMet',
        since: '2026-08-31',
        wasDue: true,
        days: 10,
        hasToAct: { kind: 'post', title: 'Director of Housing' },
        path: '/projects/payments?tab=governance',
      },
    ]);
    const data = { conditionId: 'c', evidence: 'Tested.' };
    const met = ofProject('payments', { type: 'ConditionDischarged', data }, '2026-09-05');
    expect(found('2026-09-10', ...facts, met)).toEqual([]);
  });
  test('a plan of a project, once there are gates that it could pass, with its sponsor', () => {
    const project = proposedProject('payments', 'Payments');
    expect(found(today, ...programmeFacts, project)).toEqual([]);
    const named = ofProject('payments', { type: 'ProjectSponsorNamed', data: { sponsor: 'Director of Housing' } });
    const governed = [...programmeFacts, ...boardFacts, frameworkAdopted, project];
    expect(found(today, ...governed)).toMatchObject([
      { kind: 'planNotApproved', since: '2026-03-02', wasDue: false, hasToAct: { kind: 'role' } },
    ]);
    expect(found(today, ...governed, named)[0]?.hasToAct).toEqual({ kind: 'post', title: 'Director of Housing' });
  });
  test('what follows an agreement, from the day after its notice day until it is chosen', () => {
    expect(found('2026-06-30', agreement)).toEqual([]);
    expect(found('2026-07-10', agreement)).toMatchObject([{ kind: 'noticeNotUsed', since: '2026-06-30', days: 10 }]);
    const opened = fact('agreement-desk', { type: 'OptionsOpened', data: { options: ['inHouse'] } }, '2026-07-01');
    const chosen = fact('agreement-desk', { type: 'OptionChosen', data: { option: 'inHouse' } }, '2026-07-05');
    expect(found('2026-07-10', agreement, opened)).toHaveLength(1);
    expect(found('2026-07-10', agreement, opened, chosen)).toEqual([]);
  });
  test('an answer to a query, with the post that holds it', () => {
    expect(found('2026-10-26', ...programmeFacts, queryRaised())).toMatchObject([
      { kind: 'queryNotAnswered', days: 40, hasToAct: { kind: 'post', title: 'Head of Finance' } },
    ]);
    const referred = ofQuery({ type: 'QueryReferred', data: { to: 'Head of ICT' } }, '2026-09-20');
    const [row] = found('2026-10-26', ...programmeFacts, queryRaised(), referred);
    expect([row?.hasToAct, row?.days]).toEqual([{ kind: 'post', title: 'Head of ICT' }, 40]);
    const answered = ofQuery({ type: 'QueryAnswered', data: { text: 'So.' } }, '2026-09-26');
    expect(found('2026-10-26', ...programmeFacts, queryRaised(), answered)).toEqual([]);
  });
  test('a response to a recommendation: from its day, or from the day it was made where none was set', () => {
    const due = recommended({ answerDueOn: '2001-11-30' });
    expect(found('2001-11-30', assessed(), due)).toEqual([]);
    expect(found('2001-12-01', assessed(), due)).toMatchObject([{ wasDue: true, since: '2001-11-30', days: 1 }]);
    expect(found('2001-09-13', assessed(), recommended())).toMatchObject([
      { kind: 'recommendationNotAnswered', wasDue: false, since: '2001-09-03', days: 10 },
    ]);
    const answered = ofRecommendation(
      { type: 'ResponseGiven', data: { answer: 'accepted', because: 'Right.', by: 'Cabinet' } },
      '2001-10-01',
    );
    expect(found('2001-12-01', assessed(), due, answered)).toEqual([]);
  });
  test('an agreed action past its day, with the post that holds it', () => {
    const facts = [assessed(), recommended({ answerDueOn: '2003-01-01' }), agreedThat()];
    const late = (on: string) => found(on, ...facts).filter(({ kind }) => kind === 'actionNotDone');
    expect(late('2002-03-31')).toEqual([]);
    expect(late('2002-04-01')).toMatchObject([
      { wasDue: true, since: '2002-03-31', days: 1, hasToAct: { kind: 'post' } },
    ]);
  });
  test('what was accepted until a day that has passed, without an action, and evidence that nobody has judged', () => {
    const data = { answer: 'partly', because: 'There is.', by: 'Cabinet', dueOn: '2002-01-31' } as const;
    const promised = [assessed(), recommended(), ofRecommendation({ type: 'ResponseGiven', data }, '2001-10-01')];
    expect(found('2002-01-31', ...promised)).toEqual([]);
    expect(found('2002-02-10', ...promised)).toMatchObject([
      { kind: 'promiseNotKept', wasDue: true, since: '2002-01-31', days: 10, hasToAct: { title: 'Head of ICT' } },
    ]);
    const offered = ofRecommendation(
      { type: 'EvidenceOffered', data: { evidenceId: 'a', text: 'The strategy.', by: 'Head of ICT' } },
      '2002-02-01',
    );
    expect(found('2002-02-10', ...promised, offered)).toMatchObject([
      { kind: 'evidenceNotJudged', wasDue: false, since: '2002-02-01', days: 9, hasToAct: { kind: 'post' } },
    ]);
  });
  test('a word of finance on a claim', () => {
    expect(found('2026-07-11', claimedSaving())).toMatchObject([
      { kind: 'claimNotVerified', days: 10, hasToAct: { kind: 'role', role: 'financeOfficer' } },
    ]);
    expect(found('2026-08-01', claimedSaving(), verifiedSaving(58_000))).toEqual([]);
  });
  test('measurements of a benefit that are due, with its owner, and the baseline that nobody agreed', () => {
    const owned = ofBenefit({ type: 'OwnerNamed', data: { post: 'Head of Housing' } });
    const facts = [...benefitBase, identified(), defined(), owned];
    const owner = { kind: 'post', title: 'Head of Housing' };
    expect(found('2026-06-10', ...facts)).toMatchObject([
      { kind: 'baselineNotAgreed', since: '2026-04-01', hasToAct: owner },
      { kind: 'measurementNotMade', since: '2026-04-30', days: 41, hasToAct: owner },
    ]);
    const made = [measured('2026-04', 6_000, '2026-05-05'), measured('2026-05', 6_000, '2026-06-05')];
    expect(found('2026-06-10', ...facts, baseline(), ...made)).toEqual([]);
  });
  test('the baseline of a service whose contacts are counted', () => {
    const count = ofService('repairs', counted('2026-04', [10, 100, 5]));
    expect(found(today, ...programmeFacts, repairs)).toEqual([]);
    expect(found(today, ...programmeFacts, repairs, count)).toMatchObject([
      { kind: 'baselineNotAgreed', path: '/benefits/services/repairs' },
    ]);
  });
  test('somebody in a post that is on the establishment', () => {
    expect(found('2026-04-11', ...programmeFacts, post)).toMatchObject([
      { kind: 'postVacant', since: '2026-04-01', days: 10, path: '/budget/posts/clerk' },
    ]);
    const filled = fact('post-clerk', { type: 'PostFilled', data: { firstDay: '2026-04-05' } }, '2026-04-02');
    expect(found('2026-04-11', ...programmeFacts, post, filled)).toEqual([]);
  });
});

describe('What is missing, together', () => {
  const facts = [...programmeFacts, post, agreement, queryRaised(), claimedSaving()];

  test('stands with what matters most first, and of what matters alike the longest missing', () => {
    expect(found('2026-10-26', ...facts).map(({ kind }) => kind)).toEqual([
      'noticeNotUsed',
      'queryNotAnswered',
      'claimNotVerified',
      'postVacant',
    ]);
  });
  test('is counted by kind, with the oldest of each', () => {
    const labels = Object.fromEntries(missingKinds.map((kind) => [kind, kind])) as Record<MissingKind, string>;
    const kinds = missingByKind(found('2026-10-26', ...facts), labels);
    expect(kinds.map(({ kind, figure, longest }) => [kind, figure.value, longest])).toEqual([
      ['noticeNotUsed', 1, 118],
      ['queryNotAnswered', 1, 40],
      ['claimNotVerified', 1, 117],
      ['postVacant', 1, 208],
    ]);
  });
  test('tells what is missing since, and what is not any more', () => {
    const before = found('2026-07-01', ...programmeFacts, post, agreement, claimedSaving());
    const now = found('2026-10-26', ...facts, verifiedSaving(58_000));
    expect(missingBeside(now, before).map(({ missing, was }) => [missing.kind, was === 'absent'])).toEqual([
      ['noticeNotUsed', false],
      ['queryNotAnswered', true],
      ['postVacant', false],
    ]);
    expect(missingBeside(now, undefined).map(({ was }) => was)).toEqual([undefined, undefined, undefined]);
    expect(noLongerMissing(now, before).map(({ kind }) => kind)).toEqual(['claimNotVerified']);
  });
  test('names the entry that answered it, and no other of its kind', () => {
    const other = claimedSaving({ claimId: 'c2', amount: 1_000_00 });
    const known = [...programmeFacts, claimedSaving(), other, queryRaised()];
    const answer = ofQuery({ type: 'QueryAnswered', data: { text: 'So.' } }, '2026-09-26');
    const all = [...known, verifiedSaving(1_000, 'c2'), verifiedSaving(58_000), answer];
    const world = replay(entriesOf(all));
    const gone = noLongerMissing(missingEvidence(world, '2026-10-26'), found('2026-10-26', ...known));
    expect(gone.map((one) => [one.key, answeredBy(one, world, known.length)])).toEqual([
      ['query spent', [known.length + 3]],
      ['claim housing.2026-27 c1', [known.length + 2]],
      ['claim housing.2026-27 c2', [known.length + 1]],
    ]);
  });
  test('names of measurements those of the periods that were missing', () => {
    const known = [...benefitBase, identified(), defined(), baseline()];
    const made = ['2026-06', '2026-04', '2026-05'].map((month) => measured(month, 6_000, '2026-07-05'));
    const world = replay(entriesOf([...known, ...made]));
    const [one] = found('2026-06-10', ...known);
    expect(one && answeredBy(one, world, known.length)).toEqual([known.length + 2, known.length + 3]);
  });
  test('names what was withdrawn where it is not asked for any more', () => {
    const known = [...programmeFacts, queryRaised()];
    const world = replay(entriesOf([...known, withdrawn(known, 'QueryRaised')]));
    const [one] = found('2026-10-26', ...known);
    expect(one && answeredBy(one, world, known.length)).toEqual([known.length + 1]);
  });
});
