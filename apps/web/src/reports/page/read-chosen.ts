import { isDay } from '@minutebook/domain';

import { mostOwnWords, readCallInDays, readOwnWords, sectionNames } from '../paper/recipe.ts';
import type { PaperKind, Recipe } from '../paper/recipe.ts';
import type { Standing } from '../recipe-of.ts';

/** What is wrong with a field. */
export interface Problem {
  readonly fieldId: string;
  readonly message: string;
}

type Chosen = Omit<Recipe, keyof Standing>;

/** What is wrong with a field of this id; `undefined` while nothing is. */
export function errorOf(fieldId: string, problems: readonly Problem[] | undefined): string | undefined {
  return problems?.find((one) => one.fieldId === fieldId)?.message;
}

/** What was chosen in the form, and what of it cannot be used. What belongs to another kind of paper is left out. */
export function readChosen(
  kind: PaperKind,
  form: FormData,
): { readonly chosen: Chosen; readonly problems: readonly Problem[] } {
  const typed = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const asked = form.getAll('sections');
  const chosen: Chosen = {
    kind,
    meetingId: kind === 'summary' ? undefined : typed('meeting') || undefined,
    sections: kind === 'committee' ? sectionNames.filter((one) => asked.includes(one)) : sectionNames,
    ownWords: kind === 'committee' ? readOwnWords(typed('own')) : undefined,
    from: typed('from') || undefined,
    to: typed('to') || undefined,
    published: typed('published') || undefined,
    callInDays: kind === 'minutes' && typed('published') !== '' ? readCallInDays(typed('callin')) : undefined,
  };
  const tooLong =
    kind === 'committee' && typed('own').length > mostOwnWords
      ? [{ fieldId: 'own', message: `Use at most ${mostOwnWords} characters.` }]
      : [];
  return { chosen, problems: [...problemsOf(chosen), ...tooLong] };
}

function problemsOf({ kind, meetingId, sections, from, to, published, callInDays }: Chosen): readonly Problem[] {
  const days = [
    ['from', from],
    ['to', to],
    ['published', published],
  ] as const;
  const noDays = days.flatMap(([fieldId, day]) =>
    day === undefined || isDay(day) ? [] : [{ fieldId, message: 'Enter a real day, such as 16 9 2026, or none.' }],
  );
  const turned = from !== undefined && to !== undefined && noDays.length === 0 && from > to;
  return [
    ...(kind !== 'summary' && meetingId === undefined
      ? [{ fieldId: 'meeting', message: 'Choose the meeting that the paper is for.' }]
      : []),
    ...(sections.length === 0 ? [{ fieldId: 'sections', message: 'Choose at least one section.' }] : []),
    ...noDays,
    ...(turned ? [{ fieldId: 'to', message: 'Enter a day that is not before the first day of the period.' }] : []),
    ...(published !== undefined && callInDays === undefined
      ? [{ fieldId: 'callin', message: 'Enter the working days of call-in, from 0 to 60.' }]
      : []),
  ];
}
