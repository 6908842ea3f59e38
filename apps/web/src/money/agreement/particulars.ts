import { levelWords, optionWords, partyTitle, pounds, targetWords } from '@minutebook/domain';
import type { AgreementState, LedgerWorld } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import type { Known } from '../../entries/differences-of.ts';

/** What is known of an agreement, in words; nothing before it was recorded. */
export function agreementParticulars(agreement: AgreementState | undefined, world: LedgerWorld): readonly Known[] {
  if (agreement === undefined) return [];
  const { terms, levels, reports, shortfalls, choices, ended } = agreement;
  return [
    { label: 'Title', words: agreement.title },
    { label: 'With', words: partyTitle(agreement.party, world) },
    { label: 'Scope', words: agreement.scope },
    ...terms.map(({ n, value }, at) => ({
      key: `term ${n}`,
      label: at === 0 ? 'As recorded' : 'Extended',
      words: `To ${formatDay(value.lastDay)}${value.noticeDay === undefined ? '' : `, notice by ${formatDay(value.noticeDay)}`}, ${pounds(value.years.reduce((so, { amount }) => so + amount, 0))}`,
    })),
    ...levels.map((one) => ({ key: `level ${one.levelId}`, label: one.name, words: targetWords(one) })),
    ...reports.map(({ n, value: { levelId, month, value } }) => {
      const level = levels.find((one) => one.levelId === levelId);
      return {
        key: `report ${n}`,
        label: `${level?.name ?? levelId} in ${month}`,
        words: level === undefined ? String(value) : levelWords(value, level.unit),
      };
    }),
    ...shortfalls.map(({ n, value }) => ({ key: `shortfall ${n}`, label: 'Does not give', words: value.text })),
    ...choices.map(({ opened, chosen }) => ({
      key: `choice ${opened.n}`,
      label: 'What is to follow',
      words:
        chosen === undefined
          ? `Open: ${opened.value.map((one) => optionWords[one]).join(', ')}`
          : `Chosen: ${optionWords[chosen.value.option]}`,
    })),
    ...(ended === undefined ? [] : [{ label: 'Ended', words: formatDay(ended.on) }]),
  ];
}
