import type { RecordedMoney } from '@minutebook/domain';

/** Kinds of what is recorded of a budget, each as one of them is called. */
export const recordedWords: Readonly<Record<RecordedMoney['kind'], string>> = {
  payment: 'Payment',
  adjustment: 'Payment, known after the close',
  order: 'Order',
  forecast: 'Forecast',
};
