import type { PostId } from '../posts.ts';
import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';

type Raise = Extract<Act, { type: 'RaiseQuery' }>;

/** What was said in the committee before members could ask here. */
function saidThen(day: string, by: PostId, when: string, act: Act): readonly Scripted[] {
  const reason = 'Recorded once members could ask here: it was said in the committee that day.';
  return on(day).by(by).because(reason).recorded(when, act);
}

function asks(
  queryId: string,
  day: string,
  page: Raise['page'],
  to: string,
  question: string,
  about: Raise['about'] = { kind: 'page' },
): Act {
  return { type: 'RaiseQuery', queryId, about, page, seen: { position: 1, on: day }, to, question };
}

/** Three queries of the committee: one answered and accepted, one referred before it was answered, one that still waits. */
export const queriesScript: readonly Scripted[] = [
  saidThen(
    '2026-10-07',
    'post-scrutiny',
    '2026-11-25 10:00',
    asks(
      'calls-not-counted',
      '2026-10-07',
      { address: '/benefits/call-handling', title: 'Calls' },
      'Head of ICT',
      'Why are there months in which nobody can say how many calls were abandoned?',
    ),
  ),
  saidThen('2026-10-14', 'post-head-ict', '2026-11-25 10:10', {
    type: 'AnswerQuery',
    queryId: 'calls-not-counted',
    text: 'The old telephone system counted calls that were answered and no others. Abandoned calls have been counted since the new one came into service.',
  }),
  saidThen('2026-10-16', 'post-scrutiny', '2026-11-25 10:20', {
    type: 'AcceptAnswer',
    queryId: 'calls-not-counted',
  }),
  saidThen(
    '2026-10-21',
    'post-scrutiny',
    '2026-11-25 10:30',
    asks(
      'savings-left-a-budget',
      '2026-10-21',
      { address: '/benefits/savings', title: 'Savings' },
      'Section 151 Officer',
      'Which of these savings has left a budget, and what was cut from it?',
    ),
  ),
  on('2026-11-11')
    .by('post-scrutiny')
    .recorded(
      '2026-11-25 10:40',
      asks(
        'mobile-without-plan',
        '2026-11-11',
        {
          address: '/projects/mobile-working?tab=governance',
          title: 'Mobile working for inspectors and housing officers',
        },
        'Head of ICT',
        'Work was carried out on this before a plan of it was approved. Who allowed that?',
      ),
    ),
  on('2026-11-18').by('post-head-ict').recorded('2026-11-25 10:50', {
    type: 'ReferQuery',
    queryId: 'mobile-without-plan',
    to: 'Programme Manager',
    reason: 'The work was ordered by the programme, not by the ICT service.',
  }),
  on('2026-11-25').recorded('2026-11-25 15:00', {
    type: 'AnswerQuery',
    queryId: 'mobile-without-plan',
    text: 'Nobody did: a trial grew into the work itself, and the Programme Board hears on 8 December how that came about. No more of it is done until a plan is approved.',
  }),
].flat();
