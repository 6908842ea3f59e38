import { measuredPeriodWords, periodWords } from '@minutebook/domain';
import type { FileAct } from '@minutebook/domain';

import { formatNumber } from '../../design/numbers.ts';

/** What an act does, of many. */
export const doesWords: Readonly<Record<FileAct['does'], string>> = {
  register: 'Services registered',
  record: 'Figures recorded',
  correct: 'Figures corrected',
  withdraw: 'Figures withdrawn',
  notGiven: 'Periods without a figure, and why',
  adoptCost: 'Unit costs adopted',
};

/** A period in words; of a benefit, what the file calls it. */
export function inWords(period: string): string {
  return /^\d{4}-(?:Q[1-4]|0[1-9]|1[0-2])$/.test(period) ? periodWords(period) : period;
}

/** The figures that a command states, in few words. */
export function figuresOf(command: FileAct['command']): string {
  switch (command.type) {
    case 'CorrectEntry':
      return figuresOf(command.instead);
    case 'WithdrawEntry':
    case 'RegisterService':
      return '–';
    case 'RecordContacts':
      return command.contacts.map(({ channelId, contacts }) => `${channelId} ${formatNumber(contacts)}`).join(', ');
    case 'RecordCallHandling': {
      const { offered, answered, abandoned } = command;
      const all = { offered, answered, abandoned };
      return Object.entries(all)
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${formatNumber(value)}`]))
        .join(', ');
    }
    case 'RecordSatisfaction':
      return `${formatNumber(command.satisfied)} of ${formatNumber(command.respondents)} satisfied`;
    case 'RecordFiguresNotGiven':
      return command.because === 'doesNotApply' ? 'does not apply' : 'not collected';
    case 'AdoptServiceUnitCost':
      return `${command.channelId} ${command.pence}p`;
    case 'RecordMeasurement':
      return `${formatNumber(command.value)} in ${measuredPeriodWords(command.period)}`;
    case 'GiveNoMeasurement':
      return command.because === 'doesNotApply' ? 'does not apply' : 'not collected';
  }
}
