import type { Stated } from '../../kernel/entry.ts';
import type { SpendSourceEvent } from './events.ts';

type Data<Type extends SpendSourceEvent['type']> = Extract<SpendSourceEvent, { type: Type }>['data'];

export type SourceDescription = Data<'SpendSourceDescribed'>;

/** A rule that says where rows belong. */
export interface MatchingRule extends Data<'MatchingRuleStated'> {
  readonly stated: Stated<true>;
  readonly withdrawn: Stated<true> | undefined;
}

/** One file that was imported, or begun to be. */
export interface SpendImport extends Data<'SpendImportBegun'> {
  readonly begun: Stated<true>;
  /** Absent while it goes on, and where it was stopped. */
  readonly ended: Stated<Data<'SpendImportEnded'>> | undefined;
}

/** An export of a finance system as its entries leave it. */
export interface SpendSourceState {
  readonly sourceId: string;
  /** In ledger order; the last is how it is read now. */
  readonly descriptions: readonly Stated<SourceDescription>[];
  readonly title: string;
  readonly rules: readonly MatchingRule[];
  readonly imports: readonly SpendImport[];
}
