import { audiencesInWords, numberAsSaid, optionWords, stanceWords } from '@minutebook/domain';
import type { EngagementState, LedgerWorld, StatedPosition } from '@minutebook/domain';

import { formatDay, withDays } from '../../design/days.ts';
import type { Known } from '../../entries/differences-of.ts';
import { bearingTitle } from './bearings.ts';

/** What is known of a consultation, in words; nothing before it was opened. */
export function engagementParticulars(state: EngagementState | undefined, world: LedgerWorld): readonly Known[] {
  if (state === undefined) return [];
  const { title, question, audiences, bearsOn, options, closesOn, opened, positions, workshops, closed } = state;
  return [
    { label: 'Title', words: title },
    { label: 'What is asked', words: question },
    { label: 'Who is asked', words: audiencesInWords(audiences) },
    { label: 'Open', words: `${formatDay(opened.on)} to ${formatDay(closesOn)}` },
    { label: 'Bears on', words: withDays(bearsOn.map((one) => bearingTitle(one, world).title).join('; ')) },
    ...(options.length === 0 ? [] : [{ label: 'Options', words: options.map((one) => optionWords[one]).join(', ') }]),
    ...positions.map(({ value }) => ({
      key: `position ${value.positionId}`,
      label: value.who,
      words: `${value.words}${standsWords(value)}`,
    })),
    ...workshops.map(({ on, value }) => ({
      key: `workshop ${value.workshopId}`,
      label: `Workshop: ${value.title}`,
      words: `${formatDay(on)}, ${numberAsSaid(value.tookPart)} took part: ${value.said}`,
    })),
    ...(closed === undefined ? [] : [{ label: 'What came of it', words: closed.value.result }]),
  ];
}

function standsWords({ stands }: StatedPosition): string {
  if (stands.length === 0) return '';
  return ` (${stands.map(({ option, stance }) => `${optionWords[option]}: ${stanceWords[stance].toLowerCase()}`).join('; ')})`;
}
