/** What kind of thing an agreement is, in the order in which they are shown. */
export const agreementKinds = ['services', 'licences', 'support', 'sharedService', 'supply'] as const;

/** What may follow when an agreement ends, in the order in which they are shown. */
export const agreementOptions = ['inHouse', 'otherSupplier', 'partner', 'marketTest'] as const;

/** What a service level is measured in; `share` is in hundredths of a percent. */
export const levelUnits = ['share', 'minutes', 'hours', 'days', 'number'] as const;
