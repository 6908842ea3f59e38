import { part } from '../../fetching/part.tsx';

import { searchOf, words } from '../../address/read.ts';
import type { Area } from '../../shell/area.ts';
import { formAt, pageAt, pageReading } from '../../shell/page-at.ts';

const forms = {
  CallMeeting: () => import('./forms/call.tsx'),
  TableItem: () => import('./forms/table.tsx'),
  WithdrawItem: () => import('./forms/withdraw-item.tsx'),
  RecordAttendance: () => import('./forms/attendance.tsx'),
  DeclareInterest: () => import('./forms/declare-interest.tsx'),
  WithdrawInterest: () => import('./forms/withdraw-interest.tsx'),
  PublishReport: () => import('./forms/publish-report.tsx'),
  CloseMeeting: () => import('./forms/close.tsx'),
  CancelMeeting: () => import('./forms/cancel.tsx'),
  CallInDecision: () => import('../decisions/forms/call-in.tsx'),
  MinuteDecision: 'ownPage',
} as const;

/** What is about one item of an agenda. */
const readAboutSearch = searchOf({ about: words });

/** Meetings of boards, from the call to the minutes. */
export const meeting = {
  lights: { meetings: '/governance' },
  pages: [
    pageAt(
      '/meetings',
      part(() => import('./MeetingsPage.tsx'), 'MeetingsPage'),
    ),
    formAt('/meetings/new', forms.CallMeeting),
    pageAt(
      '/meetings/$meetingId',
      part(() => import('./MeetingPage.tsx'), 'MeetingPage'),
    ),
    formAt('/meetings/$meetingId/table', forms.TableItem),
    formAt('/meetings/$meetingId/withdraw', forms.WithdrawItem),
    formAt('/meetings/$meetingId/attendance', forms.RecordAttendance),
    formAt('/meetings/$meetingId/interest', forms.DeclareInterest),
    formAt('/meetings/$meetingId/withdraw-interest', forms.WithdrawInterest),
    formAt('/meetings/$meetingId/paper', forms.PublishReport),
    formAt('/meetings/$meetingId/close', forms.CloseMeeting),
    formAt('/meetings/$meetingId/cancel', forms.CancelMeeting),
    pageReading(
      '/meetings/$meetingId/decide',
      readAboutSearch,
      part(() => import('../deciding/DecidePage.tsx'), 'DecidePage'),
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
