import { latestRating } from '@minutebook/domain';
import { beforeEach, describe, expect, it } from 'vitest';

import { stated } from './testing/edition-file.ts';
import { EditionImport, first, next, other, types } from './testing/edition-import.ts';
import type { GmppPlan } from './index.ts';

let on: EditionImport;

beforeEach(() => {
  on = new EditionImport();
});

const unrated = stated({ rating: '' });
const sponsored = (rating: string) => [
  `"SRO Delivery Confidence Assessment \n(at a fixed point in time, using a three-point scale)",${rating}`,
];

function ratingsIn(made: GmppPlan): readonly unknown[] {
  return made.commands
    .map(({ command }) => command)
    .filter(({ type }) => type === 'ReportDeliveryConfidence' || type === 'WithholdRating');
}

describe('an edition that is rated by the authority and by the sponsor', () => {
  it('takes the sponsor’s rating, on its scale and with the commentary, where the authority’s is blank', () => {
    const made = on.bring([unrated], first, sponsored('Amber'));
    expect(ratingsIn(made)).toMatchObject([
      {
        type: 'ReportDeliveryConfidence',
        confidence: { scale: 'threePoint', rating: 'amber' },
        reportedBy: 'sponsor',
        reason: 'Stays amber',
      },
    ]);
    expect(on.plan([unrated], first, sponsored('Amber')).commands).toEqual([]);
  });

  it('takes both where both are stated, the authority’s last, and neither again', () => {
    const made = on.bring([stated()], first, sponsored('Green'));
    expect(ratingsIn(made)).toMatchObject([{ reportedBy: 'sponsor' }, { reportedBy: 'independent' }]);
    expect(on.plan([stated()], next, sponsored('Green')).commands).toEqual([]);
    const changed = on.bring([stated()], next, sponsored('Red'));
    expect(ratingsIn(changed)).toHaveLength(2);
    expect(changed.report.rerated).toMatchObject([{ from: 'Green', to: 'Red' }]);
    expect(latestRating(on.ledger.world.states('project')[0]!)?.value).toMatchObject({ reportedBy: 'independent' });
  });

  it('says who judged before where another one judges now', () => {
    on.bring([stated({ rating: 'Green' })], first);
    const { report } = on.bring([unrated], next, sponsored('Amber'));
    expect(report.rerated).toMatchObject([
      { from: expect.stringMatching(/^Green.*five-point/), to: expect.stringMatching(/^Amber.*three-point/) },
    ]);
  });

  it('records that none is given where both are blank, and what the sponsor withholds in their words', () => {
    expect(ratingsIn(on.plan([unrated], first, sponsored('')))).toMatchObject([{ because: 'noneGiven' }]);
    expect(ratingsIn(on.plan([unrated], first, sponsored('Reset')))).toMatchObject([
      { because: 'reset', asStated: 'Reset' },
    ]);
  });

  it('withholds nothing where the sponsor’s words are not understood, or a row of ratings is not known', () => {
    const unclear = on.plan([unrated], first, sponsored('Amberish'));
    expect(types(unclear)).not.toContain('WithholdRating');
    expect(unclear.report.unread).toContainEqual(expect.objectContaining({ text: 'Amberish' }));
    const unknown = on.plan([unrated], first, ['Gateway delivery confidence (five-point scale),Amber']);
    expect(ratingsIn(unknown)).toEqual([]);
  });

  it.each(['Green', 'amber/red', 'Amber - Green', 'Red (was Amber)', 'A/G', 'R'])(
    'withholds nothing where any row that is not known states “%s” of that project, and only of that one',
    (colour) => {
      const more = [`NISTA RAG status,${colour},`];
      const plan = on.plan([unrated, stated({ ...other, rating: '' })], first, more);
      expect(ratingsIn(plan)).toMatchObject([{ projectId: expect.stringContaining('borders'), because: 'noneGiven' }]);
      expect(plan.report.unread).toContainEqual(expect.objectContaining({ text: colour }));
    },
  );

  it('records that none is given where a row that is not known states no colour', () => {
    const made = on.plan([unrated], first, ['Reduced scope,Evergreen']);
    expect(ratingsIn(made)).toMatchObject([{ because: 'noneGiven' }]);
  });
});
