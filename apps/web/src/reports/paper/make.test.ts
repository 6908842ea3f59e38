import type { DomainEvent } from '@minutebook/domain';
import { agreedThat, assessed, fact, recommended } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { ledgerOf, markup, numberOf, paperOf, recipeOf, storyWith, wordsOf } from '../story.test-support.ts';
import { makePaper } from './make.ts';
import { entriesCited } from './model.ts';
import { sectionHeadings } from './recipe.ts';

const entries = storyWith();
const at = ledgerOf(entries);
const decidedAt = numberOf('DecisionMinuted', entries);
const beforeDecision = recipeOf({ n: decidedAt - 1 });

describe('A committee paper', () => {
  test('has the headings that councils use, in their order', () => {
    const { sections } = paperOf(beforeDecision, at);
    expect(sections.map(({ heading }) => heading)).toEqual(Object.values(sectionHeadings));
  });

  test('has only the sections that are asked for', () => {
    const { sections } = paperOf({ ...beforeDecision, sections: ['purpose', 'risks'] }, at);
    expect(sections.map(({ heading }) => heading)).toEqual(['Purpose', 'Risks']);
  });

  test('tells of nothing after its meeting however late it is made, and of one period in its head and its text', () => {
    const words = wordsOf(paperOf({ ...recipeOf({ n: entries.length }), day: '2027-03-01' }, at));
    const [, head] = /Period reported on: (.*)/.exec(words) ?? [];
    expect(head).toMatch(/ to 16 September 2026$/);
    expect(words).toContain(`From ${head}, `);
  });

  test('says at its head what is asked for, and which posts answer for it', () => {
    const words = wordsOf(paperOf(beforeDecision, at));
    expect(words).toMatch(/^Decision asked for: At the gate “Full plan”, on “.*”/m);
    expect(words).toMatch(/^Sponsors: .* for “/m);
  });

  test('asks for a decision on the version that was submitted, and says what it prefers and what it costs', () => {
    const words = wordsOf(paperOf(beforeDecision, at));
    expect(words).toContain('to decide on version 1 of the business plan of');
    expect(words).toContain('at the gate “Full plan”');
    expect(words).toContain('prefers “Buy a product”');
    expect(words).toContain('Finance: agreed by the Head of Finance on 16 September 2026: Agreed');
    expect(words).toContain('The desk');
  });

  test('says which trades agreed and which did not, and what became of the conditions that were set before', () => {
    const words = wordsOf(paperOf(beforeDecision, at));
    expect(words).toContain('Legal: not given. The gate does not require it.');
    expect(words).toContain('Human resources: not given. The gate does not require it.');
    expect(words).toContain('Equalities: not given. The gate does not require it.');
    expect(words).not.toContain('Conditions set on');
    // What the meeting itself set is no condition that was before it.
    expect(wordsOf(paperOf(recipeOf({ n: numberOf('GateDecisionRecorded', entries) }), at))).not.toContain(
      'Conditions set on',
    );
  });

  test('recommends besides what whoever makes it adds, as plain text, and says that no entry states it', () => {
    const ownWords = `that it be published.\n${markup}`;
    const { sections } = paperOf({ ...beforeDecision, ownWords }, at);
    const part = sections[1]?.parts.find(({ kind }) => kind === 'list');
    const added = part?.kind === 'list' ? part.items.slice(-2) : [];
    expect(added).toEqual([
      { words: 'that it be published. (Added by whoever made this paper; no entry states it.)', entries: [] },
      { words: `${markup} (Added by whoever made this paper; no entry states it.)`, entries: [] },
    ]);
  });

  test('lists the open recommendations that bear on its agenda, and no others', () => {
    const more = [
      assessed(),
      recommended(),
      agreedThat({ projectIds: ['payments-x1'] }),
      recommended(
        { reference: 'Recommendation 5', text: { kind: 'stated', text: 'Count visits.' } },
        '2001-09-04',
        'five',
      ),
    ];
    const recorded = storyWith(...more);
    const words = wordsOf(paperOf(recipeOf({ n: recorded.length }), ledgerOf(recorded)));
    expect(words).toContain('Recommendation 4: “Adopt an ICT strategy”');
    expect(words).toContain('Write the strategy (Head of ICT, due 31 March 2002, late)');
    expect(words).not.toContain('Count visits');
    expect(wordsOf(paperOf(beforeDecision, at))).toContain('No open recommendation bears on what is on the agenda.');
  });

  test('knows nothing of what was recorded after its position', () => {
    const before = paperOf(beforeDecision, at);
    expect(wordsOf(before)).not.toContain('was decided');
    expect(Math.max(...entriesCited(before))).toBeLessThan(decidedAt);
    const after = paperOf(recipeOf({ n: decidedAt }), at);
    expect(wordsOf(after)).toContain('was decided on 16 September 2026: Approved with 1 condition');
  });

  test('adds up what the plan costs by year, and sets beside what was promised what is known now', () => {
    const told = numberOf('GateDecisionRecorded', entries);
    const words = wordsOf(paperOf(recipeOf({ n: told }), at));
    expect(words).toContain('All years | £0.01 | £0.00 | Together: £0.01');
    expect(words).toContain(
      'Version 1 of the plan, approved on 16 September 2026, promised a cost of £0.01 over all years; nothing is known yet of what it costs. Finance has verified no saving of it.',
    );
    expect(words).toContain('All years | £0.01 | Not known | Cannot be said');
    expect(wordsOf(paperOf(beforeDecision, at))).not.toContain('promised a cost of');
  });

  test('says the same when it is made again after more was recorded', () => {
    const sponsor = fact('project-payments-x1', { type: 'ProjectSponsorNamed', data: { sponsor: 'Somebody else' } });
    const later = ledgerOf(storyWith(sponsor));
    expect(JSON.stringify(paperOf(beforeDecision, later))).toBe(JSON.stringify(paperOf(beforeDecision, at)));
  });

  test('names an entry behind every row of its tables but those that a picture repeats', () => {
    const { sections } = paperOf(recipeOf({ n: entries.length }), at);
    const tables = sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? [part] : [])));
    const bare = tables.filter(({ rows }) => rows.some((row) => row.entries.length === 0));
    expect(tables.length).toBeGreaterThan(5);
    expect(bare.map(({ caption }) => caption).filter((caption) => !caption.startsWith('Spend of'))).toEqual([]);
  });
});

