import { engagementOf } from '@minutebook/domain';
import type { EngagementState } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about a consultation was opened. */
export interface OpenedEngagement {
  readonly engagement: EngagementState;
}

const subject: Subject<OpenedEngagement> = {
  what: 'consultation',
  open: (world, { ids }) => {
    const engagement = engagementOf(world, ids['engagementId'] ?? '');
    return engagement && { engagement };
  },
  ids: ({ engagement }) => ({ engagementId: engagement.engagementId }),
  kind: ({ engagement }) => engagement.title,
  back: ({ engagement: { engagementId, title } }) => ({
    path: `/assurance/engagement/${engagementId}`,
    words: `Back to “${title}”`,
  }),
  next: ({ engagement: { engagementId } }) => ({
    to: '/assurance/engagement/$engagementId',
    params: { engagementId },
  }),
};

/** Describes a form about a consultation. */
export function engagementForm<Schema extends CommandSchema>(
  schema: Schema,
  form: Omit<Form<Schema, OpenedEngagement>, 'schema' | 'subject'>,
): AnyForm {
  return formOf({ ...form, schema, subject });
}
