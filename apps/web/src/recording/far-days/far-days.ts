import { formatDay } from '../../design/days.ts';

const years = 10;

/** Fields that say what is to come, seen from the day on which it was said. */
const toCome: ReadonlySet<string> = new Set(['plannedFor', 'forecastFor', 'dueOn', 'answerDueOn', 'closesOn']);

/** Something that may be a slip of the hand, as a sentence, and the words by which its author says that it is none. */
export interface Question {
  readonly sentence: string;
  /** What the tick beside it says. Nothing else answers it: a button that is pressed again may be meant for other things. */
  readonly meant: string;
}

/**
 * What is asked before a command is recorded: of days and years far from today, and of what is to come by a day that had
 * passed when it was said.
 */
export function questionsAbout(command: unknown, today: string): readonly Question[] {
  return [
    ...farDays(command, today).map((one) => question(one, 'is more than ten years from today')),
    ...passedDays(command, today).map((one) => question(one, 'had passed already on the day it was said')),
  ];
}

function question(day: string, what: string): Question {
  const inWords = day.length === 10 ? formatDay(day) : `The financial year ${day}`;
  return {
    sentence: `${inWords} ${what}. Correct the year, or tick that it is right.`,
    meant: `${inWords} is right`,
  };
}

/** The questions that nobody answered: those of which the sentence is not among the ones that are meant. */
export function unanswered<Asked extends Question>(
  questions: readonly Asked[],
  meant: readonly string[],
): readonly Asked[] {
  return questions.filter(({ sentence }) => !meant.includes(sentence));
}

/** The sentences that are meant, once one of them was ticked or no longer is. */
export function withMeant(meant: readonly string[], sentence: string, isMeant: boolean): readonly string[] {
  const others = meant.filter((one) => one !== sentence);
  return isMeant ? [...others, sentence] : others;
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
