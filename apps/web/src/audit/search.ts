import { pageNumber, searchOf } from '../address/read.ts';

/** Which page of its list of entries an audit page shows. */
export const readAuditSearch = searchOf({ page: pageNumber });
