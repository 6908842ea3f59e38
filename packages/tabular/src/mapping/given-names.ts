/** The commonest given names of adults in the United Kingdom, in small letters; those that are everyday words left out. */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abdul adam adrian aisha alan albert alex alexander alexandra alice alison amanda amelia amy andrea andrew angela
  anita ann anna anne annette anthony arthur ashley barbara barry ben benjamin beth bethany brenda brian bruce callum
  cameron carl carol caroline catherine charles charlotte cheryl chloe chris christian christina christine christopher
  claire clare clive colin connor craig daniel danielle darren david dawn dean deborah debbie denise dennis derek diane
  donald donna dorothy douglas duncan edward eileen elaine eleanor elizabeth ellen emily emma eric erica evelyn fatima
  fiona frances francis fraser gareth gary gavin geoffrey george georgina gerald gemma gillian glenn gordon graeme graham
  gregory guy hannah harry hayley hazel heather helen henry howard hugh ian imran iris isabel jack jacqueline james jamie
  jane janet janice jason jean jeffrey jennifer jenny jeremy jessica jill joan joanna joanne joe john jonathan joseph
  joshua joyce judith julia julian julie june karen karl kate katherine kathleen kathryn katie keith kelly kenneth kerry
  kevin kimberley kirsty laura lauren lawrence leanne lee leonard leslie lewis liam linda lindsay lisa louise lucy luke
  lynn lynne malcolm margaret maria marie marilyn marion martin mary matthew maureen megan melanie melissa michael
  michelle mohammad mohammed muhammad nancy naomi natalie natasha neil nicholas nicola nigel norman oliver olivia owen
  pamela patricia patrick paul paula pauline peter philip phillip rachael rachel raymond rebecca richard robert robin
  roger ronald rosemary ross roy russell ruth ryan sally samantha samuel sandra sara sarah scott sean sharon sheila
  shirley simon sophie stacey stanley stephanie stephen steven stewart stuart susan suzanne sylvia tanya teresa terence
  theresa thomas timothy tina tony tracey tracy trevor valerie vanessa victoria vincent wayne wendy william yasmin yvonne
  zoe`
    .trim()
    .split(/\s+/),
);
