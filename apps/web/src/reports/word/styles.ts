import { keptWithNext } from './runs.ts';
import { file, wordNamespace, xml } from './xml.ts';

/** How a style of paragraphs looks; sizes in half points, spaces in twentieths of a point. */
interface Look {
  readonly name: string;
  readonly id: string;
  readonly size?: number;
  readonly bold?: true;
  readonly colour?: string;
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  /** Stays on one page with what follows. */
  readonly withNext?: true;
  /** From 1; makes it a heading that readers are led by. */
  readonly heading?: number;
  /** The list by which it is numbered, and the level in it. */
  readonly numbered?: readonly [list: number, level: number];
  readonly border?: 'left' | 'top';
}

const looks: readonly Look[] = [
  { name: 'Title', id: 'Title', size: 36, bold: true, after: 60, withNext: true },
  { name: 'Subtitle', id: 'Subtitle', size: 24, colour: '505A5F', after: 40, withNext: true },
  { name: 'Programme', id: 'Programme', size: 22, after: 160 },
  {
    name: 'heading 1',
    id: 'Heading1',
    size: 28,
    bold: true,
    before: 300,
    after: 120,
    withNext: true,
    heading: 1,
    numbered: [1, 0],
  },
  {
    name: 'heading 2',
    id: 'Heading2',
    size: 24,
    bold: true,
    before: 240,
    after: 80,
    withNext: true,
    heading: 2,
    left: 567,
  },
  { name: 'Numbered', id: 'Numbered', before: 60, after: 100, numbered: [1, 1] },
  { name: 'List Bullet', id: 'ListBullet', before: 60, after: 60, numbered: [2, 0] },
  { name: 'List Number', id: 'ListNumber', before: 60, after: 60 },
  { name: 'Presented', id: 'Presented', before: 40, after: 80, left: 680, border: 'left' },
  { name: 'caption', id: 'Caption', size: 20, bold: true, before: 200, after: 80, withNext: true },
  { name: 'Table Text', id: 'TableText', size: 19, before: 25, after: 25 },
  { name: 'Finding', id: 'Finding', size: 22, bold: true, before: 240, after: 40, withNext: true },
  { name: 'Measure', id: 'Measure', size: 19, colour: '505A5F', after: 80, withNext: true },
  { name: 'Picture', id: 'Picture', after: 120 },
  { name: 'Foot', id: 'Foot', size: 17, before: 120, border: 'top' },
  { name: 'header', id: 'Header', size: 17, colour: '505A5F' },
  { name: 'footer', id: 'Footer', size: 17, colour: '505A5F' },
];

/** The styles that Word has itself; the others are this paper’s own. */
const word: ReadonlySet<string> = new Set([
  'Title',
  'Subtitle',
  'Heading1',
  'Heading2',
  'ListBullet',
  'ListNumber',
  'Caption',
  'Header',
  'Footer',
]);

function paragraphStyle(look: Look): string {
  return xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': word.has(look.id) ? undefined : 1, 'w:styleId': look.id },
    xml('w:name', { 'w:val': look.name }),
    xml('w:basedOn', { 'w:val': 'Normal' }),
    ...(look.heading === undefined ? [] : [xml('w:next', { 'w:val': 'Numbered' })]),
    xml('w:qFormat'),
    xml('w:pPr', {}, ...paragraphProperties(look)),
    xml('w:rPr', {}, ...runProperties(look)),
  );
}

/** In the order in which the schema has them. */
function paragraphProperties({ withNext, numbered, border, before, after, left, heading }: Look): readonly string[] {
  const [list, level] = numbered ?? [];
  return [
    ...(withNext === true ? [keptWithNext, xml('w:keepLines')] : []),
    ...(list === undefined
      ? []
      : [xml('w:numPr', {}, xml('w:ilvl', { 'w:val': level }), xml('w:numId', { 'w:val': list }))]),
    ...(border === undefined
      ? []
      : [xml('w:pBdr', {}, xml(`w:${border}`, { 'w:val': 'single', 'w:sz': 8, 'w:space': 6, 'w:color': 'B1B4B6' }))]),
    xml('w:spacing', { 'w:before': before ?? 0, 'w:after': after ?? 0 }),
    ...(left === undefined ? [] : [xml('w:ind', { 'w:left': left })]),
    ...(heading === undefined ? [] : [xml('w:outlineLvl', { 'w:val': heading - 1 })]),
  ];
}

function runProperties({ bold, colour, size }: Look): readonly string[] {
  return [
    ...(bold === true ? [xml('w:b')] : []),
    ...(colour === undefined ? [] : [xml('w:color', { 'w:val': colour })]),
    ...(size === undefined ? [] : [xml('w:sz', { 'w:val': size }), xml('w:szCs', { 'w:val': size })]),
  ];
}

const defaults = xml(
  'w:docDefaults',
  {},
  xml(
    'w:rPrDefault',
    {},
    xml(
      'w:rPr',
      {},
      xml('w:rFonts', { 'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:eastAsia': 'Arial', 'w:cs': 'Arial' }),
      xml('w:sz', { 'w:val': 22 }),
      xml('w:szCs', { 'w:val': 22 }),
      xml('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'en-GB', 'w:bidi': 'en-GB' }),
    ),
  ),
  xml('w:pPrDefault', {}, xml('w:pPr', {}, xml('w:spacing', { 'w:line': 264, 'w:lineRule': 'auto' }))),
);

const normal = xml(
  'w:style',
  { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
  xml('w:name', { 'w:val': 'Normal' }),
  xml('w:qFormat'),
);

/** References to entries: lesser than the words they stand behind, and dark enough to be read. */
const reference = xml(
  'w:style',
  { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': 'Reference' },
  xml('w:name', { 'w:val': 'Reference' }),
  xml('w:rPr', {}, xml('w:color', { 'w:val': '505A5F' }), xml('w:sz', { 'w:val': 18 }), xml('w:szCs', { 'w:val': 18 })),
);

const rule = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'B1B4B6' };

const tables = xml(
  'w:style',
  { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'PaperTable' },
  xml('w:name', { 'w:val': 'Paper Table' }),
  xml(
    'w:tblPr',
    {},
    xml('w:tblBorders', {}, ...['top', 'bottom', 'insideH'].map((side) => xml(`w:${side}`, rule))),
    xml('w:tblCellMar', {}, ...['left', 'right'].map((side) => xml(`w:${side}`, { 'w:w': 85, 'w:type': 'dxa' }))),
  ),
  xml(
    'w:tblStylePr',
    { 'w:type': 'firstRow' },
    xml('w:rPr', {}, xml('w:b')),
    xml('w:tcPr', {}, xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'EEF2F5' })),
  ),
);

/** How everything in a paper looks: sans serif and sober, as councils set their papers. */
export const styles = file(
  xml('w:styles', wordNamespace, defaults, normal, ...looks.map(paragraphStyle), reference, tables),
);
