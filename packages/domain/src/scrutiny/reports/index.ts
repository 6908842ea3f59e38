export * from './cohort-beside.ts';
export * from './grades-over-time.ts';
export * from './improvement-plan.ts';
export * from './recommendations-register.ts';
export * from './said-again.ts';
export * from './queries-about.ts';
export * from './queries-register.ts';
export * from './engagements-about.ts';
