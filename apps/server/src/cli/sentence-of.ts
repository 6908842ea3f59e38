import { StoreUnavailable, UnknownPosition, UnreadableEvent, WrongStoreAddress } from '@minutebook/event-store';
import { BrokenHistory } from '@minutebook/ledger/server';

import { WrongConfiguration } from '../configuration.ts';
import { Unusable } from '../unusable.ts';

const ofStores = [StoreUnavailable, UnknownPosition, UnreadableEvent, WrongStoreAddress, BrokenHistory];
const forPeople = [...ofStores, WrongConfiguration, Unusable];

/** What an error says to whoever started the program; `undefined` when it is a fault of the program, to be shown whole. */
export function sentenceOf(error: unknown): string | undefined {
  return error instanceof Error && forPeople.some((kind) => error instanceof kind) ? error.message : undefined;
}
