import { projectFold } from './project/fold.ts';

/** How what the area has is replayed, by category. Loaded with the first page: no schema, no decision, no report, no words. */
export const deliveryFolds = { project: projectFold };
