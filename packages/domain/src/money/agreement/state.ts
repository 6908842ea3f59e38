import type { Stated } from '../../kernel/entry.ts';
import type { YearAmount } from '../../kernel/schema.ts';
import type { AgreementEvent, AgreementKind, AgreementOption, OtherParty, ServiceLevel } from './events.ts';

type Data<Type extends AgreementEvent['type']> = Extract<AgreementEvent, { type: Type }>['data'];

export type ReportedLevel = Data<'ServiceLevelReported'>;
export type Shortfall = Data<'ShortfallNoted'>;
export type ChosenOption = Data<'OptionChosen'>;

/** To which day an agreement goes, until when notice may be given, and for how much by year, in pence. */
export interface Term {
  readonly lastDay: string;
  readonly noticeDay: string | undefined;
  readonly years: readonly YearAmount[];
}

/** What may follow, and what was chosen; `undefined` while that is open. */
export interface Choice {
  readonly opened: Stated<readonly AgreementOption[]>;
  readonly chosen: Stated<ChosenOption> | undefined;
}

/** An agreement as its entries leave it. */
export interface AgreementState {
  readonly agreementId: string;
  readonly title: string;
  readonly party: OtherParty;
  readonly scope: string;
  readonly kind: AgreementKind;
  readonly firstDay: string;
  readonly levels: readonly ServiceLevel[];
  readonly decisionId: string | undefined;
  readonly authority: string | undefined;
  /** As recorded first, then every extension, in ledger order; the years of each are what it adds. */
  readonly terms: readonly Stated<Term>[];
  readonly reports: readonly Stated<ReportedLevel>[];
  readonly shortfalls: readonly Stated<Shortfall>[];
  readonly choices: readonly Choice[];
  readonly ended: Stated<true> | undefined;
}
