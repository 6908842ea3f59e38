export * from './cost-against-benefit.ts';
export { discounted, discountRate } from './discounted.ts';
export type { CostScope, WhatIf } from './expected.ts';
