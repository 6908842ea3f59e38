import type { Configuration } from '../configuration.ts';
import { fillWithDemonstration } from '../fill-with-demonstration.ts';
import type { Minutebook } from '../minutebook.ts';
import { isDemonstration, settlePurpose } from '../purpose.ts';
import { Unusable } from '../unusable.ts';

const aDay = 86_400_000;

/** After so many days without an entry it is worth saying that the clock may be wrong. */
const longSilence = 31;

const servedAsOwn =
  'PROGRAMME is demonstration, but this store is kept for a programme of its own: nothing was put into it.';

/**
 * Fills an empty store as configured, and warns of what is better known before anything is recorded.
 * @throws Unusable when the store holds what is not wanted here; it is closed then.
 */
export async function prepare(
  { programme }: Configuration,
  minutebook: Minutebook,
  warn: (sentence: string) => void,
): Promise<void> {
  try {
    if (programme.wanted === 'own' && isDemonstration(minutebook.book)) {
      throw new Unusable('PROGRAMME is own, but this store holds the demonstration. Name another store in STORE_URL.');
    }
    const purpose = await settlePurpose(minutebook, programme);
    if (purpose === 'demonstration') await fillWithDemonstration(minutebook, programme.example);
    else if (programme.wanted === 'demonstration') warn(servedAsOwn);
  } catch (error) {
    await minutebook.close();
    throw error;
  }
  if (!isDemonstration(minutebook.book)) warnOfClock(minutebook, warn);
}

function warnOfClock({ book, watch, recorder }: Minutebook, warn: (sentence: string) => void): void {
  const ahead = watch.ahead();
  if (ahead !== undefined) {
    warn(`${ahead.sentence} ${recorder.hindrance() === undefined ? shared : `Nothing is recorded. ${ahead.remedy}`}`);
  }
  const days = Math.floor((Date.now() - Date.parse(book.recordedAt)) / aDay);
  if (days > longSilence) {
    warn(`By this server’s clock the last entry is ${days} days old. If that is not so, set the clock right first.`);
  }
}

const shared = 'What is recorded until then counts as recorded at that instant.';
