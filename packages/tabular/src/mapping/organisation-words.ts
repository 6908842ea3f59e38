const organisationWords = new Set(
  `ltd limited plc llp llc inc co company companies group holdings gmbh bv sa cic cio uk council borough university
  college school academy church trust trustees charity foundation society association club federation union institute
  hospital nhs hmrc department ministry agency authority office commission police bank services service solutions systems
  consultants consultancy consulting associates partners partnership partnerships contractors construction builders
  building buildings engineering engineers electrical plumbing roofing landscapes gardens garden farm farms care homes
  home house housing hotel hotels travel transport coaches taxis cars garage motors hire supplies products technology
  technologies software media publishing press news communications telecom telecoms energy water gas power fuels
  insurance solicitors architects surveyors accountants training recruitment security cleaning catering foods theatre
  museum arts sports leisure centre center studio studios design international national brothers bros son sons the of
  and for`
    .trim()
    .split(/\s+/),
);

/** Words that an organisation has in its name and a person has not, in small letters. */
export function hasOrganisationWord(words: readonly string[]): boolean {
  return words.some((word) => organisationWords.has(word));
}

/** Forms of companies, by which a name is that of a supplier; departments too are called council and services. */
const companyForms = /\b(?:ltd|limited|plc|llp|l\.?l\.?c|inc|gmbh|b\.?v|c\.?i\.?c)\b/i;

/** Whether a text says that it is the name of a company. */
export function isCompany(text: string): boolean {
  return companyForms.test(text);
}
