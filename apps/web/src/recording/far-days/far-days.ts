const years = 10;

/**
 * Days and financial years of a command, as they stand there, that are more than ten years from today, each once: the
 * year may be a slip of the hand, and may be meant.
 */
export function farDays(values: unknown, today: string): readonly string[] {
  const nearest = yearsFrom(today, -years);
  const furthest = yearsFrom(today, years);
  const isFar = (text: string) => {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return text < nearest || text > furthest;
    if (!/^\d{4}-\d\d$/.test(text)) return false;
    return text.slice(0, 4) < nearest.slice(0, 4) || text.slice(0, 4) > furthest.slice(0, 4);
  };
  return [...new Set(textsIn(values).filter(isFar))];
}

function yearsFrom(day: string, by: number): string {
  return `${Number(day.slice(0, 4)) + by}${day.slice(4)}`;
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
