import { BrokenWorkbook, damaged } from './broken-workbook.ts';
import { unpack } from './unpack.ts';
import { readXml } from './xml-part.ts';
import type { XmlListener } from './xml-part.ts';
import { zipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

/** One part that another part names. */
interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  readonly path: string;
}

/** The parts of an Excel file, unpacked when they are asked for. */
export class WorkbookParts {
  readonly #archive: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  /** Throws `BrokenWorkbook` for what is no archive, or one whose directory states more bytes of XML than the most. */
  constructor(archive: Uint8Array, mostUnpackedBytes: number) {
    this.#archive = archive;
    this.#entries = zipDirectory(archive);
    const xml = [...this.#entries.values()].filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
    const stated = xml.reduce((sum, { size }) => sum + size, 0);
    if (stated > mostUnpackedBytes) {
      throw new BrokenWorkbook(
        `The Excel file unpacks to ${Math.ceil(stated / 1_000_000)} MB, more than the ${Math.floor(mostUnpackedBytes / 1_000_000)} MB that are read. Save the sheet as CSV, or divide it.`,
      );
    }
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  /** The bytes of a part, a piece at a time. */
  pieces(path: string): Iterable<Uint8Array> {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw damaged(`its part ${path} is missing`);
    return unpack(this.#archive, entry);
  }

  read(path: string, listener: XmlListener): void {
    readXml(path, this.pieces(path), listener);
  }

  /** What the part names; what lies outside the file is left out. */
  namedBy(path: string): readonly Relationship[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const list = `${folder}_rels/${path.slice(folder.length)}.rels`;
    if (!this.has(list)) return [];
    const found: Relationship[] = [];
    this.read(list, {
      open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
        if (name !== 'Relationship' || mode === 'External') return;
        found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: resolved(folder, target) });
      },
    });
    return found;
  }
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
