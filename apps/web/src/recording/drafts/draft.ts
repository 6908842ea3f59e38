import type { Command } from '@minutebook/domain';
import type { FieldValues } from 'react-hook-form';

import { keepHere, keptHere } from '../../replay/index.ts';

/** A command that was sent, under the id that makes sending it again harmless. */
export interface Sent {
  readonly commandId: string;
  readonly command: Command;
}

/** What somebody typed into a form and has not recorded. */
export interface Draft {
  /** The fields that are not as the form began, and the ids that it made. */
  readonly values: FieldValues;
  /** When it was kept last (UTC). */
  readonly keptAt: string;
  /** Number of the last entry that there was when the writing began. */
  readonly begunAt: number;
  /** What was sent and not answered; absent where nothing is uncertain. */
  readonly sent?: Sent;
}

/** More characters than this are not kept: a browser refuses them, and no form is that long. */
export const longestDraft = 1_000_000;

const prefix = 'minutebook.typed';

/** What this page keeps besides, so that a form opened again has its text where the browser keeps nothing. */
const inThisPage = new Map<string, Draft>();

/** Where a person's draft for one command is kept in this browser; `address` is the form's, without the dates. */
export function draftKey(personId: string, type: string, address: string): string {
  return [prefix, personId, type, address].join(' ');
}

/** Where the same person's draft for another command is kept. */
export function keyFor(key: string, type: string, address: string): string {
  return draftKey(key.split(' ')[1] ?? '', type, address);
}

/** The draft kept under a key; `undefined` when there is none that can be read. */
export function keptDraft(key: string): Draft | undefined {
  const here = inThisPage.get(key);
  const kept = inBrowser(key);
  return kept === undefined || (here !== undefined && here.keptAt > kept.keptAt) ? here : kept;
}

function inBrowser(key: string): Draft | undefined {
  try {
    const kept = JSON.parse(keptHere(key) ?? 'null') as Draft | null;
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(kept: Draft | null): kept is Draft {
  return (
    typeof kept?.keptAt === 'string' &&
    typeof kept.begunAt === 'number' &&
    typeof kept.values === 'object' &&
    // Anything may lie in a browser's storage.
    (kept.values as FieldValues | null) !== null
  );
}

/** Keeps a draft in this browser; false when the browser does not take it and only this page has it. */
export function keepDraft(key: string, draft: Draft): boolean {
  inThisPage.set(key, draft);
  const text = JSON.stringify(draft);
  return text.length <= longestDraft && keepHere(key, text);
}

/** Forgets a draft: it is recorded, or its author threw it away. */
export function dropDraft(key: string): void {
  inThisPage.delete(key);
  keepHere(key, undefined);
}

/** A draft by where its form is. */
export interface KeptDraft {
  /** Path of the form, and what its address says besides the dates. */
  readonly address: string;
  readonly keptAt: string;
}

/** Every draft that a person has in this browser for forms whose addresses begin so. */
export function draftsOf(personId: string, beginning: string): readonly KeptDraft[] {
  try {
    return Object.keys(localStorage)
      .toSorted()
      .flatMap((key) => {
        const [first, person, , ...rest] = key.split(' ');
        const address = rest.join(' ');
        if (first !== prefix || person !== personId || !address.startsWith(beginning)) return [];
        const kept = keptDraft(key);
        return kept === undefined ? [] : [{ address, keptAt: kept.keptAt }];
      });
  } catch {
    return [];
  }
}
