import { financialYearOf } from '@minutebook/domain';
import type { RegisterRow } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { formatDay } from '../../../design/days.ts';
import { useMoment } from '../../../replay/index.ts';
import { benefitFigures, programmeFigures, valueStated } from '../../public/programme-figures.ts';
import { ThenBesideNow } from './ThenBesideNow.tsx';

/** For a decision about no project: the figures of the programme as known for it, beside those known on the day shown. */
export function FiguresBeside({ row: { knownAt, on } }: { readonly row: RegisterRow }) {
  const { world } = useLedger();
  const before = useMoment({ upTo: knownAt });
  const { words, day } = useClocks();
  const known = (of: typeof world, seenOn: string) =>
    [...programmeFigures(of, seenOn, financialYearOf(on)), ...benefitFigures(of, seenOn, financialYearOf(on))].map(
      (figure) => ({ label: figure.label, words: valueStated(figure) }),
    );
  return (
    <>
      <p className="govuk-body">
        This decision is about no project. These are the figures of the programme as known for the decision of{' '}
        {formatDay(on)}, beside what is {words === '' ? 'known today' : words}.
      </p>
      <ThenBesideNow of="the programme" was={known(before.world, on)} is={known(world, day)} />
    </>
  );
}
