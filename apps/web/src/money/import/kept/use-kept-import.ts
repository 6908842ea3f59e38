import { choices, line, mapping, spendRoles } from '@minutebook/domain';
import type { ImportChoices } from '@minutebook/domain';
import { useState } from 'react';
import { z } from 'zod';

import { instant } from '../../../clock/server-clock.ts';
import { dropDraft, keepDraft } from '../../../recording/drafts/draft.ts';
import type { Draft } from '../../../recording/drafts/draft.ts';
import { useDrafting } from '../../../recording/drafts/use-drafting.ts';
import type { MappingDraft } from '../columns/mapping-draft.ts';
import type { Survey } from '../survey.ts';

/** What somebody chose and decided of a file that is not recorded. The file itself is held by the server, for them alone. */
export interface KeptImport {
  readonly fileId: string;
  readonly document: string;
  readonly digest: string;
  readonly sheet: number;
  /** What they said of its columns. */
  readonly columns?: MappingDraft | undefined;
  /** The export that the columns were confirmed for: the plan is shown. */
  readonly sourceId?: string | undefined;
  readonly choices?: ImportChoices | undefined;
  /** The name of the import. */
  readonly title?: string | undefined;
}

const { decimal, minus, brackets } = mapping.shape.amounts.shape;
const { days, payees } = mapping.shape;

const columns = z.object({
  sourceId: z.string(),
  title: z.string(),
  roles: z.record(z.string(), z.enum(spendRoles)),
  days: days.optional(),
  decimal: decimal.optional(),
  minus,
  brackets,
  creditWords: z.string(),
  payees,
});

// What lies in a browser may be anything.
const keptImport = z.object({
  fileId: z.uuid(),
  document: line,
  digest: z.string(),
  sheet: z.int().min(0),
  columns: columns.optional(),
  sourceId: z.string().optional(),
  choices: choices.optional(),
  title: z.string().optional(),
});

/** The draft of an import. */
export interface ImportDraft {
  /** As it was when the page was opened. */
  readonly first: { readonly kept: KeptImport; readonly draft: Draft } | undefined;
  /** A file was looked at; what was said of another one, or of another sheet, is forgotten. What is kept of it. */
  surveyed(survey: Survey): KeptImport;
  /** Keeps more of what was said of it. */
  keep(part: Partial<KeptImport>): void;
  /** Forgets it: it is being recorded, or was given up. */
  drop(): void;
}

/** What whoever is signed in chose and decided of an import, kept in this browser as what is typed into forms is. */
export function useKeptImport(): ImportDraft {
  const { key, draft, begunAt } = useDrafting('BeginSpendImport');
  const [importDraft] = useState((): ImportDraft => {
    const first = firstOf(draft);
    let kept = first?.kept;
    const keepAll = (all: KeptImport): void => {
      kept = all;
      keepDraft(key, { values: { ...all }, keptAt: instant(), begunAt });
    };
    return {
      first,
      surveyed: ({ fileId, document, digest, sheet }) => {
        const isSame = kept?.digest === digest && kept.sheet === sheet;
        const all = { ...(isSame ? kept : {}), fileId, document, digest, sheet };
        keepAll(all);
        return all;
      },
      keep: (part) => {
        if (kept !== undefined) keepAll({ ...kept, ...part });
      },
      drop: () => {
        kept = undefined;
        dropDraft(key);
      },
    };
  });
  return importDraft;
}

function firstOf(draft: Draft | undefined): ImportDraft['first'] {
  const kept = keptImport.safeParse(draft?.values);
  return draft === undefined || !kept.success ? undefined : { kept: kept.data as KeptImport, draft };
}
