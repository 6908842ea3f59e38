import type { FieldValues } from 'react-hook-form';

/** What somebody typed and has not recorded. */
export interface Draft {
  readonly values: FieldValues;
  /** When it was kept last (UTC). */
  readonly keptAt: string;
  /** Number of the entry that the section rested on when the writing began; absent when nothing was written yet. */
  readonly basedOn?: number;
}

/** More characters than this are not kept: a browser refuses them, and no plan is that long. */
export const longestDraft = 1_000_000;

const prefix = 'minutebook.draft';

/** Where a person's draft of one section of one project's plan is kept in this browser. */
export function draftKey(personId: string, projectId: string, form: string, about: string | undefined): string {
  return [prefix, personId, projectId, form, about ?? 'new'].join('/');
}

/** The draft kept under a key; `undefined` when there is none that can be read. */
export function keptDraft(key: string): Draft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
    const usable = typeof kept?.keptAt === 'string' && typeof kept.values === 'object' && kept.values !== null;
    return usable ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft in this browser; false when the browser does not take it. */
export function keepDraft(key: string, draft: Draft): boolean {
  try {
    const text = JSON.stringify(draft);
    if (text.length > longestDraft) return false;
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Forgets a draft: it is recorded, or its author threw it away. */
export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that forbids its storage has kept nothing.
  }
}

/** A draft of a project's plan, by the form it belongs to and what it is about. */
export interface KeptDraft {
  readonly form: string;
  /** Absent for something that is not in the plan yet. */
  readonly about: string | undefined;
  readonly keptAt: string;
}

/** Every draft that a person has of a project's plan in this browser. */
export function draftsOf(personId: string, projectId: string): readonly KeptDraft[] {
  const start = `${prefix}/${personId}/${projectId}/`;
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .toSorted()
      .flatMap((key) => {
        const [form = '', about] = key.slice(start.length).split('/');
        const kept = keptDraft(key);
        return kept === undefined ? [] : [{ form, about: about === 'new' ? undefined : about, keptAt: kept.keptAt }];
      });
  } catch {
    return [];
  }
}
