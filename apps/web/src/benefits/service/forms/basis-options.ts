/** Whether somebody counted. */
export const basisOptions = [
  { value: 'measured', label: 'Measured: somebody counted' },
  { value: 'estimated', label: 'Estimated: worked out from something else' },
];
