import { useState } from 'react';

import { today } from '../../clock/today.ts';
import { formatDay } from '../../design/days.ts';
import { WarningText } from '../../design/WarningText.tsx';
import { farDays } from './far-days.ts';

/** Asks once about days that are far from today: sent again with the same ones, they are meant. */
export function useFarDays() {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const asks = (values: unknown): boolean => {
    const far = farDays(values, today());
    setAsked(far);
    return far.some((one) => !asked.includes(one));
  };
  return { asked, asks };
}

/** The question, beside the button that answers it. */
export function FarDays({ days }: { readonly days: readonly string[] }) {
  return (
    <div role="alert">
      <WarningText sentences={days.map(question)} />
    </div>
  );
}

function question(day: string): string {
  const inWords = day.length === 10 ? formatDay(day) : `The financial year ${day}`;
  return `${inWords} is more than ten years from today. Correct the year, or go on if it is right.`;
}
