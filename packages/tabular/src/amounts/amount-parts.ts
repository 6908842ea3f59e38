/** Signs of currencies that an amount may bear. */
export type Currency = '£' | '$' | '€';

/** How an amount says on which side of nothing it is. */
export type Sign = 'none' | 'plus' | 'minus' | 'trailing minus' | 'brackets' | 'CR' | 'DR';

/** An amount taken apart, before its number is read. */
export interface AmountParts {
  readonly kind: 'parts';
  readonly sign: Sign;
  readonly currency: Currency | undefined;
  /** Digits and the marks between them; spaces within a number are one space each. */
  readonly number: string;
  /** Whole pounds that one of the number stands for: 1, a thousand, a million or a billion. */
  readonly times: 1 | 1_000 | 1_000_000 | 1_000_000_000;
}

/** Why a text is no amount that can be taken apart. */
export interface NotParts {
  readonly kind: 'blank' | 'dash' | 'error' | 'scientific' | 'signs' | 'no amount';
}

// Full-width digits, letters, marks and the full-width pound sign of East Asian keyboards.
const fullWidth = /[\uff01-\uff5e]/g;
// Spaces that do not break or are thin, as typeset tables have them between thousands.
const anySpace = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const invisible = /[\u200b\u200e\u200f\u2060\ufeff]/g;
// Hyphen, non-breaking hyphen, figure dash, en dash, minus sign, superscript and small minus, all typed for a minus.
const anyMinus = /[\u2010-\u2013\u207b\u2212\ufe63]/g;

const longest = 60;

const currencyWords: Readonly<Record<string, Currency>> = { '£': '£', gbp: '£', $: '$', usd: '$', '€': '€', eur: '€' };
const timesWords = new Map<string, AmountParts['times']>([
  ['', 1],
  ['k', 1_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['million', 1_000_000],
  ['bn', 1_000_000_000],
  ['billion', 1_000_000_000],
]);

/** The text with one kind of digit, minus and space. */
function plainly(text: string): string {
  return text
    .replace(fullWidth, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll('\uffe1', '£')
    .replace(invisible, '')
    .replace(anyMinus, '-')
    .replace(anySpace, ' ')
    .trim();
}

const shape =
  /^(?<open>\()?(?<before>[-+])?(?<currency>£|\$|€|gbp|usd|eur)?(?<inner>[-+])?(?<open2>\()?(?<number>[\d.,' ’]*\d[\d.,]*)(?<times>k|mn?|million|bn|billion)?(?<currency2>£|\$|€|gbp|usd|eur)?(?<close2>\))?(?<close>\))?(?<after>[-+]|cr|dr)?$/;

/** Takes an amount apart: sign, currency, number, and thousands or millions. */
export function amountParts(text: string): AmountParts | NotParts {
  const plain = plainly(text).toLowerCase();
  if (plain === '') return { kind: 'blank' };
  if (plain.length > longest) return { kind: 'no amount' };
  if (/^[£$€]? ?[-—]+$/.test(plain)) return { kind: 'dash' };
  if (plain.startsWith('#')) return { kind: 'error' };
  if (/^[-+£$€(]*[\d.,]+e[-+]?\d+\)?$/.test(plain)) return { kind: 'scientific' };
  // A space stands between thousands or beside a sign; only the first kind says anything.
  const found = shape.exec(plain.replace(/(?<!\d) | (?!\d)/g, ''))?.groups;
  if (found === undefined) return { kind: 'no amount' };
  const sign = signOf(found);
  const currencies = [found['currency'], found['currency2']].filter((one) => one !== undefined);
  if (sign === undefined || currencies.length > 1) return { kind: 'signs' };
  return {
    kind: 'parts',
    sign,
    currency: currencyWords[currencies[0] ?? ''],
    number: found['number']?.trim() ?? '',
    times: timesWords.get(found['times'] ?? '') ?? 1,
  };
}

/** Absent where there are two signs, or brackets that do not meet. */
function signOf({
  open,
  open2,
  close,
  close2,
  before,
  inner,
  after,
}: Record<string, string | undefined>): Sign | undefined {
  const opened = Number(open !== undefined) + Number(open2 !== undefined);
  const closed = Number(close !== undefined) + Number(close2 !== undefined);
  if (opened !== closed || opened > 1) return undefined;
  const [mark, ...more] = [opened === 1 ? 'brackets' : undefined, before, inner, after && `${after} after`].filter(
    Boolean,
  );
  if (more.length > 0) return undefined;
  switch (mark) {
    case undefined:
      return 'none';
    case 'brackets':
      return 'brackets';
    case '-':
      return 'minus';
    case '- after':
      return 'trailing minus';
    case 'cr after':
      return 'CR';
    case 'dr after':
      return 'DR';
    default:
      return 'plus';
  }
}
