import type { MissingWords } from './form-context.ts';

/**
 * What is wrong with a field, as it is said away from it: of a day, where the form asks for more than one, with the question
 * that the day answers. Example: “When was it called? The date must include a year”.
 */
export function named(path: string, message: string, fields: MissingWords): string {
  const field = fields.get(path);
  if (field?.holds !== 'day' || field.label === undefined) return message;
  const several = [...fields.values()].filter(({ holds }) => holds === 'day').length > 1;
  // What is said of an empty one names it; of the day that every entry has, all forms say the same.
  const namesItself = message === field.missing && path !== 'effectiveOn';
  return several && !namesItself ? `${asked(field.label)} ${message}` : message;
}

/** “When was it called?”, “Due on:”. */
function asked(label: string): string {
  const words = label.replace(/ \(optional\)$/, '');
  return words.endsWith('?') ? words : `${words}:`;
}
