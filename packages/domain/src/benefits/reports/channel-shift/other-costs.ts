import { comparable } from '../../../kernel/text.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { ChannelState } from '../../channel/state.ts';
import { channels } from '../../read.ts';
import type { CostInForce, Costs } from './costs.ts';

/** The channels for which others publish costs. */
export type UsualChannel = 'faceToFace' | 'phone' | 'web';

/** What a contact costs elsewhere, as published; a channel without a published cost is not there. */
export interface OtherCosts {
  /** Its word in an address. */
  readonly key: string;
  readonly title: string;
  readonly source: string;
  /** Pence for one contact. */
  readonly costs: Readonly<Partial<Record<UsualChannel, number>>>;
}

const quoted2009 = 'as quoted in 2009 in “Channel accounting”, greatemancipator.com';

/** Unit costs of others, as published. None is invented, and none is of this council. */
export const otherCosts: readonly OtherCosts[] = [
  {
    key: 'socitm-2012',
    title: 'Socitm, average of councils, 2011',
    source: 'Socitm Insight, channel value benchmarking of 2011, announced in May 2012',
    costs: { faceToFace: 862, phone: 283, web: 15 },
  },
  {
    key: 'socitm-least',
    title: 'Socitm, the least, quoted in 2009',
    source: `Socitm, the least of its councils, ${quoted2009}`,
    costs: { faceToFace: 483, phone: 128, web: 22 },
  },
  {
    key: 'socitm-most',
    title: 'Socitm, the most, quoted in 2009',
    source: `Socitm, the most of its councils, ${quoted2009}`,
    costs: { faceToFace: 956, phone: 557, web: 56 },
  },
  {
    key: 'lambeth',
    title: 'Lambeth, quoted in 2009',
    source: `London Borough of Lambeth, ${quoted2009}`,
    costs: { faceToFace: 166, phone: 85, web: 9 },
  },
  {
    key: 'nwegg',
    title: 'NWEGG, 2008',
    source: `North West e-Government Group, “Understanding the Cost of Local Government Services”, March 2008, ${quoted2009}`,
    costs: { faceToFace: 781, phone: 400, web: 17 },
  },
];

/** The costs that a council may begin with: those of the report that asked for savings to be identified. */
export const firstCosts: readonly {
  readonly channelId: string;
  readonly usual: UsualChannel;
  readonly title: string;
  readonly digital: boolean;
  readonly pence: number;
}[] = [
  { channelId: 'face-to-face', usual: 'faceToFace', title: 'Face to face', digital: false, pence: 1500 },
  { channelId: 'phone', usual: 'phone', title: 'Phone', digital: false, pence: 300 },
  { channelId: 'web', usual: 'web', title: 'Web', digital: true, pence: 3 },
];

/** Where the first costs come from, as a source is named. */
export const firstCostsSource =
  'Committee report on ICT: “a face-to-face enquiry costs about £15, a telephone enquiry £3, an internet enquiry 3p”';

const namesOf: Readonly<Record<UsualChannel, readonly string[]>> = {
  faceToFace: ['face-to-face', 'face to face', 'face', 'counter', 'in person', 'visit', 'office visit'],
  phone: ['phone', 'telephone', 'call', 'calls'],
  web: ['web', 'website', 'online', 'internet', 'digital'],
};

/** Which of the usual channels this is, by its id or its title; `undefined` for one that others publish no cost of. */
export function usualChannelOf({ channelId, title }: Pick<ChannelState, 'channelId' | 'title'>) {
  const said = new Set([comparable(channelId), comparable(title)]);
  return (Object.keys(namesOf) as UsualChannel[]).find((one) =>
    namesOf[one].some((name) => said.has(comparable(name))),
  );
}

/** The costs as they would be if contacts cost what they cost elsewhere; a channel without a published cost keeps the record's. */
export function costsIf({ costs, source }: OtherCosts, world: LedgerWorld, record: Costs): Costs {
  const supposed = new Map<string, CostInForce>();
  for (const channel of channels(world)) {
    const usual = usualChannelOf(channel);
    const pence = usual && costs[usual];
    if (pence === undefined) continue;
    const { channelId, title } = channel;
    supposed.set(channelId, { pence, n: undefined, of: title, about: false, since: undefined, costSource: source });
  }
  return (service, channelId, on) => supposed.get(channelId) ?? record(service, channelId, on);
}

/** The channels whose costs are the record's, also when the others are supposed: nobody published one. */
export function keptByRecord({ costs }: OtherCosts, world: LedgerWorld): readonly ChannelState[] {
  return channels(world).filter((one) => {
    const usual = usualChannelOf(one);
    return usual === undefined || costs[usual] === undefined;
  });
}
