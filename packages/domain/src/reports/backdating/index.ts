export * from './after-papers.ts';
export * from './amended-since.ts';
export * from './corrected-behind.ts';
export * from './distribution.ts';
export { daysToRecord, gapBands, isRecordedLate, lateAfter } from './gap.ts';
