export { costBands } from './cases.ts';
export type { CostBand, ForecastStage } from './cases.ts';
export * from './optimism-bias.ts';
export * from './teaches.ts';
