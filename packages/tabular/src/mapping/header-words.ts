/** Words that headers of payments are made of, by what they speak of. */
export const wordsOf = {
  supplier: ['supplier', 'vendor', 'beneficiary', 'creditor', 'payee', 'merchant', 'contractor', 'recipient'],
  date: ['date', 'dated', 'day'],
  moment: ['updated', 'posted', 'cleared'],
  paying: ['paid', 'pay', 'payment', 'clearing', 'cleared'],
  otherDay: ['invoice', 'order', 'due', 'received', 'tax', 'start', 'end', 'period', 'created'],
  amount: ['amount', 'amt', 'value', 'total', 'spend', 'sum', '£'],
  cost: ['cost', 'price', 'paid', 'payment'],
  gross: ['gross', 'including', 'includes', 'inclusive', 'incl', 'inc'],
  net: ['net', 'excluding', 'excludes', 'exclusive', 'excl', 'exc', 'ex', 'before'],
  vat: ['vat'],
  number: ['id', 'no', 'number', 'num', 'code', 'key', 'identifier', 'reg', 'registration'],
  reference: ['reference', 'ref', 'voucher'],
  document: [
    'transaction',
    'transactions',
    'trans',
    'invoice',
    'inv',
    'document',
    'doc',
    'voucher',
    'order',
    'payment',
    'receipt',
  ],
  costCentre: ['centre', 'center', 'costcentre'],
  unit: [
    'department',
    'dept',
    'directorate',
    'division',
    'service',
    'unit',
    'entity',
    'portfolio',
    'group',
    'section',
    'area',
    'team',
    'branch',
    'org',
    'organisation',
    'organisational',
  ],
  account: [
    'account',
    'acct',
    'expense',
    'expenditure',
    'subjective',
    'nominal',
    'cipfa',
    'gl',
    'ledger',
    'element',
    'category',
    'class',
    'classification',
    'procurement',
    'proclass',
    'type',
  ],
  body: ['body', 'authority', 'council', 'client', 'publisher'],
  description: [
    'description',
    'narrative',
    'details',
    'detail',
    'purpose',
    'text',
    'explanation',
    'comments',
    'particulars',
  ],
  capital: ['capital', 'cap'],
  revenue: ['revenue', 'rev'],
  beside: [
    'postcode',
    'postal',
    'post',
    'type',
    'category',
    'address',
    'class',
    'county',
    'region',
    'sme',
    'url',
    'email',
  ],
  company: ['company', 'charity'],
  undertaking: ['contract', 'project', 'programme', 'scheme'],
  name: ['name', 'label'],
  birth: ['birth'],
  // Near to words above when spelt, and none of them.
  neutral: ['supplies', 'suppliers', 'period', 'line', 'source', 'of', 'the', 'and', 'by', 'in', 'analysis', 'short'],
} as const;

export type WordKind = keyof typeof wordsOf;

const vocabulary = new Set<string>(Object.values(wordsOf).flat());
const longWords = [...vocabulary].filter((word) => word.length >= 7);

/**
 * The words of a header in small letters: `SupplierName`, `supplier_name` and `Supplier Name` have the same. A long word
 * that differs from a known one by a letter, or by two where it is very long, is taken as that one: people type headers.
 */
export function wordsIn(header: string): readonly string[] {
  return header
    .normalize('NFKC')
    .replace(/\bG\/L\b/gi, 'GL')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}£]+/u)
    .filter((word) => word !== '')
    .flatMap(known);
}

function known(word: string): readonly string[] {
  if (vocabulary.has(word)) return [word];
  for (let at = 2; at < word.length - 1; at += 1) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    if (vocabulary.has(one) && vocabulary.has(other)) return [one, other];
  }
  const meant = longWords.find((one) => word.length >= 7 && lettersApart(one, word) <= (word.length >= 10 ? 2 : 1));
  return [meant ?? word];
}

/** Letters to put in, leave out or change to make one word of the other. */
function lettersApart(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of one.split('').entries()) {
    const next = [index + 1];
    for (const [at, otherLetter] of other.split('').entries()) {
      const changed = (row[at] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
