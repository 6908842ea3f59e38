import type { Role } from '@minutebook/domain';

/** Somebody who may sign in to the demonstration: a post, never a person. */
export interface Post {
  readonly personId: PostId;
  readonly name: string;
  readonly roles: Role[];
}

export type PostId =
  | 'post-programme-manager'
  | 'post-project-officer'
  | 'post-programme-board'
  | 'post-finance'
  | 'post-scrutiny'
  | 'post-administrator'
  | 'post-chief-executive'
  | 'post-section-151'
  | 'post-monitoring-officer'
  | 'post-director-customer'
  | 'post-director-communities'
  | 'post-head-ict'
  | 'post-head-revenues'
  | 'post-head-environment'
  | 'post-democratic-services'
  | 'post-legal'
  | 'post-human-resources'
  | 'post-equalities';

/** The posts of the demonstration, at least one for each role; then the others who sit on its boards. */
export const posts: readonly Post[] = [
  { personId: 'post-programme-manager', name: 'Programme Manager (ICT)', roles: ['programmeManager'] },
  { personId: 'post-project-officer', name: 'Project Officer (Transformation)', roles: ['programmeManager'] },
  { personId: 'post-programme-board', name: 'Member of the Programme Board', roles: ['boardMember'] },
  { personId: 'post-finance', name: 'Finance Business Partner', roles: ['financeOfficer'] },
  { personId: 'post-scrutiny', name: 'Member of the Scrutiny Committee', roles: ['scrutinyMember'] },
  { personId: 'post-administrator', name: 'Systems Administrator', roles: ['administrator'] },
  { personId: 'post-chief-executive', name: 'Chief Executive', roles: ['boardMember'] },
  { personId: 'post-section-151', name: 'Section 151 Officer', roles: ['boardMember'] },
  { personId: 'post-monitoring-officer', name: 'Monitoring Officer', roles: ['boardMember'] },
  {
    personId: 'post-director-customer',
    name: 'Director of Customer and Digital (until June 2026)',
    roles: ['boardMember'],
  },
  { personId: 'post-director-communities', name: 'Director of Communities', roles: ['boardMember'] },
  { personId: 'post-head-ict', name: 'Head of ICT', roles: ['boardMember'] },
  { personId: 'post-head-revenues', name: 'Head of Revenues and Benefits', roles: ['boardMember'] },
  { personId: 'post-head-environment', name: 'Head of Environment', roles: ['boardMember'] },
  { personId: 'post-democratic-services', name: 'Democratic Services Officer', roles: ['clerk'] },
  { personId: 'post-legal', name: 'Head of Legal Services', roles: ['legalOfficer'] },
  { personId: 'post-human-resources', name: 'Human Resources Business Partner', roles: ['humanResourcesOfficer'] },
  { personId: 'post-equalities', name: 'Equalities Officer', roles: ['equalitiesOfficer'] },
];
