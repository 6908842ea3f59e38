import { comparable } from '@minutebook/domain';

/** A choice with its value and words. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** What tells it apart from another one with the same words, such as whose it is. */
  readonly apart?: string;
}

/** The options with, after each label that reads like another one's, what tells the two apart: the id where nothing else does. */
export function toldApart(options: readonly Option[]): readonly Option[] {
  const alike = Map.groupBy(options, ({ label }) => comparable(label));
  return options.map((option) => {
    const same = alike.get(comparable(option.label)) ?? [];
    if (same.length < 2) return option;
    const apart = option.apart ?? option.value;
    const enough = same.filter((one) => one.apart === option.apart).length === 1;
    return { ...option, label: `${option.label} (${enough ? apart : option.value})` };
  });
}
