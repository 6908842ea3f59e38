import { z } from 'zod';

import { pageNumber, searchOf } from '../../clock/search.ts';

/** The versions to set beside each other: a number each; `to` absent for the plan as it is being written. */
export const readCompareSearch = searchOf(z.object({ from: pageNumber, to: pageNumber }));
