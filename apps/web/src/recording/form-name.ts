/** The name in an address of the form that records a command: `plan-milestone` for `PlanMilestone`. */
export function formName(command: string): string {
  return command.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
