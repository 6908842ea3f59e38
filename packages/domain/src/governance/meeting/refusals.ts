/** “1 item”, “2 items”. */
export function countOf(number: number, one: string): string {
  return number === 1 ? `1 ${one}` : `${number} ${one}s`;
}
