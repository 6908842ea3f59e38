import type { Command } from '@minutebook/domain';

import { newId } from '../recording/new-id.ts';
import { record } from '../replay/index.ts';

/** Records a statement; gives the sentence with which it is refused. What says nothing new is no refusal. */
export async function stateIt(command: Command): Promise<string | undefined> {
  const answer = await record(newId(), command);
  switch (answer.kind) {
    case 'recorded':
      return undefined;
    case 'pending':
      return 'It is recorded, and not shown yet. Look again in a moment.';
    case 'refused':
      return answer.refusal === 'NothingIsDifferent' ? undefined : `${answer.sentence} ${answer.remedy}`;
    case 'conflict':
      return 'Somebody else stated something about it just now. Look at it and try again.';
    case 'unsent':
      return answer.sentence;
  }
}
