import { footOf } from '../paper/foot.ts';
import type { Paper, PaperPicture, Part } from '../paper/model.ts';
import { numbered, paragraphsOf } from '../paper/numbered.ts';
import { drawnOf } from './drawn.ts';
import { emfOf } from './emf.ts';
import { numberingOf, orderedNumber } from './numbering.ts';
import { pictureWidth, wordPicture } from './picture.ts';
import { keptWithNext, paragraph, run, saidRuns } from './runs.ts';
import { shapesOf } from './shapes.ts';
import { svgText } from './svg-text.ts';
import { wordTable } from './table.ts';
import { file, wordNamespace, xml } from './xml.ts';

/** The document with what it refers to. */
export interface WordDocument {
  readonly document: string;
  readonly numbering: string;
  /** In their order. */
  readonly pictures: readonly WordPicture[];
}

/** A picture as the text of an SVG file and, for readers that know none, as an enhanced metafile. */
export interface WordPicture {
  readonly svg: string;
  readonly emf: Uint8Array;
}

/** What is met while the body is set: pictures, and lists that are numbered anew each. */
interface Met {
  readonly pictures: WordPicture[];
  orderedLists: number;
}

const namespaces = {
  ...wordNamespace,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

/** A paper as the body of a Word document; `digest` is that of the lines up to its position. */
export function wordDocument(paper: Paper, digest: string): WordDocument {
  const met: Met = { pictures: [], orderedLists: 0 };
  const body = [
    paragraph('Subtitle', [run(paper.kind)]),
    paragraph('Title', [run(paper.title)]),
    ...(paper.of === '' ? [] : [paragraph('Programme', [run(paper.of)])]),
    ...facts(paper),
    ...numbered(paper.sections).flatMap(({ heading, parts }) => [
      paragraph('Heading1', [run(heading)]),
      ...parts.map(({ part, leads }) => partOf(part, met, leads ? [keptWithNext] : [])),
    ]),
    ...footOf(paper.position, digest).map((words) => paragraph('Foot', [run(words)])),
    section,
  ];
  return {
    document: file(xml('w:document', namespaces, xml('w:body', {}, ...body))),
    numbering: numberingOf(met.orderedLists),
    pictures: met.pictures,
  };
}

function facts({ facts: all }: Paper): readonly string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ label, said: { words, entries } }) => ({ cells: [label, words], entries }));
  const columns = [{ heading: 'About this paper' }, { heading: 'As known' }];
  return [wordTable({ kind: 'table', caption: 'About this paper', columns, rows }, false)];
}

/** `properties` are those of a paragraph of the paper’s own. */
function partOf(part: Part, met: Met, properties: readonly string[]): string {
  switch (part.kind) {
    case 'heading':
      return paragraph('Heading2', [run(part.words)]);
    case 'text':
      return paragraph('Numbered', saidRuns(part.said), properties);
    case 'quote':
      return paragraphsOf(part.said)
        .map((one) => paragraph('Presented', saidRuns(one)))
        .join('');
    case 'list':
      return listOf(part, met);
    case 'table':
      return wordTable(part);
    case 'picture':
      return pictureOf(part, met);
  }
}

function listOf({ ordered, items }: Extract<Part, { kind: 'list' }>, met: Met): string {
  if (!ordered) return items.map((item) => paragraph('ListBullet', saidRuns(item))).join('');
  met.orderedLists += 1;
  const number = xml(
    'w:numPr',
    {},
    xml('w:ilvl', { 'w:val': 0 }),
    xml('w:numId', { 'w:val': orderedNumber(met.orderedLists) }),
  );
  return items.map((item) => paragraph('ListNumber', saidRuns(item), [number])).join('');
}

function pictureOf(picture: PaperPicture, met: Met): string {
  const { height, content } = picture.draw(pictureWidth);
  const drawn = drawnOf(content);
  met.pictures.push({
    svg: svgText(drawn, pictureWidth, height),
    emf: emfOf(shapesOf(drawn), pictureWidth, height),
  });
  return wordPicture(picture, met.pictures.length, height);
}

/** A4 upright, with what stands at the head and the foot of every page. */
const section = xml(
  'w:sectPr',
  {},
  xml('w:headerReference', { 'w:type': 'default', 'r:id': 'rIdHeader' }),
  xml('w:footerReference', { 'w:type': 'default', 'r:id': 'rIdFooter' }),
  xml('w:footerReference', { 'w:type': 'first', 'r:id': 'rIdFooter' }),
  xml('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
  xml('w:pgMar', {
    'w:top': 1134,
    'w:right': 1134,
    'w:bottom': 1134,
    'w:left': 1134,
    'w:header': 624,
    'w:footer': 624,
    'w:gutter': 0,
  }),
  // The first page names the paper itself.
  xml('w:titlePg'),
);
