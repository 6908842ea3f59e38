/** The five cases of a business case, in their order. Apart from the schemas, for pages that only read. */
export const caseNames = ['strategic', 'economic', 'commercial', 'financial', 'management'] as const;