describe('There is no paper', () => {
  test('for a meeting that was cancelled: the sentence says so and leads to the entry', () => {
    const made = makePaper(recipeOf({ n: entries.length, meetingId: 'another-x1' }), at);
    expect(made).toMatchObject({ kind: 'none', n: numberOf('MeetingCancelled', entries) });
    expect(made.kind === 'none' && made.because).toContain('was cancelled on 16 September 2026');
  });

  test('for a meeting that had not been called yet', () => {
    const made = makePaper(recipeOf({ n: numberOf('MeetingCalled', entries) - 1 }), at);
    expect(made.kind === 'none' && made.because).toContain('had not been called');
  });

  test('of a period that ends before it begins', () => {
    const made = makePaper(recipeOf({ n: entries.length, from: '2026-09-02', to: '2026-09-01' }), at);
    expect(made.kind === 'none' && made.because).toContain('before it begins');
  });
});

describe('Minutes', () => {
  const closedAt = numberOf('MeetingClosed', entries);

  test('are a draft until the meeting is closed', () => {
    expect(paperOf(recipeOf({ kind: 'minutes', n: closedAt - 1 }), at).kind).toBe('Draft minutes');
    expect(paperOf(recipeOf({ kind: 'minutes', n: closedAt }), at).kind).toBe('Minutes');
  });

  test('name posts and never people, and say what was decided, on what conditions and why', () => {
    const words = wordsOf(paperOf(recipeOf({ kind: 'minutes', n: closedAt }), at));
    expect(words).toContain('Present: Director of Housing');
    expect(words).not.toContain('director-x1');
    expect(words).toContain('Decision of 16 September 2026: Approved with 1 condition.');
    expect(words).toContain('Test with residents | Head of ICT | 1 December 2026');
    expect(words).toContain('It pays back');
    expect(words).toContain('Payments once more');
  });

  test('say from when decisions are effective where the publication is stated, and only there', () => {
    const minutes = recipeOf({ kind: 'minutes', n: closedAt });
    expect(wordsOf(paperOf(minutes, at))).not.toContain('Effective from');
    const published = paperOf({ ...minutes, published: '2026-09-17', callInDays: 5 }, at);
    expect(wordsOf(published)).toContain('Effective from: 25 September 2026');
  });
});

