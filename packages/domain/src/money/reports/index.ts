export * from '../area.needs.ts';
export * from './in-words.ts';
export * from './months.ts';
export * from './movements.ts';
export * from './plan-beside-money.ts';
export * from './position.ts';
export type * from './scope.ts';
export * from './source-to-purpose.ts';
export * from './virements-together.ts';
