export * from './decide.ts';
export * from './decide-governance.ts';
export * from './events.ts';
export { numberOfFormerStaff } from './former-staff.ts';
export * from './partner-title.ts';
export type * from './state.ts';
