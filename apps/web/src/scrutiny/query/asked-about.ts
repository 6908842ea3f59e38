import { asTyped, searchOf } from '../../address/read.ts';

/** What the address of the form says: the page, its title, a figure as it was read, and where in the ledger it stood. */
export const readAskedAbout = searchOf({
  page: asTyped,
  title: asTyped,
  figure: asTyped,
  value: asTyped,
  position: asTyped,
  seen: asTyped,
  effective: asTyped,
  beside: asTyped,
  besideOn: asTyped,
});
