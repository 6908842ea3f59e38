import { figuresMapping, line } from '@minutebook/domain';
import { z } from 'zod';

import { useKeptFile } from '../../importing/use-kept-file.ts';
import type { KeptFile } from '../../importing/use-kept-file.ts';
import type { MappingDraft } from './mapping-draft.ts';
import type { FiguresTable } from './read-file.ts';

/** What somebody said of a file of figures that is not recorded. */
export interface KeptFigures {
  readonly fileId: string;
  readonly document: string;
  /** What its header is known by, where it has one. */
  readonly signature?: string | undefined;
  readonly draft: MappingDraft;
  /** Whether its columns were confirmed: the plan is shown. */
  readonly isConfirmed: boolean;
}

const keptFigures = z.object({
  fileId: z.uuid(),
  document: line,
  signature: z.string().optional(),
  draft: z.object({ sourceId: z.string(), title: z.string(), sourceLine: z.string(), mapping: figuresMapping }),
  isConfirmed: z.boolean(),
});

/** What whoever is signed in said of a file of figures. */
export function useKeptFigures(): KeptFile<KeptFigures> {
  return useKeptFile('DescribeFiguresSource', keptFigures) as KeptFile<KeptFigures>;
}

/** Whether what was kept was said of a file with the same columns: of the same header, or where it has none, of the same name. */
export function isOfSame({ signature, document }: FiguresTable, kept: KeptFigures): boolean {
  return signature === kept.signature && (signature !== undefined || document === kept.document);
}
