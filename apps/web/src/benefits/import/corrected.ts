import type { FileAct, FileCommand, LedgerWorld } from '@minutebook/domain';

/** What an entry that is corrected or withdrawn states. */
export interface Corrected {
  readonly n: number;
  readonly stated: FileCommand;
}

/** What stands in the entry that an act corrects or withdraws; `undefined` of an act that records something new. */
export function correctedBy({ stream, command }: FileAct, world: LedgerWorld): Corrected | undefined {
  if (command.type !== 'CorrectEntry' && command.type !== 'WithdrawEntry') return undefined;
  const entry = world.history(stream).find(({ id }) => id === command.entry);
  if (entry === undefined) return undefined;
  const type = command.type === 'CorrectEntry' ? command.instead.type : statedBy[entry.type];
  return type === undefined ? undefined : { n: entry.n, stated: { ...(entry.data as object), type } as FileCommand };
}

/** By which command of a file each entry is stated. */
const statedBy: Readonly<Record<string, FileCommand['type']>> = {
  ContactsRecorded: 'RecordContacts',
  CallHandlingRecorded: 'RecordCallHandling',
  SatisfactionSurveyed: 'RecordSatisfaction',
  FiguresNotGiven: 'RecordFiguresNotGiven',
  ServiceUnitCostAdopted: 'AdoptServiceUnitCost',
  MeasurementRecorded: 'RecordMeasurement',
  MeasurementNotGiven: 'GiveNoMeasurement',
};
