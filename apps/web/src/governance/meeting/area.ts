import { part } from '../../fetching/part.tsx';

import { searchOf, words } from '../../address/read.ts';
import type { Area } from '../../shell/area.ts';
import { formsOf } from '../../shell/forms-of.ts';
import { formAt, pageAt, pageReading } from '../../shell/page-at.ts';

const forms = {
  ...formsOf(
    () => import('../forms/forms.ts'),
    [
      'CallMeeting',
      'TableItem',
      'WithdrawItem',
      'RecordAttendance',
      'RecordArrival',
      'RecordDeparture',
      'TakeChair',
      'DeclareInterest',
      'WithdrawInterest',
      'PublishReport',
      'CloseMeeting',
      'ConfirmMinutes',
      'CancelMeeting',
      'CallInDecision',
    ],
  ),
  MinuteDecision: 'ownPage',
} as const;

/** What is about one item of an agenda. */
const readAboutSearch = searchOf({ about: words });

/** Meetings of boards, from the call to the minutes. */
export const meeting = {
  lights: { meetings: '/meetings' },
  pages: [
    pageAt(
      '/meetings',
      part(() => import('./MeetingsPage.tsx'), 'MeetingsPage'),
      ['meeting'],
    ),
    formAt('/meetings/new', forms.CallMeeting),
    pageAt(
      '/meetings/$meetingId',
      part(() => import('./MeetingPage.tsx'), 'MeetingPage'),
      ['meeting'],
    ),
    pageAt(
      '/meetings/$meetingId/pack',
      part(() => import('./next/PackPage.tsx'), 'PackPage'),
      ['meeting'],
    ),
    formAt('/meetings/$meetingId/table', forms.TableItem),
    formAt('/meetings/$meetingId/withdraw', forms.WithdrawItem),
    formAt('/meetings/$meetingId/attendance', forms.RecordAttendance),
    formAt('/meetings/$meetingId/arrival', forms.RecordArrival),
    formAt('/meetings/$meetingId/departure', forms.RecordDeparture),
    formAt('/meetings/$meetingId/chair', forms.TakeChair),
    formAt('/meetings/$meetingId/interest', forms.DeclareInterest),
    formAt('/meetings/$meetingId/withdraw-interest', forms.WithdrawInterest),
    formAt('/meetings/$meetingId/paper', forms.PublishReport),
    formAt('/meetings/$meetingId/close', forms.CloseMeeting),
    formAt('/meetings/$meetingId/confirm', forms.ConfirmMinutes),
    formAt('/meetings/$meetingId/cancel', forms.CancelMeeting),
    pageReading(
      '/meetings/$meetingId/decide',
      readAboutSearch,
      part(() => import('../deciding/DecidePage.tsx'), 'DecidePage'),
      'records',
    ),
  ],
  forms,
  streams: {
    meeting: {
      path: (id) => `/meetings/${id}`,
      what: 'the meeting',
      same: 'of the same meeting',
      project: 'none',
      words: () => import('./entry.tsx'),
      find: () => import('./find.ts'),
    },
  },
} as const satisfies Area;
