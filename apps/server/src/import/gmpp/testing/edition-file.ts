/** A project as a small edition states it; absent fields are blank cells. */
export interface StatedProject {
  readonly id?: string;
  readonly title?: string;
  readonly department?: string;
  readonly description?: string;
  readonly rating?: string;
  readonly commentary?: string;
  readonly start?: string;
  readonly end?: string;
  readonly money?: string;
}

const rows: readonly (readonly [string, keyof StatedProject | 'narrative'])[] = [
  ['GMPP ID Number', 'id'],
  ['Project Name', 'title'],
  ['Department', 'department'],
  ['Description / Aims', 'description'],
  ['IPA Delivery Confidence Assessment\n(at a fixed point in time, using a five-point scale, Red – Green)', 'rating'],
  ['Departmental commentary on actions planned or taken on the IPA RAG rating.', 'commentary'],
  ['Project - Start Date\n(Latest Approved Start Date)', 'start'],
  ['Project - End Date \n(Latest Approved End Date)', 'end'],
  ['Departmental narrative on schedule, including any deviation', 'narrative'],
  ['Financial Year Baseline (£m) (including Non-Government Costs)', 'money'],
  ['Financial Year Forecast (£m) (including Non-Government Costs)', 'money'],
  ['Financial Year Variance (%)', 'narrative'],
  ['TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)', 'money'],
  ['Departmental narrative on  budget/forecast variance for 2020/21', 'narrative'],
  ['Departmental Narrative on Budgeted Whole Life Costs', 'narrative'],
  ['Annual Report Category', 'narrative'],
];

/** The text of a small edition, laid out as the published ones are; `more` are rows after the last. */
export function editionText(projects: readonly StatedProject[], more: readonly string[] = []): string {
  const lines = rows.map(([label, field]) =>
    [label, ...projects.map((one) => (field === 'narrative' ? '' : (one[field] ?? '')))].map(quoted).join(','),
  );
  return [...lines, ...more].map((line) => `${line}\r\n`).join('');
}

/** The same as bytes of Windows-1252, as far as they are in Latin-1; an en dash becomes the byte 0x96. */
export function editionBytes(projects: readonly StatedProject[], more: readonly string[] = []): Uint8Array {
  return Uint8Array.from(Buffer.from(editionText(projects, more).replaceAll('–', '\u0096'), 'latin1'));
}

/** A project with every field stated, and those given in place. */
export function stated(given: StatedProject = {}): StatedProject {
  return {
    id: 'CO_0001_1819-Q1',
    title: 'Payments',
    department: 'CO',
    description: 'To pay',
    rating: 'Amber',
    commentary: 'Stays amber',
    start: '01/04/2018',
    end: '2022-03-31',
    money: '£1.90m',
    ...given,
  };
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
