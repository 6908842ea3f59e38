export * from './benefits/benefit/index.ts';
export * from './benefits/channel/index.ts';
export { periodIn } from './benefits/period-in.ts';
export { countedPeriod } from './benefits/period-schema.ts';
export {
  firstDayOf,
  isQuarter,
  lastDayOf,
  monthsOf as monthsOfPeriod,
  overlap as periodsShareAMonth,
  periodWords,
} from './benefits/period.ts';
export * from './benefits/figures-source/index.ts';
export * from './benefits/import/index.ts';
export * from './benefits/read.ts';
export * from './benefits/reports/map/map.ts';
export * from './benefits/reports/register/index.ts';
export * from './benefits/savings/index.ts';
export * from './benefits/reports/index.ts';
export * from './benefits/service/index.ts';
export * from './governance/board/index.ts';
export * from './governance/business-plan/index.ts';
export * from './deciding.ts';
export * from './delivery/reports/index.ts';
export * from './follow-ups.ts';
export * from './governance/gates/index.ts';
export * from './kernel/index.ts';
export * from './governance/meeting/index.ts';
export * from './money/agreement/index.ts';
export * from './money/budget/index.ts';
export * from './money/post/index.ts';
export * from './money/spend/index.ts';
export * from './money/spend-source/index.ts';
export * from './money/read.ts';
export * from './money/reports/index.ts';
export * from './programme/programme/index.ts';
export * from './delivery/project/index.ts';
export * from './reading.ts';
export * from './replay.ts';
export * from './reports/index.ts';
export { wordsOfTheAddress } from './words-of-the-address.ts';
export * from './saying.ts';
export * from './scrutiny/assessment/index.ts';
export * from './scrutiny/area.needs.ts';
export * from './scrutiny/engagement/index.ts';
export * from './scrutiny/query/index.ts';
export * from './scrutiny/read.ts';
export * from './scrutiny/recommendation/index.ts';
export * from './scrutiny/reports/index.ts';
export * from './scrutiny/said/said-schema.ts';
export * from './scrutiny/said/said.ts';
export { turnOf } from './turn.ts';
export type * from './world.ts';
