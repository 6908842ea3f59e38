import { pageNumber, searchOf } from '../../address/read.ts';

/** The versions to set beside each other: a number each; `to` absent for the plan as it is being written. */
export const readCompareSearch = searchOf({ from: pageNumber, to: pageNumber });
