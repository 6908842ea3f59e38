interface Described<Mapping> {
  readonly descriptions: readonly {
    readonly value: { readonly signature?: string | undefined; readonly mapping: Mapping };
  }[];
}

/** The source whose files have this header, and how it was read last; `undefined` for a header that is not known. */
export function recognised<Mapping, Source extends Described<Mapping>>(
  sources: readonly (Source & Described<Mapping>)[],
  signature: string | undefined,
): { readonly source: Source; readonly mapping: Mapping } | undefined {
  if (signature === undefined) return undefined;
  for (const source of sources.toReversed()) {
    const known = source.descriptions.findLast(({ value }) => value.signature === signature);
    if (known !== undefined) return { source, mapping: known.value.mapping };
  }
  return undefined;
}
