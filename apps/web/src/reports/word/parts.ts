import { knownInWords } from '../paper/foot.ts';
import type { Paper } from '../paper/model.ts';
import { wordDocument } from './document.ts';
import { metafileId, pictureId } from './picture.ts';
import { field, paragraph, run } from './runs.ts';
import { styles } from './styles.ts';
import { escaped, file, wordNamespace, xml } from './xml.ts';

/** The parts of a Word file that are text, by their paths, in the order in which they are kept. */
export type Parts = ReadonlyMap<string, string>;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const relations = `${office}/relationships`;
const packages = 'http://schemas.openxmlformats.org/package/2006';
const namespaces = { ...wordNamespace, 'xmlns:r': relations };

const picturePath = (place: number) => `media/chart-${place}.svg`;
const metafilePath = (place: number) => `media/chart-${place}.emf`;

/** Where what the paper is made from is kept. */
export const tracePath = 'customXml/item1.xml';

/** What a file is made of: parts that are text, and metafiles. */
export interface WordParts {
  readonly texts: Parts;
  readonly metafiles: ReadonlyMap<string, Uint8Array>;
}

/** Every part of the Word file of a paper but for what it is made from. Nothing in them is of the moment or the machine. */
export function partsOf(paper: Paper, digest: string): WordParts {
  const { document, numbering, pictures } = wordDocument(paper, digest);
  const texts = new Map([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(paper)],
    ['docProps/app.xml', applicationProperties],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', documentRelations(pictures.length)],
    ['word/styles.xml', styles],
    ['word/numbering.xml', numbering],
    ['word/settings.xml', settings],
    ['word/header1.xml', header(paper)],
    ['word/footer1.xml', footer(paper)],
    ...pictures.map(({ svg }, at) => [`word/${picturePath(at + 1)}`, svg] as const),
  ]);
  return { texts, metafiles: new Map(pictures.map(({ emf }, at) => [`word/${metafilePath(at + 1)}`, emf])) };
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes = file(
  xml(
    'Types',
    { xmlns: `${packages}/content-types` },
    ...[
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
      ['emf', 'image/x-emf'],
      ['svg', 'image/svg+xml'],
    ].map(([Extension, ContentType]) => xml('Default', { Extension, ContentType })),
    ...[
      ['/word/document.xml', `${word}.document.main+xml`],
      ['/word/styles.xml', `${word}.styles+xml`],
      ['/word/numbering.xml', `${word}.numbering+xml`],
      ['/word/settings.xml', `${word}.settings+xml`],
      ['/word/header1.xml', `${word}.header+xml`],
      ['/word/footer1.xml', `${word}.footer+xml`],
      ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
      ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
      ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
    ].map(([PartName, ContentType]) => xml('Override', { PartName, ContentType })),
  ),
);

/** What one part refers to: the names it uses, what each is, and where. */
export function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  return file(
    xml(
      'Relationships',
      { xmlns: `${packages}/relationships` },
      ...all.map(([Id, Type, Target]) => xml('Relationship', { Id, Type, Target })),
    ),
  );
}

const packageRelations = relationships([
  ['rId1', `${relations}/officeDocument`, 'word/document.xml'],
  ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['rId3', `${relations}/extended-properties`, 'docProps/app.xml'],
]);

function documentRelations(pictures: number): string {
  return relationships([
    ['rIdStyles', `${relations}/styles`, 'styles.xml'],
    ['rIdNumbering', `${relations}/numbering`, 'numbering.xml'],
    ['rIdSettings', `${relations}/settings`, 'settings.xml'],
    ['rIdHeader', `${relations}/header`, 'header1.xml'],
    ['rIdFooter', `${relations}/footer`, 'footer1.xml'],
    ['rIdTrace', `${relations}/customXml`, `../${tracePath}`],
    ...Array.from({ length: pictures }, (_, at) => at + 1).flatMap((place) => [
      [pictureId(place), `${relations}/image`, picturePath(place)] as const,
      [metafileId(place), `${relations}/image`, metafilePath(place)] as const,
    ]),
  ]);
}

/** Made and changed at the moment of the entry it was made at: whoever makes it again later makes the same. */
function coreProperties({ title, kind, of, position }: Paper): string {
  const made = position.recordedAt === '' ? '1980-01-01T00:00:00Z' : position.recordedAt;
  const when = (name: string) => xml(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, made);
  return file(
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packages}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      xml('dc:title', {}, escaped(title)),
      xml('dc:subject', {}, escaped([kind, of].filter((one) => one !== '').join(', '))),
      xml('dc:creator', {}, 'Minutebook'),
      xml('cp:lastModifiedBy', {}, 'Minutebook'),
      when('created'),
      when('modified'),
      xml('dc:language', {}, 'en-GB'),
    ),
  );
}

const applicationProperties = file(
  xml('Properties', { xmlns: `${office}/extended-properties` }, xml('Application', {}, 'Minutebook')),
);

const settings = file(
  xml(
    'w:settings',
    wordNamespace,
    xml('w:zoom', { 'w:percent': 100 }),
    xml('w:defaultTabStop', { 'w:val': 567 }),
    xml(
      'w:compat',
      {},
      xml('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    xml('w:themeFontLang', { 'w:val': 'en-GB' }),
  ),
);

function header({ title, of }: Paper): string {
  const words = [title, of].filter((one) => one !== '').join(' – ');
  return file(xml('w:hdr', namespaces, paragraph('Header', [run(words)])));
}

function footer({ position }: Paper): string {
  const page = [run('Page '), field('PAGE', '1'), run(' of '), field('NUMPAGES', '1')];
  const right = xml('w:jc', { 'w:val': 'right' });
  const known = paragraph('Footer', [run(`${knownInWords(position)}.`)]);
  return file(xml('w:ftr', namespaces, known, paragraph('Footer', page, [right])));
}
