import { createHash } from 'node:crypto';

import type { Command } from '@minutebook/domain';

import { foldText } from '../reading/fold-text.ts';
import type { Publication, PublishedProject } from '../reading/publication.ts';
import { withoutQuarter } from '../reading/published-reference.ts';

/** What one command of an import is about; equal for two runs over the same file and ledger, and only then. */
export interface CommandKey {
  readonly type: Command['type'];
  /** Id of the project or department. */
  readonly about: string;
  /** Which of several commands of one type, such as the milestone. */
  readonly part?: string;
  /** Number of the entry whose statement this one follows; 0 when it is the first. */
  readonly after: number;
}

/** The id of a command, as a UUID of version 7 whose time is the day of publication, so that a second run repeats it. */
export function commandIdFor({ publishedOn, asAt, source }: Publication, key: CommandKey): string {
  const time = Date.parse(`${publishedOn}T00:00:00.000Z`).toString(16).padStart(12, '0');
  const hash = sha256(source.digest, asAt, key.type, key.about, key.part ?? '', String(key.after));
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(3), 16) % 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
}

/**
 * The id that a project is proposed under when this edition is the first to publish it: readable words of its name,
 * and a mark that keeps projects of one name apart.
 */
export function projectIdFor({ asAt }: Publication, { reference, title }: PublishedProject): string {
  return idFor(asAt, title, reference);
}

/** The id that it was proposed under while identifiers were kept without their quarter: an import may have stopped there. */
export function earlierProjectIdFor({ asAt }: Publication, { reference, title }: PublishedProject): string {
  return idFor(asAt, title, reference === undefined ? undefined : withoutQuarter(reference));
}

function idFor(asAt: string, title: string, reference: string | undefined): string {
  const key = reference === undefined ? `name ${foldText(title)}` : `reference ${foldText(reference)}`;
  return `gmpp-${slug(title, 40)}-${sha256(asAt, key).slice(0, 8)}`;
}

/** The id of a department that only publications name; `taken` are ids that other departments have. */
export function departmentIdFor(title: string, taken: ReadonlySet<string>): string {
  const readable = `gmpp-${slug(title, 40)}`;
  return taken.has(readable) ? `${readable}-${sha256(foldText(title)).slice(0, 8)}` : readable;
}

function slug(text: string, length: number): string {
  const words = foldText(text).replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, length).replace(/^-+|-+$/g, '') || 'x';
}

function sha256(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
