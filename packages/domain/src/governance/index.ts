export { isApproval } from './decide-gate.ts';
export * from './default-framework.ts';
export * from './framework.ts';
export * from './gaps.ts';
export { changedSince } from './refusals.ts';
