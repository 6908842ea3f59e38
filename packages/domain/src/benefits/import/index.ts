export { fileActs } from './acts.ts';
export type { FileRow, FileTable } from './file-table.ts';
export type { FileAct, FileCommand, FiguresPlan, ImportOf } from './acts.ts';
export { planFigures, planningFigures } from './plan.ts';
export type { FiguresFile } from './plan.ts';
export { proposeFigures } from './propose.ts';
export type { RowRefused } from './read-table.ts';
