import type { Commitment } from '../budget/state.ts';

/** Whether a payment for an order is out of another allocation than the order; one that names none is paid out of any. */
export function isOfAnother(order: Commitment, allocationId: string | undefined): boolean {
  return order.allocationId !== undefined && order.allocationId !== allocationId;
}
