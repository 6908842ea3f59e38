import { oneOf, pageNumber, searchOf, words } from '../address/read.ts';

/** What the page of channel shift shows besides, read from the address: the costs of others. */
export const readShiftSearch = searchOf({ whatif: oneOf(['others']) });

/** Which calls are shown and which two periods are compared, read from the address. */
export const readCallsSearch = searchOf({ service: words, from: words, to: words });

/** Which import is followed, read from the address. */
export const readImportSearch = searchOf({ import: words });

/** Which month is typed, and which page of the services is shown, read from the address. */
export const readMonthSearch = searchOf({ period: words, page: pageNumber });

/** Which page of the services is shown, read from the address. */
export const readServicesSearch = searchOf({ page: pageNumber });

/** Which claims are shown: those that wait, or all; and of which department, read from the address. */
export const readSavingsSearch = searchOf({ state: oneOf(['waiting']), department: words });

/** Whose cost is shown, and what is supposed of what is still expected, read from the address. */
export const readCostSearch = searchOf({ project: words, late: oneOf(['year']), less: oneOf(['third']) });

/** Which benefits of the register are shown, read from the address: all where it says nothing. */
export const readRegisterSearch = searchOf({ show: oneOf(['due', 'overdue', 'missed']) });
