import type { PaperSection, Part, Said } from './model.ts';

/** A part with the number by which members cite it: “2.1”; only paragraphs of the paper’s own have one. */
export interface NumberedPart {
  readonly part: Part;
  readonly number: string | undefined;
  /** Whether it leads into the part after it, so that no page parts the two. */
  readonly leads: boolean;
}

/** A section with its number from 1. */
export interface NumberedSection {
  readonly number: number;
  readonly heading: string;
  readonly parts: readonly NumberedPart[];
}

/** Sections and their paragraphs numbered as councils number them: 1, 1.1, 1.2, 2, 2.1. */
export function numbered(sections: readonly PaperSection[]): readonly NumberedSection[] {
  return sections.map(({ heading, parts }, place) => {
    let last = 0;
    return {
      number: place + 1,
      heading,
      parts: parts.map((part, at) => {
        const leads = leadsInto(part, parts[at + 1]);
        if (part.kind !== 'text') return { part, number: undefined, leads };
        last += 1;
        return { part, number: `${place + 1}.${last}`, leads };
      }),
    };
  });
}

/** A paragraph before a table, a list, a picture or a quotation does, and one that ends in a colon. */
function leadsInto(part: Part, next: Part | undefined): boolean {
  if (part.kind !== 'text' || next === undefined || next.kind === 'heading') return false;
  return next.kind !== 'text' || part.said.words.endsWith(':');
}

/** The paragraphs of a text as it was presented: its lines, without those that are empty. The last of them names the entries. */
export function paragraphsOf({ words, entries }: Said): readonly Said[] {
  const lines = words.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
  return lines.map((line, at) => ({ words: line, entries: at === lines.length - 1 ? entries : [] }));
}
