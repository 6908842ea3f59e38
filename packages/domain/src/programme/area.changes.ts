import { governanceRulesTellers } from '../governance/reports/changes/body-changes.ts';
import type { Tellers } from '../reports/changes/told-change.ts';
import type { ProgrammeEvent } from './programme/events.ts';

/** How the area's entries are told in *What changed*, where not in their own words. */
export const programmeTellers: Tellers<ProgrammeEvent['type']> = governanceRulesTellers;
