/** The numbers of rows in what somebody typed, such as `17, 204`; none where something else is among them. */
export function rowsIn(text: string): readonly number[] {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (!parts.every((part) => /^[1-9]\d{0,6}$/.test(part))) return [];
  return parts.map(Number);
}
