import type { Tier } from '@minutebook/domain';

/** What a tier is called on the screen. */
export const tierWords: Record<Tier, string> = {
  frontFacing: 'Front facing',
  backOffice: 'Back office',
  corporate: 'Corporate',
};
