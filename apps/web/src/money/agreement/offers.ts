import { openChoice } from '@minutebook/domain';
import type { AgreementState } from '@minutebook/domain';

import type { Offer } from '../../recording/Offers.tsx';

/** The forms that are of use for an agreement as it stands. */
export function offersOf(agreement: AgreementState): readonly Offer[] {
  const isOpen = openChoice(agreement) !== undefined;
  const always: readonly Offer[] = [
    ...(agreement.levels.length === 0 ? [] : [['ReportServiceLevel', 'Report a service level'] as const]),
    ['NoteShortfall', 'Note what it does not give'],
  ];
  if (agreement.ended !== undefined) return always;
  return [
    ...always,
    isOpen ? ['ChooseOption', 'Record what was chosen to follow'] : ['OpenOptions', 'Open what is to follow'],
    ['ExtendAgreement', 'Extend the agreement'],
    ['EndAgreement', 'End the agreement'],
  ];
}
