import { isDay } from '@minutebook/domain';

/** Reads one value of an address; `undefined` where it holds none that can be used. */
export type Reader<Value> = (text: string) => Value | undefined;

type Readers = Readonly<Record<string, Reader<string>>>;

/** What is read from an address: each value is `undefined` where the address holds none that can be used. */
export type Read<Of extends Readers> = { readonly [Name in keyof Of]?: NonNullable<ReturnType<Of[Name]>> | undefined };

/**
 * Makes the `validateSearch` of a route. Written here rather than with the schemas of commands, since every page needs
 * it before anything else, and most never check a command. Every value is there, since the router keeps what an address
 * holds where its reader says nothing of it.
 */
export function searchOf<const Of extends Readers>(readers: Of): (raw: Record<string, unknown>) => Read<Of> {
  return (raw) => {
    const read = Object.entries(readers).map(([name, reader]) => {
      const text = raw[name];
      return [name, typeof text === 'string' ? reader(text) : undefined] as const;
    });
    return Object.fromEntries(read) as Read<Of>;
  };
}

/** Any text, as it was typed. */
export const asTyped: Reader<string> = (text) => text;

/** Words or an id: without spaces around them, at most 200 characters. */
export const words: Reader<string> = (text) => {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.length > 200 ? undefined : trimmed;
};

/** A day that exists, as `2026-09-16`. */
export const day: Reader<string> = (text) => (isDay(text) ? text : undefined);

/** A page number, kept as text like everything in an address; `0` or words count as none. */
export const pageNumber: Reader<string> = (text) => (/^[1-9]\d{0,6}$/.test(text) ? text : undefined);

/** One of these words. */
export function oneOf<const Word extends string>(known: readonly Word[]): Reader<Word> {
  return (text) => known.find((one) => one === text);
}

/** A UUID. */
export const uuid: Reader<string> = (text) =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) ? text : undefined;

/** Reads an address: plain text, `name=value`. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes an address, leaving out what is absent. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
