import type { Role } from './entry.ts';

// Who may send a command, in the sets that several commands share. A command with a set of its own states it.

/** Who prepares projects and plans. */
export const managers: readonly Role[] = ['programmeManager'];
/** Who keeps the programme's lists and its boards' meetings. */
export const keepers: readonly Role[] = ['programmeManager', 'administrator'];
/**
 * Who calls meetings and keeps their agenda and attendance. A clerk comes first: who is one acts as one, whatever else
 * they are.
 */
export const conveners: readonly Role[] = ['clerk', ...keepers];
/** Who answers for money: approvals, allocations, spend and the end of a year. */
export const financiers: readonly Role[] = ['financeOfficer'];
/** Who may move money, as far as the virement rules let them. */
export const spenders: readonly Role[] = ['financeOfficer', 'boardMember'];
/** Who sets the rules that plans are judged by; never who prepares the plans. */
export const rulers: readonly Role[] = ['administrator'];
/** Who asks, and says whether that was answered: it is all that they record. */
export const scrutineers: readonly Role[] = ['scrutinyMember'];
/** Who answers them: whoever holds the post that was asked, which may be any of these, or an administrator for it. */
export const answerers: readonly Role[] = ['programmeManager', 'financeOfficer', 'boardMember', 'administrator'];
/** For commands that follow from other entries: no person sends them. */
export const nobody: readonly Role[] = [];
