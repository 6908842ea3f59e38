/** Which state of knowledge a chart shows. */
export interface AsKnown {
  /** “As known on 16 September 2026. ICT Programme, Larkmere District Council.” */
  readonly words: string;
  /** What file names end in: `as-known-2026-09-16`. */
  readonly file: string;
}
