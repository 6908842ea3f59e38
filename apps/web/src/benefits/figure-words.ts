import { measuredPeriodWords, notGivenWords, pounds } from '@minutebook/domain';
import type { CallCount, ContactCount, FileAct } from '@minutebook/domain';

import { formatNumber } from '../design/numbers.ts';

/** The title of a channel. */
export type TitleOf = (channelId: string) => string;

/** Contacts by channel, in words: “Web 40, Phone 125”. */
export function contactsWords(contacts: ContactCount['contacts'], titleOf: TitleOf): string {
  return contacts.map((one) => `${titleOf(one.channelId)} ${formatNumber(one.contacts)}`).join(', ');
}

type Calls = Pick<CallCount, 'offered' | 'answered' | 'abandoned' | 'abandonedShare' | 'waitSeconds' | 'talkSeconds'>;

/** What is known of calls, in words: “1,000 offered, 900 answered”. */
export function callFigures(value: Calls): string {
  const given = [
    ['offered', value.offered],
    ['answered', value.answered],
    ['abandoned', value.abandoned],
    ['seconds of wait', value.waitSeconds],
    ['seconds of talk', value.talkSeconds],
  ] as const;
  const parts = given.flatMap(([what, figure]) => (figure === undefined ? [] : [`${formatNumber(figure)} ${what}`]));
  return [...parts, ...(value.abandonedShare === undefined ? [] : [`${value.abandonedShare / 100}% abandoned`])].join(
    ', ',
  );
}

/** The figures that a command states, in few words. */
export function figuresOf(command: FileAct['command'], titleOf: TitleOf): string {
  switch (command.type) {
    case 'CorrectEntry':
      return figuresOf(command.instead, titleOf);
    case 'WithdrawEntry':
    case 'RegisterService':
      return '–';
    case 'RecordContacts':
      return contactsWords(command.contacts, titleOf);
    case 'RecordCallHandling':
      return callFigures(command);
    case 'RecordSatisfaction':
      return `${formatNumber(command.satisfied)} of ${formatNumber(command.respondents)} satisfied`;
    case 'RecordFiguresNotGiven':
    case 'GiveNoMeasurement':
      return notGivenWords[command.because];
    case 'AdoptServiceUnitCost':
      return `${titleOf(command.channelId)} ${pounds(command.pence)}`;
    case 'RecordMeasurement':
      return `${formatNumber(command.value)} in ${measuredPeriodWords(command.period)}`;
  }
}
