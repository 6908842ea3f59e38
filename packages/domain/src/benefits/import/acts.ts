import type { Stated } from '../../kernel/entry.ts';
import type { Tier } from '../../programme/programme/events.ts';
import type { LedgerWorld } from '../../world.ts';
import type { Measurement, NotGiven } from '../benefit/state.ts';
import { MeasurementNotGiven, MeasurementRecorded } from '../benefit/events.ts';
import {
  CallHandlingRecorded,
  ContactsRecorded,
  FiguresNotGiven,
  SatisfactionSurveyed,
  ServiceRegistered,
  ServiceUnitCostAdopted,
} from '../service/events.ts';
import type { CallCount, ContactCount, FiguresGap, SatisfactionCount, ServiceUnitCost } from '../service/state.ts';
import type { RowRefused, TableStatement } from './read-table.ts';

interface OfService {
  readonly serviceId: string;
  readonly effectiveOn: string;
}

interface OfBenefit {
  readonly benefitId: string;
  readonly effectiveOn: string;
}

interface Registered {
  readonly title: string;
  readonly departmentId: string;
  readonly tier: Tier;
}

/** What a file may state: a command of the capability that it is about, by what the entry then says. */
export type FileStatement =
  | ({ readonly type: 'RegisterService' } & OfService & Registered)
  | ({ readonly type: 'RecordContacts' } & OfService & ContactCount)
  | ({ readonly type: 'RecordCallHandling' } & OfService & CallCount)
  | ({ readonly type: 'RecordSatisfaction' } & OfService & SatisfactionCount)
  | ({ readonly type: 'RecordFiguresNotGiven' } & OfService & FiguresGap)
  | ({ readonly type: 'AdoptServiceUnitCost' } & OfService & ServiceUnitCost)
  | ({ readonly type: 'RecordMeasurement' } & OfBenefit & Measurement)
  | ({ readonly type: 'GiveNoMeasurement' } & OfBenefit & NotGiven);

/** A command of an import: a statement, or the correction or withdrawal of one that was recorded before. */
export type FileCommand =
  | FileStatement
  | {
      readonly type: 'CorrectEntry';
      readonly entry: string;
      readonly instead: FileStatement;
      readonly effectiveOn: string;
      readonly reason: string;
    }
  | {
      readonly type: 'WithdrawEntry';
      readonly stream: string;
      readonly entry: string;
      readonly statement: string;
      readonly effectiveOn: string;
      readonly reason: string;
    };

/** What an act of an import does to the record. */
export const fileActs = ['register', 'record', 'correct', 'withdraw', 'notGiven', 'adoptCost'] as const;

/** One command that a file leads to. Those of a stream are sent in their order. */
export interface FileAct {
  readonly does: (typeof fileActs)[number];
  readonly stream: string;
  readonly title: string;
  /** A month, quarter or year; `undefined` of a registration. */
  readonly period?: string | undefined;
  readonly rows: readonly number[];
  readonly command: FileCommand;
}

/** What a file leads to on a ledger, before anything of it is recorded. */
export interface FiguresPlan {
  readonly acts: readonly FileAct[];
  /** Statements that the ledger holds already, as the file states them. */
  readonly unchanged: number;
  /** Updates in the file of what is recorded first as preliminary: planned once that is recorded. */
  readonly follow: number;
  readonly refused: readonly RowRefused[];
}

/** What every part of a plan needs to know of the import. */
export interface ImportOf {
  /** The day that is given for what is recorded; nothing of a later one is taken. */
  readonly on: string;
  /** Where the figures come from, as every entry keeps it. */
  readonly sourceLine: string;
  /** Why entries are corrected and withdrawn. */
  readonly reason: string;
}

/** What is refused: a statement of the file, or what is known of it. */
type NotTaken = Pick<TableStatement, 'rows' | 'title'> & {
  readonly period?: string | undefined;
  readonly what?: TableStatement['what'];
  readonly figures?: TableStatement['figures'];
};

/** Acts of one stream and what is not done, as they are gathered. */
export class Gathered {
  readonly acts: FileAct[] = [];
  readonly refused: RowRefused[] = [];
  unchanged = 0;
  follow = 0;

  refuse({ rows, title, period, what, figures }: NotTaken, refusal: string, sentence: string): void {
    const isByChannel = what === 'contacts' || what === 'unitCost';
    const channelIds = isByChannel ? [...(figures?.keys() ?? [])].filter((one) => one !== 'total') : [];
    this.refused.push({
      row: rows.at(-1) ?? 0,
      refusal,
      sentence,
      title,
      ...(period === undefined ? {} : { period }),
      ...(channelIds.length === 0 ? {} : { channelIds }),
    });
  }
}

/** The stream that statements of a file are about, and where its acts are gathered. */
export interface StreamOf {
  readonly world: LedgerWorld;
  readonly stream: string;
  readonly title: string;
  readonly of: ImportOf;
  readonly into: Gathered;
}

/** What an act is of: the rows that state it, and their period. */
type Rows = Pick<TableStatement, 'rows'> & Pick<FileAct, 'period'>;

/** Adds an act to those of its stream; refuses what no entry can hold. */
export function act(
  { stream, title, into }: StreamOf,
  { rows, period }: Rows,
  does: FileAct['does'],
  command: FileCommand,
): void {
  const unfit = unfitIn(command);
  if (unfit === undefined) into.acts.push({ does, stream, title, period, rows, command });
  else into.refuse({ rows, title, period }, 'RowCannotBeKept', `It cannot be recorded as it stands: ${unfit}.`);
}

/** What each statement is an entry of. */
export const eventOf = {
  RegisterService: ServiceRegistered,
  RecordContacts: ContactsRecorded,
  RecordCallHandling: CallHandlingRecorded,
  RecordSatisfaction: SatisfactionSurveyed,
  RecordFiguresNotGiven: FiguresNotGiven,
  AdoptServiceUnitCost: ServiceUnitCostAdopted,
  RecordMeasurement: MeasurementRecorded,
  GiveNoMeasurement: MeasurementNotGiven,
} as const;

/** What of a statement no entry can hold, such as a number that is too large. */
function unfitIn(command: FileCommand): string | undefined {
  const stated = command.type === 'CorrectEntry' ? command.instead : command;
  if (stated.type === 'WithdrawEntry') return undefined;
  const { type, effectiveOn: _on, ...said } = stated;
  const { serviceId: _service, benefitId: _benefit, ...data } = { serviceId: '', benefitId: '', ...said };
  const [first] = eventOf[type].schema.safeParse(data).error?.issues ?? [];
  return first && `${first.path.join(' ')}: ${first.message}`;
}

/** Adds the correction of what was stated before. */
export function correct(to: StreamOf, rows: Rows, { n, on }: Stated<unknown>, instead: FileStatement): void {
  const entry = entryOf(to, n)?.id ?? '';
  act(to, rows, 'correct', { type: 'CorrectEntry', entry, instead, effectiveOn: on, reason: to.of.reason });
}

/** Adds the withdrawal of what was stated before; `why` says more than that the file states it otherwise. */
export function withdraw(to: StreamOf, rows: Rows, { n, on }: Stated<unknown>, why?: string): void {
  const { stream, of } = to;
  const { id = '', type = '' } = entryOf(to, n) ?? {};
  const reason = why === undefined ? of.reason : `${of.reason}: ${why}`;
  const command = { entry: id, statement: type, effectiveOn: on, reason };
  act(to, rows, 'withdraw', { type: 'WithdrawEntry', stream, ...command });
}

function entryOf({ world, stream }: StreamOf, n: number) {
  return world.history(stream).find((one) => one.n === n);
}
