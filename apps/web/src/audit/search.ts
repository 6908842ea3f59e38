import { z } from 'zod';

import { pageNumber, searchOf } from '../clock/search.ts';

/** Which page of its list of entries an audit page shows. */
export const readAuditSearch = searchOf(z.object({ page: pageNumber }));
