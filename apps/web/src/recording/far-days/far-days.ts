import { formatDay } from '../../design/days.ts';

const years = 10;

/** Fields that say what is to come, seen from the day on which it was said. */
const toCome: ReadonlySet<string> = new Set(['plannedFor', 'forecastFor', 'dueOn', 'answerDueOn', 'closesOn']);

/**
 * What is asked before a command is recorded, each a sentence: of days and years far from today, and of what is to come
 * by a day that had passed when it was said.
 */
export function questionsAbout(command: unknown, today: string): readonly string[] {
  return [...farDays(command, today).map(aboutFar), ...passedDays(command, today).map(aboutPassed)];
}

function aboutFar(day: string): string {
  const inWords = day.length === 10 ? formatDay(day) : `The financial year ${day}`;
  return `${inWords} is more than ten years from today. Correct the year, or go on if it is right.`;
}

function aboutPassed(day: string): string {
  return `${formatDay(day)} had passed already on the day it was said. Correct the year, or go on if it is right.`;
}

/**
 * Days on which something is to come and that are before the day on which the command says so, or before today where it
 * gives none, each once. Those that are far from today are not among them.
 */
export function passedDays(command: unknown, today: string): readonly string[] {
  const said = fieldsIn(command).find(([name]) => name === 'effectiveOn')?.[1] ?? today;
  const far = new Set(farDays(command, today));
  const passed = fieldsIn(command).filter(([name, text]) => toCome.has(name) && isDay(text) && text < said);
  return [...new Set(passed.map(([, text]) => text))].filter((one) => !far.has(one));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/**
 * Days and financial years of a command, as they stand there, that are more than ten years from today, each once: the
 * year may be a slip of the hand, and may be meant.
 */
export function farDays(values: unknown, today: string): readonly string[] {
  const nearest = yearsFrom(today, -years);
  const furthest = yearsFrom(today, years);
  const isFar = (text: string) => {
    if (isDay(text)) return text < nearest || text > furthest;
    if (!/^\d{4}-\d\d$/.test(text)) return false;
    return text.slice(0, 4) < nearest.slice(0, 4) || text.slice(0, 4) > furthest.slice(0, 4);
  };
  return [...new Set(fieldsIn(values).flatMap(([, text]) => (isFar(text) ? [text] : [])))];
}

function yearsFrom(day: string, by: number): string {
  return `${Number(day.slice(0, 4)) + by}${day.slice(4)}`;
}

/** Every text in it with the name of its field, however deep it lies. */
function fieldsIn(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, one]: [string, unknown]) => fieldsIn(one, field));
}
