/** Where the browser keeps the filters of a person. */
export function filtersOf(personId: string | undefined): string {
  return `minutebook.filters ${personId ?? ''}`;
}
