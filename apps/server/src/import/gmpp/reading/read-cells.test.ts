import { describe, expect, it } from 'vitest';

import { readDay, readRating } from './read-cells.ts';

describe('readRating', () => {
  it.each([
    ['Green', 'green'],
    ['Amber/Green', 'amberGreen'],
    ['amber / green ', 'amberGreen'],
    ['AMBER', 'amber'],
    ['Amber/red', 'amberRed'],
    ['Amber-Red', 'amberRed'],
    ['Red', 'red'],
  ])('takes “%s” for %s of five', (text, rating) => {
    expect(readRating(text, 'fivePoint')).toEqual({ kind: 'rated', confidence: { scale: 'fivePoint', rating } });
  });

  it('keeps the scale of its row, and takes no rating that the scale does not have', () => {
    expect(readRating('Amber', 'threePoint')).toMatchObject({ confidence: { scale: 'threePoint', rating: 'amber' } });
    expect(readRating('Amber/Red', 'threePoint')).toMatchObject({ kind: 'notUnderstood' });
    expect(readRating('Amber', undefined)).toMatchObject({ kind: 'notUnderstood' });
  });

  it.each([
    ['Exempt under Section 43 of the Freedom of Information Act 2000 (Commercial Interests)', 'exempt'],
    ['Exempt under Freedom of Information Act 2000 sections 24 and 35', 'exempt'],
    ['Data exempt under section 27 and section 43 of the Freedom of Information Act (2000)', 'exempt'],
    ['Exempt - Section 43(2) of Freedom of Information Act 2000 (Commercial Interests)', 'exempt'],
    ['No DCA', 'noneGiven'],
    ['Legal sensitivity prevented the IPA from providing a complete assessment.', 'noneGiven'],
    ['The project is not in a position to provide this information', 'noneGiven'],
    ['Reset', 'reset'],
    ['The project is still at the planning stage and is not yet in a position to provide this', 'earlyPlanning'],
  ])('tells that “%s” is %s', (text, because) => {
    expect(readRating(text, 'fivePoint')).toEqual({ kind: 'withheld', because, asStated: text });
  });

  it('a blank cell by itself says nothing', () => {
    expect(readRating(' ', 'fivePoint')).toEqual({ kind: 'blank' });
  });

  it.each([
    'Amberish',
    'Red/Amber',
    'The project is at the planning stage: Amber',
    'Exempt',
    'Reset from Amber',
    'Too early',
    '3',
  ])('does not guess at “%s”', (text) => {
    expect(readRating(text, 'fivePoint')).toMatchObject({ kind: 'notUnderstood' });
  });
});

describe('readDay', () => {
  it('reads British and ISO days', () => {
    expect(readDay('03/04/2019')).toEqual({ kind: 'day', day: '2019-04-03' });
    expect(readDay(' 2019-04-03 ')).toEqual({ kind: 'day', day: '2019-04-03' });
  });

  it.each([
    ['', 'blank'],
    ['TBD', 'undecided'],
    ['No end date', 'noEndDate'],
    ['Data Not Provided', 'noneGiven'],
    ['Exempt under Section 22 of the Freedom of Information Act 2000', 'exempt'],
    ['31/02/2019', 'notUnderstood'],
    ['04/13/2019', 'notUnderstood'],
    ['3/4/2019', 'notUnderstood'],
    ['Spring 2019', 'notUnderstood'],
  ])('“%s” states no day: %s', (text, because) => {
    expect(readDay(text)).toMatchObject({ kind: 'absent', because });
  });
});
