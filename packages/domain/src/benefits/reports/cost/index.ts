export * from './cost-against-benefit.ts';
export * from './forecast-savings.ts';
export type { RunningCost } from './costs.ts';
export { discounted, discountRate } from './discounted.ts';
export type { CostScope, NotForecast, WhatIf } from './expected.ts';
