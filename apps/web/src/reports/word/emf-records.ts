import type { Paint } from './shapes.ts';

/** The records that are used, by their numbers. Source: MS-EMF, 2.1.1. */
export const emfRecords = {
  header: 1,
  polygon: 3,
  polyline: 4,
  setWindowExtent: 9,
  setWindowOrigin: 10,
  setViewportExtent: 11,
  setViewportOrigin: 12,
  endOfFile: 14,
  setMapMode: 17,
  setBackgroundMode: 18,
  setTextAlign: 22,
  setTextColour: 24,
  selectObject: 37,
  createPen: 38,
  createBrush: 39,
  deleteObject: 40,
  ellipse: 42,
  createFont: 82,
  text: 84,
} as const;

const noBrush = 0x8000_0005;
const noPen = 0x8000_0008;
/** Pens, brushes and fonts are made, used and let go one at a time, each under its own number. */
const pen = 1;
const brush = 2;
const font = 3;

const headerBytes = 88;
const fontRecordBytes = 332;
const textHeadBytes = 76;
/** The reference device has 96 pixels an inch: this many pixels are this many millimetres. */
const devicePixels = 9600;
const deviceMillimetres = 2540;
const hundredthsOfPixel = 2540 / 96;

/** The records of a metafile, in their order; numbers are little-endian and of four bytes. */
export class Records {
  readonly #records: Uint8Array[] = [];

  /** A record that is nothing but whole numbers. */
  add(type: number, ...values: readonly number[]): void {
    const view = this.#record(type, 8 + 4 * values.length);
    for (const [at, value] of values.entries()) view.setUint32(8 + 4 * at, value, true);
  }

  colour(type: number, colour: string): void {
    this.add(type, colourRef(colour));
  }

  /** Joined points: their bounds, which nobody needs and so are left empty, how many they are, and each. */
  points(type: number, points: readonly (readonly [number, number])[]): void {
    this.add(type, 0, 0, 0, 0, points.length, ...points.flat());
  }

  /** What is drawn with a pen and a brush for it. */
  painted({ fill, stroke, strokeWidth }: Paint, unit: (pixels: number) => number, drawing: () => void): void {
    if (stroke === undefined) this.add(emfRecords.selectObject, noPen);
    else {
      this.add(emfRecords.createPen, pen, 0, unit(strokeWidth), 0, colourRef(stroke));
      this.add(emfRecords.selectObject, pen);
    }
    if (fill === undefined) this.add(emfRecords.selectObject, noBrush);
    else {
      this.add(emfRecords.createBrush, brush, 0, colourRef(fill), 0);
      this.add(emfRecords.selectObject, brush);
    }
    drawing();
    this.add(emfRecords.selectObject, noPen);
    this.add(emfRecords.selectObject, noBrush);
    if (stroke !== undefined) this.add(emfRecords.deleteObject, pen);
    if (fill !== undefined) this.add(emfRecords.deleteObject, brush);
  }

  /** What is written in Arial of this height. */
  withFont(height: number, bold: boolean, writing: () => void): void {
    const view = this.#record(emfRecords.createFont, fontRecordBytes);
    view.setUint32(8, font, true);
    view.setInt32(12, -height, true);
    view.setUint32(28, bold ? 700 : 400, true);
    for (const [at, letter] of 'Arial'.split('').entries()) view.setUint16(40 + 2 * at, letter.charCodeAt(0), true);
    this.add(emfRecords.selectObject, font);
    writing();
    // A font cannot be let go while it is selected: the device’s own takes its place.
    this.add(emfRecords.selectObject, 0x8000_000d);
    this.add(emfRecords.deleteObject, font);
  }

  /** A line of text at a point, with the width of each of its letters. */
  text(words: string, [x, y]: readonly [number, number], widths: readonly number[]): void {
    const bytes = Math.ceil((2 * words.length) / 4) * 4;
    const view = this.#record(emfRecords.text, textHeadBytes + bytes + 4 * widths.length);
    // The advanced mode, which takes the scale of the page.
    view.setUint32(24, 2, true);
    view.setInt32(36, x, true);
    view.setInt32(40, y, true);
    view.setUint32(44, words.length, true);
    view.setUint32(48, textHeadBytes, true);
    view.setUint32(72, textHeadBytes + bytes, true);
    for (let at = 0; at < words.length; at += 1) view.setUint16(textHeadBytes + 2 * at, words.charCodeAt(at), true);
    for (const [at, width] of widths.entries()) view.setUint32(textHeadBytes + bytes + 4 * at, width, true);
  }

  /** Everything as a file of a size in pixels. */
  file(width: number, height: number): Uint8Array {
    this.add(emfRecords.endOfFile, 0, 16, 20);
    const rest = this.#records.reduce((sum, { length }) => sum + length, 0);
    const file = new Uint8Array(headerBytes + rest);
    file.set(headerOf(width, height, file.length, this.#records.length + 1));
    let at = headerBytes;
    for (const record of this.#records) {
      file.set(record, at);
      at += record.length;
    }
    return file;
  }

  #record(type: number, bytes: number): DataView {
    const record = new Uint8Array(bytes);
    this.#records.push(record);
    const view = new DataView(record.buffer);
    view.setUint32(0, type, true);
    view.setUint32(4, bytes, true);
    return view;
  }
}

function headerOf(width: number, height: number, bytes: number, records: number): Uint8Array {
  const header = new Uint8Array(headerBytes);
  const view = new DataView(header.buffer);
  const [right, bottom] = [Math.round(width * hundredthsOfPixel), Math.round(height * hundredthsOfPixel)];
  const head = [
    emfRecords.header,
    headerBytes,
    0,
    0,
    width,
    height,
    0,
    0,
    right,
    bottom,
    0x464d_4520,
    0x1_0000,
    bytes,
    records,
  ];
  for (const [at, value] of head.entries()) view.setUint32(4 * at, value, true);
  view.setUint16(56, font + 1, true);
  for (const [at, value] of [devicePixels, devicePixels, deviceMillimetres, deviceMillimetres].entries()) {
    view.setUint32(72 + 4 * at, value, true);
  }
  return header;
}

/** `#rrggbb` as the number that has red in its lowest byte. */
function colourRef(colour: string): number {
  const whole = Number.parseInt(colour.slice(1), 16);
  return ((whole & 0xff) << 16) | (whole & 0xff00) | (whole >>> 16);
}
