import { searchOf, words } from '../address/read.ts';

/** Which import the page of imports goes on with, read from the address. */
export const readImportSearch = searchOf({ import: words });
