import { ink, lettering } from './colours.ts';
import { wrapped } from './text-width.ts';

/** What stands around a chart in a picture of it. */
export interface PictureWords {
  readonly finding: string;
  readonly measure: string;
  /** Said below it: as of which day, of whom. */
  readonly source: string;
}

const scale = 2;
const margin = 24;

/** A picture of a drawing with its words, at twice its size so that it can be printed. */
export async function drawPicture(drawing: SVGSVGElement, words: PictureWords): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const image = await imageOf(drawing, width, height);
  const finding = wrapped(words.finding, width, 4, 20);
  const measure = wrapped(words.measure, width, 4, 16);
  const head = margin + finding.length * 26 + measure.length * 22 + 12;
  const source = wrapped(words.source, width, 3);
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * margin) * scale;
  canvas.height = (head + height + 12 + source.length * 20 + margin) * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures');
  context.scale(scale, scale);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const write = (
    lines: readonly string[],
    y: number,
    size: number,
    step: number,
    colour: string,
    bold = false,
  ): void => {
    context.fillStyle = colour;
    context.font = `${bold ? 'bold ' : ''}${size}px ${lettering.fontFamily}`;
    for (const [index, line] of lines.entries()) context.fillText(line, margin, y + index * step);
  };
  write(finding, margin + 18, 20, 26, ink.text, true);
  write(measure, margin + 18 + finding.length * 26, 16, 22, ink.secondary);
  context.drawImage(image, margin, head, width, height);
  write(source, head + height + 26, 14, 20, ink.secondary);
  return await blobOf(canvas);
}

/** The drawing as an image. Its colours and letters are stated on its elements, so it needs no style sheet. */
async function imageOf(drawing: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width * scale));
  copy.setAttribute('height', String(height * scale));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

async function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture could not be made'));
      else resolve(blob);
    }, 'image/png');
  });
}
