export * from './baseline-late.ts';
export type { BesideBaseline, BesideWhich } from './baseline.ts';
export * from './compared.ts';
export { targetFor } from './judged.ts';
export type { Judged, TargetOf } from './judged.ts';
export type { CallFigures } from './figures.ts';
export * from './months.ts';
export * from './satisfaction.ts';
