import { altText } from '../paper/model.ts';
import type { PaperPicture } from '../paper/model.ts';
import { paragraph, run } from './runs.ts';
import { textWidth } from './table.ts';
import { xml } from './xml.ts';

/** The width at which pictures are drawn, as for printing; in pixels. */
export const pictureWidth = 680;

const emuOfTwentieth = 635;

/** Where the parts of pictures are named in the relations of the document. */
export const pictureId = (place: number) => `rIdPicture${place}`;
export const metafileId = (place: number) => `rIdMetafile${place}`;

/** A picture with its finding above it. Readers that know no SVG draw the metafile. */
export function wordPicture(picture: PaperPicture, place: number, height: number): string {
  const wide = textWidth * emuOfTwentieth;
  const high = Math.round((wide * height) / pictureWidth);
  const alt = altText(picture);
  return [
    paragraph('Finding', [run(picture.finding)]),
    paragraph('Measure', [run(picture.measure)]),
    paragraph('Picture', [xml('w:r', {}, xml('w:drawing', {}, inline(place, alt, wide, high)))]),
  ].join('');
}

function inline(place: number, alt: string, cx: number, cy: number): string {
  return xml(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    xml('wp:extent', { cx, cy }),
    xml('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    xml('wp:docPr', { id: place, name: `Picture ${place}`, descr: alt }),
    xml('wp:cNvGraphicFramePr', {}, xml('a:graphicFrameLocks', { noChangeAspect: 1 })),
    xml(
      'a:graphic',
      {},
      xml(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' },
        xml(
          'pic:pic',
          {},
          xml(
            'pic:nvPicPr',
            {},
            xml('pic:cNvPr', { id: place, name: `chart-${place}.svg`, descr: alt }),
            xml('pic:cNvPicPr'),
          ),
          xml('pic:blipFill', {}, blip(place), xml('a:stretch', {}, xml('a:fillRect'))),
          xml(
            'pic:spPr',
            {},
            xml('a:xfrm', {}, xml('a:off', { x: 0, y: 0 }), xml('a:ext', { cx, cy })),
            xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst')),
          ),
        ),
      ),
    ),
  );
}

/** The SVG, named where readers that know it look for it. */
function blip(place: number): string {
  return xml(
    'a:blip',
    { 'r:embed': metafileId(place) },
    xml(
      'a:extLst',
      {},
      xml(
        'a:ext',
        { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
        xml('asvg:svgBlip', {
          'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
          'r:embed': pictureId(place),
        }),
      ),
    ),
  );
}
