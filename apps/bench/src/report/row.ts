/** One line of the table: a measurement, what it was compared with in the same run, and what was hoped for. */
export interface Row {
  readonly measure: string;
  readonly measured: string;
  readonly comparedWith?: string;
  readonly ratio?: number;
  readonly goal?: string;
  /** Absent where there is no goal. */
  readonly met?: boolean;
}

/** What a part of the benchmark gives: rows, and sentences about what is not a measurement. */
export interface Findings {
  readonly rows: readonly Row[];
  readonly notes?: readonly string[];
}

/** A goal to stay at or below. `say` words both the goal and the value. */
export function atMost(value: number, goal: number, say: (value: number) => string): Pick<Row, 'goal' | 'met'> {
  return { goal: `≤ ${say(goal)}`, met: value <= goal };
}

/** A goal to reach. */
export function atLeast(value: number, goal: number, say: (value: number) => string): Pick<Row, 'goal' | 'met'> {
  return { goal: `≥ ${say(goal)}`, met: value >= goal };
}

/** Three digits at most before the point are worth reading in a time. */
export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : whole(value)} ms`;
}

export function perSecond(value: number): string {
  return `${whole(value)}/s`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

export function times(value: number): string {
  return value.toFixed(2);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
