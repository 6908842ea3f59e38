export * from './by-choice.ts';
export * from './costs.ts';
export * from './digital-share.ts';
export * from './groups.ts';
export * from './other-costs.ts';
export * from './saving.ts';
export * from './shift.ts';
export type { LeftOut, ShiftRow } from './worked-row.ts';
