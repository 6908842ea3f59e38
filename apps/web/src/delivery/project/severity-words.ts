import type { Issue } from '@minutebook/domain';

/** What the severity of an issue is called on the screen, the lowest first. */
export const severityWords: Record<Issue['severity'], string> = { low: 'Low', medium: 'Medium', high: 'High' };
