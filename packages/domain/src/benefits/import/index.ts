export { fileActs } from './acts.ts';
export type { FileAct, FileCommand, FiguresPlan, ImportOf } from './acts.ts';
export * from './mapping.ts';
export { planFigures } from './plan.ts';
export type { FiguresFile } from './plan.ts';
export { proposeFigures } from './propose.ts';
export type { RowRefused } from './read-table.ts';
