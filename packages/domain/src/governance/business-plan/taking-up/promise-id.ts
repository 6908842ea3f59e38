import { sha256 } from '../../../kernel/digest/sha256.ts';
import { comparable } from '../../../kernel/text.ts';

/**
 * The id of the benefit that a promise of a project's plan becomes: the same for every version that promises it under this
 * title. Begins with words of the title, so that addresses can be read.
 */
export function idOfPromise(projectId: string, title: string): string {
  const words = comparable(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
  const made = sha256(`${projectId}/${comparable(title)}`).slice(0, 12);
  return words === '' ? `p-${made}` : `${words}-${made}`;
}
