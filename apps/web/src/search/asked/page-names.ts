/** A page that is always there, as people ask for it. */
export interface PageName {
  readonly path: string;
  /** Its heading. */
  readonly title: string;
  /** What else people call it, or what is on it. */
  readonly also: string;
}

/** Every page of the service that is not about one thing. */
export const pageNames: readonly PageName[] = [
  { path: '/', title: 'Overview', also: 'home start summary needs' },
  { path: '/backlog', title: 'Backlog', also: 'projects ranking' },
  { path: '/backlog/timetable', title: 'Timetable', also: 'milestones dates late' },
  { path: '/backlog/confidence', title: 'Delivery confidence', also: 'ratings red amber green' },
  { path: '/backlog/round', title: 'Monthly round', also: 'ratings confidence milestones risks' },
  { path: '/governance', title: 'Governance', also: 'gates pipeline approvals' },
  { path: '/governance/decisions', title: 'Decisions', also: 'register minutes' },
  { path: '/governance/framework', title: 'Framework', also: 'gates scheme of delegation' },
  { path: '/boards', title: 'Boards', also: 'members committees' },
  { path: '/meetings', title: 'Meetings', also: 'agenda calendar' },
  { path: '/budget', title: 'Budget', also: 'money spend forecast' },
  { path: '/budget/posts', title: 'Posts', also: 'staff fte vacancies' },
  { path: '/budget/agreements', title: 'Agreements', also: 'contracts suppliers partners' },
  { path: '/budget/movements', title: 'Movements', also: 'virements carried forward' },
  { path: '/budget/sources', title: 'Sources and purposes', also: 'funding funded by' },
  { path: '/budget/virement-rules', title: 'Virement rules', also: 'who may move money' },
  { path: '/budget/import', title: 'Import spend', also: 'payments csv' },
  { path: '/benefits', title: 'Benefits', also: 'summary' },
  { path: '/benefits/register', title: 'Register of benefits', also: 'measures targets' },
  { path: '/benefits/map', title: 'Benefits map', also: 'objectives' },
  { path: '/benefits/savings', title: 'Savings', also: 'claims verified cashable' },
  { path: '/benefits/cost-against-benefit', title: 'Cost against benefit', also: 'payback' },
  { path: '/benefits/services', title: 'Services', also: 'contacts' },
  { path: '/benefits/services/month', title: 'Type a month', also: 'contacts figures' },
  { path: '/benefits/channels', title: 'Unit costs', also: 'channels cost of a contact' },
  { path: '/benefits/channel-shift', title: 'Channel shift', also: 'contacts moved digital' },
  { path: '/benefits/call-handling', title: 'Calls', also: 'call handling contact centre abandoned' },
  { path: '/benefits/import', title: 'Import figures', also: 'csv contacts calls' },
  { path: '/assurance', title: 'Assessments', also: 'assurance reviews findings' },
  { path: '/assurance/recommendations', title: 'Recommendations', also: 'assurance actions' },
  { path: '/assurance/improvement-plan', title: 'Improvement plan', also: 'assurance actions' },
  { path: '/assurance/queries', title: 'Queries', also: 'assurance questions answers scrutiny' },
  { path: '/assurance/engagement', title: 'Engagement', also: 'assurance consultations' },
  { path: '/audit/changes', title: 'What changed', also: 'audit compare since' },
  { path: '/audit/missing', title: 'Missing evidence', also: 'audit overdue due' },
  { path: '/audit/backdating', title: 'Backdating', also: 'audit late recorded happened' },
  { path: '/audit/checks', title: 'Checks', also: 'audit rules breaches' },
  { path: '/reports', title: 'Reports', also: 'papers committee minutes summary word print' },
  { path: '/reports/paper', title: 'A paper', also: 'committee minutes summary' },
  { path: '/reports/check', title: 'Check a paper', also: 'reports word same' },
  { path: '/entries', title: 'All entries', also: 'audit ledger history' },
  { path: '/settings', title: 'Programme', also: 'settings aims council' },
  { path: '/settings/departments', title: 'Departments and partners', also: 'settings' },
  { path: '/settings/people', title: 'People', also: 'settings accounts roles' },
  { path: '/settings/people/new', title: 'Add somebody', also: 'settings people account' },
  { path: '/settings/import', title: 'Import', also: 'settings csv' },
  { path: '/settings/account', title: 'Your account', also: 'settings password sign out' },
];
