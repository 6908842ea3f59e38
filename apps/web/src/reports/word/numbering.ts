import { file, wordNamespace, xml } from './xml.ts';

interface Level {
  readonly format: 'decimal' | 'bullet';
  readonly text: string;
  readonly left: number;
  readonly hanging: number;
  /** The style of paragraphs that are numbered so. */
  readonly style?: string;
}

function level({ format, text, left, hanging, style }: Level, at: number): string {
  return xml(
    'w:lvl',
    { 'w:ilvl': at },
    xml('w:start', { 'w:val': 1 }),
    xml('w:numFmt', { 'w:val': format }),
    ...(style === undefined ? [] : [xml('w:pStyle', { 'w:val': style })]),
    xml('w:lvlText', { 'w:val': text }),
    xml('w:lvlJc', { 'w:val': 'left' }),
    xml('w:pPr', {}, xml('w:ind', { 'w:left': left, 'w:hanging': hanging })),
  );
}

function abstract(id: number, levels: readonly Level[]): string {
  return xml(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    xml('w:multiLevelType', { 'w:val': levels.length > 1 ? 'multilevel' : 'singleLevel' }),
    ...levels.map(level),
  );
}

/** Sections and their paragraphs: 1, 1.1. Number 1. */
const sections = abstract(0, [
  { format: 'decimal', text: '%1.', left: 567, hanging: 567, style: 'Heading1' },
  { format: 'decimal', text: '%1.%2', left: 567, hanging: 567, style: 'Numbered' },
]);

/** Points. Number 2. */
const points = abstract(1, [{ format: 'bullet', text: '•', left: 964, hanging: 397, style: 'ListBullet' }]);

/** The number of a list whose items members cite: after those of sections and of points. `nth` counts such lists from 1. */
export function orderedNumber(nth: number): number {
  return 2 + nth;
}

/** What members cite by number, such as recommendations: each list begins anew. */
const cited = abstract(2, [{ format: 'decimal', text: '(%1)', left: 1134, hanging: 567 }]);

/** How sections, points and so many lists are numbered. */
export function numberingOf(orderedLists: number): string {
  const lists = Array.from({ length: orderedLists }, (_, at) =>
    xml(
      'w:num',
      { 'w:numId': orderedNumber(at + 1) },
      xml('w:abstractNumId', { 'w:val': 2 }),
      xml('w:lvlOverride', { 'w:ilvl': 0 }, xml('w:startOverride', { 'w:val': 1 })),
    ),
  );
  return file(
    xml(
      'w:numbering',
      wordNamespace,
      sections,
      points,
      cited,
      xml('w:num', { 'w:numId': 1 }, xml('w:abstractNumId', { 'w:val': 0 })),
      xml('w:num', { 'w:numId': 2 }, xml('w:abstractNumId', { 'w:val': 1 })),
      ...lists,
    ),
  );
}
