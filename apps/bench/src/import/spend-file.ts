import { addDays } from '@minutebook/domain';

import { Chance } from '../history/chance.ts';

/** Cost centres of the made payments; each has a rule of its own. */
export const costCentres = Array.from({ length: 12 }, (_, at) => `C${100 + at}`);

export const firstPaid = '2025-04-01';
const header = 'Payment Date,Supplier Name,Net Amount,Transaction Number,Cost Centre,Account,Purpose';
const suppliers = 400;
const days = 365;

/** A year of payments as a finance system would export them: in order of days, three in a hundred of them credits. */
export function spendFile(rows: number): string {
  const chance = new Chance(100);
  const lines = Array.from({ length: rows }, (_, at) => {
    const [year, month, day] = addDays(firstPaid, Math.floor((at * days) / rows)).split('-');
    const amount = (chance.below(2_000_000) + 1) / 100;
    const sign = chance.below(100) < 3 ? '-' : '';
    const supplier = `Example Supplier ${chance.below(suppliers)} Limited`;
    const centre = costCentres[chance.below(costCentres.length)];
    return `${day}/${month}/${year},${supplier},${sign}${amount.toFixed(2)},${5_100_000 + at},${centre},${4000 + chance.below(60)},Licences and support`;
  });
  return `${[header, ...lines].join('\r\n')}\r\n`;
}
