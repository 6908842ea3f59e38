import { stated } from '../../kernel/entry.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import type { YearAmount } from '../../kernel/schema.ts';
import { asIfOpen, takingOf, yearAfter } from './balances.ts';
import type { BudgetEvent, FundingLine } from './events.ts';
import type { Allocation, Approval, BudgetState, Movement } from './state.ts';

/** What each entry makes of a budget. */
export const budgetFold: Fold<BudgetState, BudgetEvent, 'BudgetApproved'> = {
  begins: { BudgetApproved: approvedFirst },
  goesOn: {
    BudgetSupplemented: (state, entry) => approved(state, entry, 'supplemented'),
    BudgetReduced: (state, entry) => approved(state, entry, 'reduced'),
    BudgetReprofiled: (state, entry) => ({ ...state, reprofiles: [...state.reprofiles, stated(entry.data, entry)] }),
    AllocationProposed: (state, entry) => {
      const proposal = { ...entry.data, proposed: stated(true as const, entry), declined: undefined };
      return { ...state, proposals: [...state.proposals, proposal] };
    },
    AllocationDeclined: (state, entry) => ({
      ...state,
      proposals: state.proposals.map((one) =>
        one.allocationId === entry.data.allocationId && one.declined === undefined
          ? { ...one, declined: stated(true as const, entry) }
          : one,
      ),
    }),
    FundsAllocated: allocated,
    AllocationReleased: (state, entry) =>
      moved(state, entry.data.allocationId, movement('released', negative(entry.data.years), entry)),
    AllocationReprofiled: (state, entry) => {
      const { allocationId, from, to, amount } = entry.data;
      const years = [
        { year: from, amount: -amount },
        { year: to, amount },
      ];
      return moved(state, allocationId, movement('reprofiled', years, entry));
    },
    FundsVired: vired,
    VirementReceived: (state, entry) => {
      const received = [...state.received, stated(entry.data, entry)];
      return moved({ ...state, received }, entry.data.allocationId, movement('received', entry.data.years, entry));
    },
    CommitmentRaised: (state, entry) => {
      const { commitmentId, allocationId, supplier, reference, years } = entry.data;
      const raised = stated(true as const, entry);
      const commitment = { commitmentId, allocationId, supplier, reference, years, raised, cancelled: undefined };
      return { ...state, commitments: [...state.commitments, commitment] };
    },
    CommitmentCancelled: (state, entry) => ({
      ...state,
      commitments: state.commitments.map((one) =>
        one.commitmentId === entry.data.commitmentId ? { ...one, cancelled: stated(true as const, entry) } : one,
      ),
    }),
    ForecastRevised: (state, entry) => ({ ...state, forecasts: [...state.forecasts, stated(entry.data, entry)] }),
    YearBroughtForward: broughtForward,
    YearEndTakenBack: (state, entry) => asIfOpen(state, entry.data.year),
    SavingTaken: taken,
    SavingGivenBack: givenBack,
  },
};

function approvedFirst(entry: EntryOf<BudgetEvent, 'BudgetApproved'>, state: BudgetState | undefined): BudgetState {
  const { title, departmentId, nature } = entry.data;
  const begun: BudgetState = state ?? {
    budgetId: entry.stream.slice('budget-'.length),
    title,
    departmentId,
    nature,
    approvals: [],
    reprofiles: [],
    proposals: [],
    allocations: [],
    virements: [],
    received: [],
    commitments: [],
    forecasts: [],
    closedYears: [],
    taken: [],
  };
  return approved(begun, entry, 'approved');
}

function approved(
  state: BudgetState,
  entry: EntryOf<BudgetEvent, 'BudgetApproved' | 'BudgetSupplemented' | 'BudgetReduced'>,
  kind: Approval['kind'],
): BudgetState {
  const { lines, decisionId, authority } = entry.data;
  const signed: readonly FundingLine[] = kind === 'reduced' ? negative(lines) : lines;
  const approval = stated<Approval>({ kind, lines: signed, decisionId, authority }, entry);
  return { ...state, approvals: [...state.approvals, approval] };
}

