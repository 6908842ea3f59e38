import { wordsIn, wordsOf } from './header-words.ts';
import type { WordKind } from './header-words.ts';
import type { PaymentRole, Suggestion, Sureness } from './roles.ts';

/** Whether a name has a word of one of these kinds. */
type Has = (...kinds: readonly WordKind[]) => boolean;

interface Rule {
  readonly when: (has: Has, words: ReadonlySet<string>) => boolean;
  readonly role: PaymentRole;
  readonly sureness: Sureness;
  readonly why: string;
}

/** The first that fits says what a name means: what a word stands beside decides more than the word. */
const rules: readonly Rule[] = [
  rule((has) => has('capital') && has('revenue'), 'capital or revenue', 'sure', 'Its name says capital or revenue.'),
  rule((has) => has('vat') && has('number'), 'other', 'sure', 'It is a VAT registration.'),
  rule((has) => has('birth'), 'other', 'sure', 'It is a date of a person.'),
  rule((has) => has('date') && has('paying'), 'date paid', 'sure', 'Its name says when it was paid.'),
  rule(
    (has, words) => has('date') && has('otherDay') && !words.has('gl'),
    'date paid',
    'guess',
    'It is a date, though not of a payment.',
  ),
  rule((has) => has('date'), 'date paid', 'likely', 'Its name says that it is a date.'),
  // Finance systems mark the words of a code with (T), for text.
  rule(
    (has, words) => has('supplier') && has('number') && words.has('t'),
    'supplier',
    'likely',
    'It has the text of a supplier’s code.',
  ),
  rule((has) => has('supplier') && has('document'), 'reference', 'likely', 'It is a number that the supplier gave.'),
  rule(
    (has) => has('supplier') && has('number', 'beside', 'vat'),
    'other',
    'likely',
    'It is about the supplier, and not the name.',
  ),
  rule((has) => has('supplier') && !has('amount'), 'supplier', 'sure', 'Its name says supplier.'),
  rule((has) => has('company') && has('number'), 'other', 'sure', 'It is a registration of the supplier.'),
  rule((has) => has('company') && has('name'), 'supplier', 'likely', 'It names a company.'),
  rule((has) => has('vat') && has('net'), 'net amount', 'sure', 'Its name says that VAT is not in it.'),
  rule((has) => has('vat') && has('gross'), 'gross amount', 'sure', 'Its name says that VAT is in it.'),
  rule((has) => has('vat'), 'VAT amount', 'sure', 'Its name says VAT.'),
  rule((has) => has('costCentre'), 'cost centre', 'sure', 'Its name says cost centre.'),
  rule((has) => has('gross') && !has('unit', 'account'), 'gross amount', 'likely', 'Its name says gross.'),
  rule((has) => has('net') && !has('unit', 'account'), 'net amount', 'likely', 'Its name says net.'),
  rule(
    (has) => has('amount') && !has('unit', 'account', 'number', 'description'),
    'amount',
    'likely',
    'Its name says that it is an amount.',
  ),
  rule((has) => has('undertaking'), 'other', 'likely', 'It is about a contract or project.'),
  rule(
    (has) => has('document') && has('number', 'reference'),
    'reference',
    'sure',
    'Its name says which number it is.',
  ),
  rule((has) => has('reference'), 'reference', 'likely', 'Its name says reference.'),
  rule((has) => has('unit'), 'department', 'likely', 'Its name says a part of the organisation.'),
  rule((has) => has('body'), 'other', 'likely', 'It names the body that publishes.'),
  rule((has) => has('account'), 'account', 'likely', 'Its name says a kind of expense.'),
  rule((has) => has('description'), 'description', 'likely', 'Its name says what it was for.'),
  rule((has) => has('moment'), 'date paid', 'guess', 'Its name says that something was done then.'),
  rule((has) => has('cost'), 'amount', 'guess', 'Its name may say an amount.'),
  rule((has) => has('name'), 'supplier', 'guess', 'It has names, and nothing says whose.'),
];

function rule(when: Rule['when'], role: PaymentRole, sureness: Sureness, why: string): Rule {
  return { when, role, sureness, why };
}

/** What the name of a column says it is; absent where it says nothing that is known. */
export function suggestionByName(name: string): Suggestion | undefined {
  const words = new Set(wordsIn(name));
  const has: Has = (...kinds) => kinds.some((kind) => wordsOf[kind].some((word) => words.has(word)));
  const found = rules.find(({ when }) => when(has, words));
  return found === undefined ? undefined : { role: found.role, sureness: found.sureness, why: found.why };
}
