import { readLater } from '../reading.ts';
import type { LedgerWorld } from '../world.ts';
import { benefitFold } from './benefit/fold.ts';
import type { BenefitState } from './benefit/state.ts';
import { channelFold } from './channel/fold.ts';
import type { ChannelState } from './channel/state.ts';
import { figuresSourceFold } from './figures-source/fold.ts';
import type { FiguresSourceState } from './figures-source/state.ts';
import { savingsFold } from './savings/fold.ts';
import type { SavingsState } from './savings/state.ts';
import { serviceFold } from './service/fold.ts';
import type { ServiceState } from './service/state.ts';

// How what the area has is replayed. It comes with whatever first asks for it, not with the first page: so states of the
// area are asked for here alone.
readLater({
  channel: channelFold,
  service: serviceFold,
  benefit: benefitFold,
  savings: savingsFold,
  figuresSource: figuresSourceFold,
});

/** What of a world is asked: names of things need no more. */
type Reads = Pick<LedgerWorld, 'state' | 'states'>;

/** Every channel, in the order in which they were added. */
export function channels(world: Reads): readonly ChannelState[] {
  return world.states('channel');
}

/** The channel of this id; `undefined` where none was added under it. */
export function channelOf(world: Reads, channelId: string): ChannelState | undefined {
  return world.state('channel', channelId);
}

/** What a channel is called; its id where none was added under it. */
export function channelTitle(channelId: string, world: Reads): string {
  return channelOf(world, channelId)?.title ?? channelId;
}

/** Every service, in the order in which they were registered. */
export function services(world: Reads): readonly ServiceState[] {
  return world.states('service');
}

/** The service of this id; `undefined` where none was registered under it. */
export function serviceOf(world: Reads, serviceId: string): ServiceState | undefined {
  return world.state('service', serviceId);
}

/** Every benefit and dis-benefit, in the order in which they were identified. */
export function benefits(world: Reads): readonly BenefitState[] {
  return world.states('benefit');
}

/** The benefit of this id; `undefined` where none was identified under it. */
export function benefitOf(world: Reads, benefitId: string): BenefitState | undefined {
  return world.state('benefit', benefitId);
}

/** The savings of every department and year in which something was claimed. */
export function allSavings(world: Reads): readonly SavingsState[] {
  return world.states('savings');
}

/** The savings of a department in a year, such as `housing.2026-27`; `undefined` where nothing was claimed. */
export function savingsIn(world: Reads, savingsId: string): SavingsState | undefined {
  return world.state('savings', savingsId);
}

/** Every source of figures whose columns were stated, in that order. */
export function figuresSources(world: Reads): readonly FiguresSourceState[] {
  return world.states('figuresSource');
}

/** The source of figures of this id; `undefined` where none was described under it. */
export function figuresSourceOf(world: Reads, sourceId: string): FiguresSourceState | undefined {
  return world.state('figuresSource', sourceId);
}
