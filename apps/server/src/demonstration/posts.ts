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
  | 'post-administrator';

/** The posts of the demonstration, at least one for each role. */
export const posts: readonly Post[] = [
  { personId: 'post-programme-manager', name: 'Programme Manager (ICT)', roles: ['programmeManager'] },
  { personId: 'post-project-officer', name: 'Project Officer (Transformation)', roles: ['programmeManager'] },
  { personId: 'post-programme-board', name: 'Member of the Programme Board', roles: ['boardMember'] },
  { personId: 'post-finance', name: 'Finance Business Partner', roles: ['financeOfficer'] },
  { personId: 'post-scrutiny', name: 'Member of the Scrutiny Committee', roles: ['scrutinyMember'] },
  { personId: 'post-administrator', name: 'Systems Administrator', roles: ['administrator'] },
];
