import type { Entry } from '@minutebook/domain';

/**
 * The line of an entry: its JSON with the keys in this order, absent ones left out. Its bytes (UTF-8) are what is sent,
 * hashed and kept. Equal entries have equal lines, on every server and after every restart.
 */
export function lineOf(entry: Entry): string {
  const { n, id, stream, revision, type, version, recordedAt, effectiveOn, by, command } = entry;
  const { causation, reason, source, data } = entry;
  return JSON.stringify({
    n,
    id,
    stream,
    revision,
    type,
    version,
    recordedAt,
    effectiveOn,
    by: { id: by.id, role: by.role },
    command,
    causation,
    reason,
    source:
      source === undefined
        ? undefined
        : { document: source.document, publishedOn: source.publishedOn, digest: source.digest },
    data,
  });
}

/** The entries of a text of lines, in order. @throws SyntaxError when a line is not JSON. */
export function parseLines<E extends Entry = Entry>(text: string): E[] {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  return body === '' ? [] : (JSON.parse(`[${body.replaceAll('\n', ',')}]`) as E[]);
}
