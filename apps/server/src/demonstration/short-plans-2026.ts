import type { Item } from './sitting.ts';
import type { Scripted } from './script.ts';

export const shortPlans2026: readonly Scripted[] = [];
export const justifiedSummer2026: readonly Item[] = [];
