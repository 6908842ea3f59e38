export type { Context, Services } from './context.ts';
export { feed } from './feed.ts';
export type { Feed } from './feed.ts';
export type {
  CheckedImport,
  ImportProgress,
  ImportReport,
  Imports,
  NotTaken,
  RefusedImport,
} from './imports/imports.ts';
export type {
  FigureImports,
  FigureNotRecorded,
  FiguresProgress,
  FiguresTable,
  ListedFigures,
  PlannedFigures,
  StartedFigures,
  WantedFigures,
} from './imports/figures.ts';
export type { FilePiece, RowsLeftOut, SpendImports, StartedImport } from './imports/spend-imports.ts';
export type {
  ByAllocation,
  NotTakenReason,
  RowHeld,
  RowNotTaken,
  RowToRecord,
  RowSum,
  SpendPlan,
  SpendProgress,
  Unmatched,
} from './imports/spend-plan.ts';
export type {
  AmountsFound,
  DaysFound,
  SpendSurvey,
  SurveyAnswer,
  SurveyedColumn,
  WantedImport,
} from './imports/spend-survey.ts';
export { wordsOf } from './people/guessable.ts';
export { PeopleDirectory } from './people/directory.ts';
export type { Person } from './people/directory.ts';
export { newPerson } from './people/events.ts';
export { newSession, sessionLasts } from './people/sessions.ts';
export type { Session } from './people/sessions.ts';
export { noted } from './signing-in/notes.ts';
export type { Note } from './signing-in/notes.ts';
export { Guesses } from './signing-in/guesses.ts';
export { People } from './people/people.ts';
export { PersonRefused } from './people/refused.ts';
export { ClockWatch } from './recording/clock-watch.ts';
export { FollowUps } from './recording/follow-ups.ts';
export { Recorder } from './recording/recorder.ts';
export type { Recording } from './recording/recording.ts';
export { appRouter } from './router.ts';
export type { AppRouter } from './router.ts';
