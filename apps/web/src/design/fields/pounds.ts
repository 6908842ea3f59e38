/**
 * The pence in what somebody typed as pounds: `£1,250.50` is 125050. What is no such amount comes back as it was typed,
 * so that a schema can refuse it; `undefined` when nothing was typed. A minus counts only where amounts may be `signed`.
 */
export function penceIn(typed: string, signed = false): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const below = signed ? /^(?:[-−–]\s*)(£?\s*[\d,.]+)$/.exec(text)?.[1] : undefined;
  if (below !== undefined) {
    const amount = penceIn(below);
    return typeof amount === 'number' ? -amount : text;
  }
  const parts = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (parts === null) return text;
  const pence = Number((parts[1] ?? '').replaceAll(',', '')) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(pence) ? pence : text;
}

/** An amount of pence as somebody would type it in pounds: `1250` or `1250.50`; other text as it is. */
export function typedPounds(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  return value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2);
}
