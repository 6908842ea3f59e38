export { answeredBy } from './answered.ts';
export * from './missing-evidence.ts';
export { missingKinds } from './missing.ts';
export type { HasToAct, Missing, MissingKind } from './missing.ts';
