/**
 * The roles of a table's parts. On a narrow screen rows and cells are laid out as blocks, and browsers then forget that they
 * belong to a table. Stating the roles keeps it one.
 */
export const roles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
