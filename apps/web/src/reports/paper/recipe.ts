import { isDay, withoutHidden } from '@minutebook/domain';

/** What can be made. */
export const paperKinds = ['committee', 'minutes', 'summary'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What each is called. */
export const paperKindWords: Readonly<Record<PaperKind, string>> = {
  committee: 'Committee paper',
  minutes: 'Minutes',
  summary: 'One-page summary for members',
};

/** The sections of a committee paper, in the order in which councils print them. */
export const sectionNames = [
  'purpose',
  'recommendations',
  'background',
  'progress',
  'options',
  'reasons',
  'financial',
  'legal',
  'hr',
  'equalities',
  'consultation',
  'scrutiny',
  'risks',
  'appendices',
  'papers',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** Their headings, as published papers have them. */
export const sectionHeadings: Readonly<Record<SectionName, string>> = {
  purpose: 'Purpose',
  recommendations: 'Recommendations',
  background: 'Background',
  progress: 'Progress in the period',
  options: 'Options considered',
  reasons: 'Reasons for the recommendations',
  financial: 'Financial implications',
  legal: 'Legal implications',
  hr: 'Human resources implications',
  equalities: 'Equalities implications',
  consultation: 'Consultation',
  scrutiny: 'Open recommendations of scrutiny and inspection',
  risks: 'Risks',
  appendices: 'Appendices',
  papers: 'Background papers',
};

/** Everything that a paper is made from besides the ledger: whoever has it makes the same. */
export interface Recipe {
  readonly kind: PaperKind;
  /** Absent for a summary, which is of the programme. */
  readonly meetingId: string | undefined;
  /** In their own order. */
  readonly sections: readonly SectionName[];
  /** What is recommended besides, in the words of whoever makes the paper: plain text, each line one of them. */
  readonly ownWords: string | undefined;
  /** First and last day of the period it tells of; absent where the ledger says. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The day on which minutes are published, and the working days in which decisions can be called in. */
  readonly published: string | undefined;
  readonly callInDays: number | undefined;
  /** Number of the last entry that it knows. */
  readonly n: number;
  /** The day by which it judges. */
  readonly day: string;
  readonly effectiveOn: string | undefined;
}

/** A recipe read from what a file holds; `undefined` where it is none. */
export function readRecipe(raw: unknown): Recipe | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const of = raw as Readonly<Record<string, unknown>>;
  const kind = paperKinds.find((one) => one === of['kind']);
  const { n, day } = of;
  const asked = of['sections'];
  if (kind === undefined || typeof n !== 'number' || !Number.isInteger(n) || n < 0) return undefined;
  if (typeof day !== 'string' || !isDay(day) || !Array.isArray(asked)) return undefined;
  return {
    kind,
    meetingId: textOf(of['meetingId']),
    sections: sectionNames.filter((one) => asked.includes(one)),
    ownWords: readOwnWords(of['ownWords']),
    from: dayOrNone(of['from']),
    to: dayOrNone(of['to']),
    published: dayOrNone(of['published']),
    callInDays: readCallInDays(of['callInDays']),
    n,
    day,
    effectiveOn: dayOrNone(of['effectiveOn']),
  };
}

/** Whole days from 0 to 60; `undefined` for everything else. */
export function readCallInDays(raw: unknown): number | undefined {
  const number = typeof raw === 'string' && /^\d{1,2}$/.test(raw) ? Number(raw) : raw;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= 60 ? number : undefined;
}

/** Letters that words of one's own have room for: they stand in the address. */
export const mostOwnWords = 1000;

/** Plain text of one line or several, without what nobody sees in it; `undefined` where there is none, or too much. */
export function readOwnWords(raw: unknown): string | undefined {
  if (typeof raw !== 'string' || raw.length > mostOwnWords) return undefined;
  const lines = withoutHidden(raw)
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) =>
      line
        .replace(/\p{Bidi_Control}/gu, '')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
  return lines.length === 0 ? undefined : lines.join('\n');
}

function textOf(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}

function dayOrNone(raw: unknown): string | undefined {
  return typeof raw === 'string' && isDay(raw) ? raw : undefined;
}
