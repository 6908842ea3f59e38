export { isApproval } from './at-gate.ts';
export * from './default-framework.ts';
export * from './framework.ts';
export * from './framework-changes.ts';
export * from './gaps.ts';
export * from './next-gate.ts';
export { changedSince } from './refusals.ts';
export * from './scheme-changes.ts';
