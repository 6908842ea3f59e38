/** A filter that somebody keeps of a list. */
export interface KeptFilter {
  readonly name: string;
  /** What the list is narrowed to, as its address writes it: `?department=housing&tier=frontFacing`. */
  readonly search: string;
}

/** The filters that somebody keeps, by the path of the list. */
export type KeptFilters = Readonly<Record<string, readonly KeptFilter[]>>;

/** As many characters as a name may have. */
export const longestName = 60;

/** What a text that a browser kept holds; nothing where it cannot be read. */
export function readKept(text: string | undefined): KeptFilters {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const lists = Object.entries(kept).map(([path, all]) => {
      return [path, Array.isArray(all) ? (all as unknown[]).filter(isKept) : []] as const;
    });
    return Object.fromEntries(lists);
  } catch {
    return {};
  }
}

function isKept(one: unknown): one is KeptFilter {
  const { name, search } = (one ?? {}) as Partial<Record<keyof KeptFilter, unknown>>;
  return typeof name === 'string' && name !== '' && typeof search === 'string' && search.startsWith('?');
}

/** Why a filter cannot be kept under a name, as a sentence; `undefined` when it can. */
export function wrongName(name: string, others: readonly KeptFilter[]): string | undefined {
  if (name === '') return 'Enter a name for the filter.';
  if (name.length > longestName) return `The name must have at most ${longestName} characters.`;
  const same = others.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return same === undefined ? undefined : `You keep a filter called “${same.name}” already.`;
}

/** The same with a filter more, at the end of its list. */
export function withFilter(kept: KeptFilters, path: string, filter: KeptFilter): KeptFilters {
  return { ...kept, [path]: [...(kept[path] ?? []), filter] };
}

/** The same with a filter called otherwise. */
export function renamed(kept: KeptFilters, path: string, name: string, to: string): KeptFilters {
  return { ...kept, [path]: (kept[path] ?? []).map((one) => (one.name === name ? { ...one, name: to } : one)) };
}

/** The same without a filter. */
export function without(kept: KeptFilters, path: string, name: string): KeptFilters {
  return { ...kept, [path]: (kept[path] ?? []).filter((one) => one.name !== name) };
}