function allocated(state: BudgetState, entry: EntryOf<BudgetEvent, 'FundsAllocated'>): BudgetState {
  const { allocationId, title, about, years } = entry.data;
  const more = movement('allocated', years, entry);
  if (state.allocations.some((one) => one.allocationId === allocationId)) return moved(state, allocationId, more);
  const first: Allocation = { allocationId, title, about, allocated: entry.n, movements: [more] };
  return { ...state, allocations: [...state.allocations, first] };
}

function vired(state: BudgetState, entry: EntryOf<BudgetEvent, 'FundsVired'>): BudgetState {
  const { from, to, years } = entry.data;
  const out = moved(
    { ...state, virements: [...state.virements, stated(entry.data, entry)] },
    from,
    movement('vired', negative(years), entry),
  );
  return to.budgetId === undefined ? moved(out, to.allocationId, movement('vired', years, entry)) : out;
}

function broughtForward(state: BudgetState, entry: EntryOf<BudgetEvent, 'YearBroughtForward'>): BudgetState {
  const closed: BudgetState = { ...state, closedYears: [...state.closedYears, stated(entry.data, entry)] };
  const { year } = entry.data;
  const carried = (amount: number) => [
    { year, amount: -amount },
    { year: yearAfter(year), amount },
  ];
  return entry.data.carried.reduce<BudgetState>(
    (so, { allocationId, amount }) => moved(so, allocationId, movement('carried', carried(amount), entry)),
    closed,
  );
}

function taken(state: BudgetState, entry: EntryOf<BudgetEvent, 'SavingTaken'>): BudgetState {
  const all = [...state.taken, stated({ ...entry.data, givenBack: undefined }, entry)];
  return bySaving({ ...state, taken: all }, entry, 'taken', entry.data.allocationId, negative(entry.data.lines));
}

function givenBack(state: BudgetState, entry: EntryOf<BudgetEvent, 'SavingGivenBack'>): BudgetState {
  const found = takingOf(state, entry.data);
  if (found === undefined || found.value.givenBack !== undefined) return state;
  const { allocationId, lines } = found.value;
  const all = state.taken.map((one) =>
    one === found ? { ...one, value: { ...one.value, givenBack: stated(true as const, entry) } } : one,
  );
  return bySaving({ ...state, taken: all }, entry, 'givenBack', allocationId, lines);
}

/** What is approved and what the allocation has change by the same, so that what is not allocated stays. */
function bySaving(
  state: BudgetState,
  entry: EntryOf<BudgetEvent, 'SavingTaken' | 'SavingGivenBack'>,
  kind: 'taken' | 'givenBack',
  allocationId: string | undefined,
  lines: readonly FundingLine[],
): BudgetState {
  const approval = stated<Approval>({ kind, lines, decisionId: undefined, authority: undefined }, entry);
  const years = lines.map(({ year, amount }) => ({ year, amount }));
  return moved({ ...state, approvals: [...state.approvals, approval] }, allocationId, movement(kind, years, entry));
}

function movement(kind: Movement['kind'], years: readonly YearAmount[], entry: EntryOf<BudgetEvent>): Stated<Movement> {
  return stated<Movement>({ kind, years }, entry);
}

/** The budget after one of its allocations changed; as it was where none is named. */
function moved(state: BudgetState, allocationId: string | undefined, by: Stated<Movement>): BudgetState {
  if (allocationId === undefined) return state;
  const allocations = state.allocations.map((one) =>
    one.allocationId === allocationId ? { ...one, movements: [...one.movements, by] } : one,
  );
  return { ...state, allocations };
}

function negative<Line extends YearAmount>(lines: readonly Line[]): readonly Line[] {
  return lines.map((one) => ({ ...one, amount: -one.amount }));
}
