import type { Tier } from '../../programme/programme/events.ts';
import type { Measurement, NotGiven } from '../benefit/state.ts';
import type { CallCount, ContactCount, FiguresGap, SatisfactionCount, ServiceUnitCost } from '../service/state.ts';
import type { RowRefused } from './read-table.ts';

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
  readonly period: string | undefined;
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

/** Acts of one stream and what is not done, as they are gathered. */
export class Gathered {
  readonly acts: FileAct[] = [];
  readonly refused: RowRefused[] = [];
  unchanged = 0;
  follow = 0;

  refuse(rows: readonly number[], refusal: string, sentence: string): void {
    this.refused.push({ row: rows.at(-1) ?? 0, refusal, sentence });
  }
}
