import '../zod-without-eval.ts';

import { zodResolver } from '@hookform/resolvers/zod';
import { day } from '@minutebook/domain';
import { get, set } from 'react-hook-form';
import type { FieldError, FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';

import { today } from '../clock/today.ts';
import { whatIsWrongWithDay } from './fields/day-words.ts';
import { messages, noneOfThem } from './fields/form-context.ts';
import type { MissingWords } from './fields/form-context.ts';

/** What the schema of a day says of every text that is none. */
const noRealDay = day.safeParse('').error?.issues[0]?.message;

/**
 * Checks a form's values by the command's own schema. An empty field is an absent one; where the schema has no words of
 * its own for what is wrong, the field's are used.
 */
export function commandResolver(schema: z.ZodObject, missing: MissingWords): Resolver {
  const check = zodResolver(schema, {
    error: ({ path, input }) => negative(input) ?? missing.get((path ?? []).join('.'))?.missing ?? general,
  });
  return async (values, context, options) => {
    const checked = await check(withoutEmpty(values), context, options);
    await sayOfAmounts(checked.errors, values, missing);
    sayOfDays(checked.errors, values, missing);
    return withDayNotCome(withUnanswered(atFields(checked, missing), values, missing), values);
  };
}

/** What is said of what neither the schema nor a field has words for: nothing that anybody could enter is wrong with it. */
const general = 'Something that this form fills in is missing. Leave the form, and open it again';

/**
 * Says what is wrong where a field is: of a part of the command that has none of its own, at the first field within it. What
 * no field stands for follows from another one that is wrong as well, and is said only where there is no other.
 */
function atFields(checked: Checked, missing: MissingWords): Checked {
  const all = [...messages(checked.errors)];
  if (all.every(([path]) => missing.has(path))) return checked;
  const errors: FieldErrors = {};
  // What is said of a part in words of its own comes before what is said of all parts alike.
  const inOwnWords = all.filter(([, message]) => message !== general);
  for (const [path, message] of [...inOwnWords, ...all.filter(([, one]) => one === general)]) {
    const at = placeOf(path, message, missing);
    if (at === undefined || get(errors, at) !== undefined) continue;
    set(errors, at, { type: 'custom', message: message === general ? (missing.get(at)?.missing ?? message) : message });
  }
  return { values: {}, errors: Object.keys(errors).length === 0 ? checked.errors : errors };
}

/**
 * Where an error is said: at its own field, at the first within it, or in own words beside what holds it; `undefined` for
 * nowhere.
 */
function placeOf(path: string, message: string, missing: MissingWords): string | undefined {
  if (missing.has(path)) return path;
  const around = fieldAround(path, missing);
  return fieldWithin(path, missing) ?? (message === general || around === undefined ? around : path);
}

function fieldWithin(path: string, missing: MissingWords): string | undefined {
  return [...missing.keys()].find((name) => name.startsWith(`${path}.`));
}

/** The field that holds it with others, such as a row of a list, or the whole of it. */
function fieldAround(path: string, missing: MissingWords): string | undefined {
  const around = [...missing.keys()].filter((name) => path.startsWith(`${name}.`));
  return around.toSorted((one, other) => other.length - one.length)[0];
}

/** What is wrong with each day as it was typed. */
function sayOfDays(errors: FieldErrors, values: FieldValues, missing: MissingWords): void {
  for (const [path, { holds }] of missing) {
    const error = holds === 'day' ? get<FieldErrors, FieldError | undefined>(errors, path) : undefined;
    const words = error?.message === noRealDay ? whatIsWrongWithDay(get(values, path)) : undefined;
    if (error !== undefined && words !== undefined) error.message = words;
  }
}

type Checked = Awaited<ReturnType<Resolver>>;

/** The server refuses what is yet to happen; said here, it is said with whatever else is wrong. */
function withDayNotCome(checked: Checked, values: FieldValues): Checked {
  const message = hasNotCome(values['effectiveOn']);
  if (message === undefined || checked.errors['effectiveOn'] !== undefined) return checked;
  const errors: FieldErrors = { ...checked.errors };
  set(errors, 'effectiveOn', { type: 'custom', message });
  return { values: {}, errors };
}

function hasNotCome(on: unknown): string | undefined {
  if (typeof on !== 'string' || !day.safeParse(on).success || on <= today()) return undefined;
  return `${on} has not come yet. Give the day on which it happened.`;
}

/** Choices that were not made: without them, what was forgotten would be recorded as said. */
function withUnanswered(checked: Checked, values: FieldValues, missing: MissingWords): Checked {
  const open = [...missing].filter(([path, { holds }]) => holds === 'choice' && isLeftOpen(get(values, path)));
  if (open.length === 0) return checked;
  const errors: FieldErrors = { ...checked.errors };
  for (const [path, { missing: message }] of open) set(errors, path, { type: 'required', message });
  return { values: {}, errors };
}

function isLeftOpen(value: unknown): boolean {
  return value === undefined || value === '';
}

/** What reads amounts as people write them is fetched when one was not understood. */
async function sayOfAmounts(errors: FieldErrors, values: FieldValues, missing: MissingWords): Promise<void> {
  for (const [path, { holds, missing: general }] of missing) {
    const error = get<FieldErrors, FieldError | undefined>(errors, path);
    const typed = get<FieldValues>(values, path);
    if (holds !== 'amount' || error?.message !== general || typeof typed !== 'string') continue;
    const { whatIsWrongWithAmount } = await import('./fields/amount-words.ts');
    error.message = whatIsWrongWithAmount(typed) ?? general;
  }
}

/** Amounts and numbers are never below nothing here; a minus is not a mistake in the digits. */
function negative(input: unknown): string | undefined {
  const isNegative = typeof input === 'string' && /^[-−–]\s*£?\s*\d[\d,.]*$/.test(input.trim());
  return isNegative ? 'Enter 0 or more, without a minus sign' : undefined;
}

function withoutEmpty(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]: [string, unknown]) => {
      if (value === undefined || value === noneOfThem || (typeof value === 'string' && value.trim() === '')) return [];
      if (Array.isArray(value)) return [[name, value.map((one: unknown) => (isGroup(one) ? withoutEmpty(one) : one))]];
      return [[name, isGroup(value) ? withoutEmpty(value) : value]];
    }),
  );
}

/** Fields under one name: a part of a command, or a row of a list in it. */
function isGroup(value: unknown): value is FieldValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
