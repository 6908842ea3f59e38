import { SaxesParser } from 'saxes';

import { damaged } from './broken-workbook.ts';

/** Characters without a tag between them. A cell of Excel has at most 32,767; what is longer would be held as a whole. */
const longestText = 1_000_000;

/** What is told of a part while it is read; names without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads the pieces of an XML part and tells the listener; yields after each piece, so that what was heard can be used
 * before the next. Knows no entities but those of XML itself. Throws `BrokenWorkbook` for what is not well-formed.
 */
export function* xmlPart(
  name: string,
  pieces: Iterable<Uint8Array>,
  listener: XmlListener,
): Generator<undefined, void, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let sinceTag = 0;
  const parser = listeningParser(name, listener, () => {
    sinceTag = 0;
  });
  const decoding = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw damaged(`its part ${name} is not in UTF-8`);
    }
  };
  for (const piece of pieces) {
    sinceTag += piece.length;
    parser.write(decoding(piece));
    if (sinceTag > longestText) throw damaged(`its part ${name} has a text longer than any cell`);
    yield;
  }
  parser.write(decoding());
  parser.close();
  yield;
}

/** Reads a whole part at once. */
export function readXml(name: string, pieces: Iterable<Uint8Array>, listener: XmlListener): void {
  for (const _ of xmlPart(name, pieces, listener));
}

function listeningParser(name: string, listener: XmlListener, onTag: () => void): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    throw damaged(`its part ${name} is not well-formed`);
  });
  parser.on('opentag', (tag) => {
    onTag();
    listener.open?.(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => listener.close?.(local(tag.name)));
  if (listener.text !== undefined) {
    parser.on('text', (text) => listener.text?.(text));
    parser.on('cdata', (text) => listener.text?.(text));
  }
  return parser;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