describe('Minutes of what happened between items', () => {
  const told = (...events: readonly DomainEvent[]) => events.map((event) => fact('meeting-meeting-x1', event));
  const laterFacts = [
    ...told(
      { type: 'ItemTabled', data: { itemId: 'item-x2', title: 'Telephony' } },
      { type: 'ChairTaken', data: { memberId: 'director-x1', itemId: 'item-x1' } },
      { type: 'DepartureRecorded', data: { memberId: 'director-x1', itemId: 'item-x2' } },
      { type: 'MeetingClosed', data: { beganAt: '09:02', endedAt: '09:15' } },
    ),
    fact('meeting-october-x1', { type: 'MeetingCalled', data: { boardId: 'board-x1', heldOn: '2026-10-14' } }),
    {
      ...fact('meeting-meeting-x1', { type: 'MinutesConfirmed', data: { laterMeetingId: 'october-x1' } }),
      on: '2026-10-14',
    },
  ];
  const later = storyWith(...laterFacts);
  const wordsAt = (n: number) => wordsOf(paperOf(recipeOf({ kind: 'minutes', n }), ledgerOf(later)));
  const words = wordsAt(later.length);

  test('say who chaired and when it began and ended', () => {
    expect(words).toContain('In the chair: Director of Housing');
    expect(words).toContain('Hours: Began at 09:02 and ended at 09:15');
  });
  test('say who left before which item, and who was there for it', () => {
    expect(words).toContain('Present: Director of Housing (left before item 2)');
    expect(words).toContain('There for this item: nobody.');
  });
  test('say of an item that nothing was decided for want of a quorum', () => {
    expect(words).toContain('Nothing was decided about it: 0 members counted, and the quorum was 2.');
  });
  test('say of an item that was carried over which meeting decided it', () => {
    const itemId = 'item-o1';
    const said = { outcome: { kind: 'noted' as const }, reasons: 'For information.', knownAt: 1 };
    const sat = { interested: [], present: [], counted: ['director-x1'] };
    const carried = [
      fact('meeting-october-x1', { type: 'ItemTabled', data: { itemId, title: 'Telephony' } }),
      {
        ...fact('meeting-october-x1', { type: 'DecisionMinuted', data: { itemId, decisionId: 'o1', ...said, ...sat } }),
        on: '2026-10-14',
      },
    ];
    const all = storyWith(...laterFacts, ...carried);
    expect(wordsOf(paperOf(recipeOf({ kind: 'minutes', n: all.length }), ledgerOf(all)))).toContain(
      'the quorum was 2. It was carried over to the meeting of 14 October 2026, which decided it.',
    );
  });
  test('say that they were confirmed and by which meeting, once they were', () => {
    expect(words).toContain('Confirmed: As a true record, at the meeting of 14 October 2026');
    expect(wordsAt(later.length - 1)).toContain('Confirmed: Not yet by the board');
  });
});

test('A summary for members says where the programme stands, what was decided and what comes next', () => {
  const { sections } = paperOf(recipeOf({ kind: 'summary', meetingId: undefined, n: entries.length }), at);
  expect(sections.map(({ heading }) => heading.replace(/ from .*/, ''))).toEqual([
    'Where it stands',
    'Decided',
    'What comes next',
  ]);
});
