const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The month of a name in English, whole, by three letters or as `Sept`, from 1; absent for other words. */
export function monthNamed(word: string): number | undefined {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const name = lower === 'sept' ? 'sep' : lower;
  const at = name.length === 3 ? months.indexOf(name) : fullNames.indexOf(name);
  return at < 0 ? undefined : at + 1;
}

/** The year that two digits stand for: 70 to 99 in the twentieth century, 00 to 69 in this. */
export function wholeYear(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

/** `yyyy-mm-dd`; absent where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > longest) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
