/** Excel writes characters that XML does not allow as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
