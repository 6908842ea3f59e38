/** Fields whose texts nobody writes: codes, days and addresses. Ids are known by their names. */
const coded = new Set(
  `address answer answerDueOn apologies audience audiences basis beganAt brackets cause case channels class closesOn closingDay
  counted currency days decimal departments digest direction dueOn effectiveOn endedAt endsOn entry figure figures firstDay
  forecastFor from fundedBy gatesAfter heldBy heldOn how interested key kind lastDay manner minus month noticeDay on option
  options origin outlook path payees period periodicity periods planType plannedFor preliminary present quarter quarters
  rating recurrence remotely reportedBy role roles sections severity signOffs signature stance startsAt supersedes tier type unit
  unmatchedTo until verdict what year`.split(/\s+/),
);

/** Whether a field of an entry, in some event at least, holds what a person wrote; as it is taken to of an unknown one. */
export function isProse(field: string): boolean {
  return !/Ids?$/.test(field) && !coded.has(field);
}
