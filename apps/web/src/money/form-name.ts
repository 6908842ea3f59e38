import type { StatementCommand } from '@minutebook/domain';

/** The name of a command's form in an address: `RecordSpend` is at `record-spend`. */
export function formName(command: StatementCommand['type']): string {
  return command.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
