import { choices, line, mapping, spendRoles } from '@minutebook/domain';
import type { ImportChoices } from '@minutebook/domain';
import { useState } from 'react';
import { z } from 'zod';

import { useKeptFile } from '../../../importing/use-kept-file.ts';
import type { KeptFile } from '../../../importing/use-kept-file.ts';
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
  readonly first: KeptFile<KeptImport>['first'];
  /** A file was looked at; what was said of another one, or of another sheet, is forgotten. What is kept of it. */
  surveyed(survey: Survey): KeptImport;
  /** Keeps more of what was said of it. */
  keep(part: Partial<KeptImport>): void;
  /** Forgets it: it is being recorded, or was given up. */
  drop(): void;
}

/** What whoever is signed in chose and decided of an import. */
export function useKeptImport(): ImportDraft {
  const file = useKeptFile('BeginSpendImport', keptImport);
  const [importDraft] = useState((): ImportDraft => {
    const { first, keep, now, drop } = file as KeptFile<KeptImport>;
    return {
      first,
      surveyed: ({ fileId, document, digest, sheet }) => {
        const kept = now();
        const isSame = kept?.digest === digest && kept.sheet === sheet;
        const all = { ...(isSame ? kept : {}), fileId, document, digest, sheet };
        keep(all);
        return all;
      },
      keep: (part) => {
        const kept = now();
        if (kept !== undefined) keep({ ...kept, ...part });
      },
      drop,
    };
  });
  return importDraft;
}
