import type { Finding, FindingKind } from '../planning/finding.ts';
import type { Planned } from '../planning/planned-command.ts';
import type { CellRemark, CellTally, NotTakenRow, Publication } from '../reading/publication.ts';
import { nearNames } from './near-names.ts';
import type { NearNames } from './near-names.ts';

/** The findings of one kind. */
export type FindingOf<Kind extends FindingKind> = Finding & { readonly kind: Kind };

type FindingsByKind = { readonly [Kind in FindingKind]: readonly FindingOf<Kind>[] };

/** What an edition holds, what it would record and what it leaves out: everything that a reader must know. */
export interface ImportReport extends FindingsByKind {
  readonly document: string;
  readonly asAt: string;
  readonly publishedOn: string;
  readonly licence: string;
  readonly read: {
    readonly projects: number;
    readonly encoding: string;
    readonly delimiter: string;
    readonly cells: CellTally;
  };
  /** Number of commands by type, in order of their first. */
  readonly toRecord: readonly { readonly type: string; readonly count: number }[];
  readonly possiblySame: readonly NearNames[];
  readonly unread: readonly CellRemark[];
  readonly remarks: readonly CellRemark[];
  readonly notTaken: readonly NotTakenRow[];
  readonly notes: readonly string[];
}

const licence = 'Crown copyright, used under the Open Government Licence v3.0.';

/** The report on an edition and on what was planned for it. */
export function reportOn(publication: Publication, { commands, findings }: Planned): ImportReport {
  const { source, asAt, publishedOn, projects, encoding, delimiter, tally } = publication;
  const grouped = byKind(findings);
  const counts = new Map<string, number>();
  for (const { command } of commands) counts.set(command.type, (counts.get(command.type) ?? 0) + 1);
  return {
    ...grouped,
    document: source.document,
    asAt,
    publishedOn,
    licence,
    read: { projects: projects.length, encoding, delimiter, cells: tally },
    toRecord: [...counts].map(([type, count]) => ({ type, count })),
    possiblySame: nearNames(grouped.added, grouped.gone),
    unread: publication.unread,
    remarks: publication.remarks,
    notTaken: publication.notTaken,
    notes: publication.notes,
  };
}

function byKind(findings: readonly Finding[]): FindingsByKind {
  const of = <Kind extends FindingKind>(kind: Kind) =>
    findings.filter((finding): finding is FindingOf<Kind> => finding.kind === kind);
  return {
    added: of('added'),
    renamed: of('renamed'),
    moved: of('moved'),
    redescribed: of('redescribed'),
    rereferenced: of('rereferenced'),
    rerated: of('rerated'),
    commentedAgain: of('commentedAgain'),
    redated: of('redated'),
    dayNoLongerStated: of('dayNoLongerStated'),
    listedAgain: of('listedAgain'),
    gone: of('gone'),
    perhapsGone: of('perhapsGone'),
    endedButListed: of('endedButListed'),
    kept: of('kept'),
    ambiguous: of('ambiguous'),
    sameShortReference: of('sameShortReference'),
  };
}
