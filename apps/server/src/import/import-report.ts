import type { ImportReport as ReportForPages } from '@minutebook/api';

import { changeGroups } from './gmpp/index.ts';
import type { ImportReport } from './gmpp/index.ts';

/** The report on an edition as pages show it. */
export function importReport(report: ImportReport): ReportForPages {
  const cells = [...report.unread, ...report.remarks].map(({ row, rowLabel, letters, project, text, reason }) => ({
    row,
    column: letters,
    label: project === undefined ? rowLabel : `${rowLabel}, ${project}`,
    text,
    reason,
  }));
  const rows = report.notTaken.map(({ row, rowLabel, cells: count, reason }) => ({
    row,
    column: undefined,
    label: rowLabel,
    text: `${count} cells`,
    reason,
  }));
  const { document, licence, read, notes } = report;
  return {
    document,
    licence,
    projects: read.projects,
    cells: read.cells,
    toRecord: report.toRecord,
    changes: changeGroups(report),
    notTaken: [...cells, ...rows],
    notes,
  };
}
