import type { Item } from './sitting.ts';
import type { Scripted } from './script.ts';

export const shortPlans2025: readonly Scripted[] = [];
export const justifiedAutumn2025: readonly Item[] = [];
export const justifiedWinter2025: readonly Item[] = [];
