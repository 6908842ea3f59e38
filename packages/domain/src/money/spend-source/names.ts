/** What a column of an export can be to an import of spend; several may be the reference, or the description. */
export const spendRoles = [
  'day',
  'supplier',
  'amount',
  'reference',
  'costCentre',
  'account',
  'description',
  'kind',
] as const;

/** Why a row of an export is not taken, in the order in which they are looked for. */
export const notTakenReasons = [
  'ragged',
  'total',
  'note',
  'headerAgain',
  'noAmount',
  'zero',
  'noDay',
  'future',
  'noPayee',
  'notOurs',
  'noRule',
  'noBudget',
  'closedYear',
] as const;
