export { optimism, optimismOfBenefit } from './optimism.ts';
export type { Optimism } from './optimism.ts';
