import { oneOf, pageNumber, searchOf, words } from '../address/read.ts';
import type { Read } from '../address/read.ts';

/** Which page of its list of entries an audit page shows. */
export const readAuditSearch = searchOf({ page: pageNumber });

/** What *What changed* may be narrowed to. */
export const abouts = ['decisions', 'money', 'benefits', 'delivery', 'governance', 'assurance', 'late'] as const;

const changes = { page: pageNumber, about: oneOf(abouts), department: words, project: words };
export type ChangesSearch = Read<typeof changes>;

/** What *What changed* is narrowed to. */
export const readChangesSearch = searchOf(changes);
