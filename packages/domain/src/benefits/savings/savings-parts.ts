/** The department and the financial year of an id of savings. */
export function savingsParts(of: string): { readonly departmentId: string; readonly year: string } {
  const dot = of.indexOf('.');
  return { departmentId: of.slice(0, dot), year: of.slice(dot + 1) };
}

/** The id under which a department's savings of a financial year are kept. */
export function savingsIdOf(departmentId: string, year: string): string {
  return `${departmentId}.${year}`;
}
