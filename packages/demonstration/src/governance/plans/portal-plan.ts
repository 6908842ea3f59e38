import { portal } from '../../delivery/projects/projects.ts';
import { byYear, outOf, transformation } from '../../script/money.ts';
import { PlanScript } from '../../script/plan-script.ts';
import { on } from '../../script/script.ts';
import type { Scripted } from '../../script/script.ts';
import { gates } from '../gates.ts';

const portalPlan = new PlanScript(portal);

/** The portal’s business plan: deferred, referred, and approved in its third version. */
export const portalPlanScript: readonly Scripted[] = [
  on('2025-05-29').recorded(
    '2025-05-30 10:00',
    portalPlan.begins('full'),
    portalPlan.writes(
      'strategic',
      'Residents made about 212,000 contacts with the council last year. About eight in ten were a telephone call or a visit, and most of them asked for something that a form could have taken at any hour.',
      'The portal serves three aims: reach the council at any hour, digital by default, and ask once. Four other projects wait for its sign-in. Without it each of them would buy a sign-in of its own.',
    ),
    portalPlan.writes(
      'economic',
      'Three ways were compared over three years. To do nothing costs no new money and leaves every contact where it is. To write the forms ourselves looks cheaper to buy but needs two developers whom the council has twice failed to recruit. To take a service that other councils already use costs more each year and is live soonest.',
      'A telephone call costs about £3 and a contact on the web about 3p. If 30,000 calls a year move to the web, about £89,100 of officers’ time is set free each year. That is time, not money: no budget is reduced by it in this plan.',
    ),
    portalPlan.writes(
      'commercial',
      'The service is bought through a public framework by mini-competition among five suppliers. The contract runs for three years and can be ended after two with six months’ notice. Residents’ data are the council’s and are returned in an open format.',
    ),
    portalPlan.writes(
      'financial',
      'The plan costs £168,000 over three years, all of it out of the part of the transformation budget that is still to come. Nothing is asked of the £310,000 that was approved for posts.',
      'Postage and printing fall by about £6,000 a year from the second year on. This is the only saving that would reduce a budget.',
    ),
    portalPlan.writes(
      'management',
      'The Director of Customer and Digital is the sponsor. Ten forms go live by the end of October, sign-in by the end of February, rent accounts by July. Each step is tried by the residents’ panel before it opens.',
    ),
    portalPlan.appraises({
      optionId: 'do-nothing',
      title: 'Leave contact as it is',
      doNothing: true,
      costs: [],
      benefits: [],
      verdict: 'rejected',
      because: 'It costs nothing new, but four other projects would each have to buy a sign-in of their own.',
    }),
    portalPlan.appraises({
      optionId: 'build',
      title: 'Write the forms ourselves',
      doNothing: false,
      costs: byYear(['2025-26', 61_000], ['2026-27', 78_000], ['2027-28', 78_000]),
      benefits: byYear(['2026-27', 3_000], ['2027-28', 6_000]),
      verdict: 'rejected',
      because: 'Two developers’ posts were advertised twice in 2024 and nobody could be appointed.',
    }),
    portalPlan.appraises({
      optionId: 'service',
      title: 'Take a service that other councils use',
      doNothing: false,
      costs: byYear(['2025-26', 84_000], ['2026-27', 52_000], ['2027-28', 32_000]),
      benefits: byYear(['2026-27', 6_000], ['2027-28', 6_000]),
      verdict: 'preferred',
      because: 'It is live soonest, and other councils’ forms can be taken over as they are.',
    }),
    portalPlan.costs(outOf(transformation, 'revenue', ['2025-26', 84_000], ['2026-27', 52_000], ['2027-28', 32_000])),
    portalPlan.gains(
      {
        title: 'Less postage and printing',
        class: 'cashable',
        measure: 'The postage budget of Customer Services, year on year',
        amounts: byYear(['2026-27', 6_000], ['2027-28', 6_000]),
      },
      {
        title: 'Officers’ time set free as calls move to the web',
        class: 'nonCashable',
        measure: 'Contacts by channel, at the unit costs in force',
        amounts: byYear(['2026-27', 44_500], ['2027-28', 89_100]),
      },
    ),
    portalPlan.risks(
      'low-take-up',
      'Residents try it once and go back to the telephone',
      [3, 4],
      'Ten forms people use most come first, and callers are offered a link.',
    ),
    portalPlan.risks(
      'sign-in',
      'Sign-in proves too hard for people without a smartphone',
      [3, 3],
      'A code by letter is offered beside a code by text.',
    ),
    portalPlan.includes(
      'About one household in eight does not go online. The plan expects telephone lines to be shortened as calls fall.',
      'Help with the forms at the civic offices.',
    ),
    portalPlan.staff(
      'Nobody’s post is removed. Two contact officers are trained to keep the forms.',
      'The recognised unions were told on 21 May and asked that calls set free should first shorten the wait.',
    ),
    portalPlan.issued('First version, for the board of 10 June.'),
    portal.submits(1, gates.idea),
    portal.submits(1, gates.strategicOutline),
    portal.submits(1, gates.outline),
    portal.submits(1, gates.full),
  ),
  on('2025-06-03')
    .by('post-finance')
    .recorded(
      '2025-06-04 10:00',
      portalPlan.signedOff(
        1,
        'finance',
        'Finance Business Partner',
        'The amounts fit the transformation budget. Only £6,000 a year is a saving.',
      ),
    ),
  on('2025-06-03')
    .by('post-administrator')
    .recorded(
      '2025-06-04 11:00',
      portalPlan.signedOff(
        1,
        'legal',
        'Head of Legal Services',
        'The framework may be used; the terms on data are sound.',
      ),
    ),
  on('2025-06-25').recorded(
    '2025-06-26 10:00',
    portalPlan.writes(
      'financial',
      'The plan costs £198,000 over three years: £168,000 as before, and £30,000 for floor walkers at the civic offices and a telephone line for help with forms, which the board asked to see costed. All of it would come out of the transformation budget.',
      'Postage and printing fall by about £6,000 a year from the second year on. This is the only saving that would reduce a budget.',
    ),
    portalPlan.costs(outOf(transformation, 'revenue', ['2025-26', 94_000], ['2026-27', 62_000], ['2027-28', 42_000])),
    portalPlan.appraises({
      optionId: 'service',
      title: 'Take a service that other councils use, with help for those who need it',
      doNothing: false,
      costs: byYear(['2025-26', 94_000], ['2026-27', 62_000], ['2027-28', 42_000]),
      benefits: byYear(['2026-27', 6_000], ['2027-28', 6_000]),
      verdict: 'preferred',
      because: 'It is live soonest, and help is costed in the plan instead of being assumed.',
    }),
    portalPlan.includes(
      'About one household in eight does not go online, and would wait longer if telephone lines were shortened.',
      'A help line for forms and floor walkers at the civic offices. Telephone lines keep their hours for the first year.',
    ),
    portalPlan.issued(
      'Second version. It costs the help that the board asked about, and keeps telephone hours for a year.',
    ),
    portal.submits(2, gates.full),
  ),
  on('2025-07-01')
    .by('post-finance')
    .recorded(
      '2025-07-02 10:00',
      portalPlan.signedOff(
        2,
        'finance',
        'Finance Business Partner',
        'The amounts add up. The plan now takes a third of what is still to come.',
      ),
    ),
  on('2025-07-01')
    .by('post-administrator')
    .recorded(
      '2025-07-02 11:00',
      portalPlan.signedOff(2, 'legal', 'Head of Legal Services', 'Nothing has changed in law.'),
    ),
  on('2025-07-15').recorded(
    '2025-07-16 10:00',
    portalPlan.writes(
      'financial',
      'The plan costs £186,000 over three years, out of the transformation budget still to come. The separate help line is given up: the contact centre takes those calls. The £18,000 left for help pays for floor walkers on the three busiest days.',
      'Postage and printing fall by about £6,000 a year from the second year on. This is the only saving that would reduce a budget. Time set free is reported beside it and never added to it.',
    ),
    portalPlan.writes(
      'management',
      'The Director of Customer and Digital is the sponsor. Ten forms go live by the end of October, sign-in by the end of February, rent accounts by July. Each step is tried by the residents’ panel before it opens.',
      'The Scrutiny Committee receives contacts by channel every quarter, and no telephone hours are changed before it has seen a year of them.',
    ),
    portalPlan.costs(outOf(transformation, 'revenue', ['2025-26', 90_000], ['2026-27', 58_000], ['2027-28', 38_000])),
    portalPlan.appraises({
      optionId: 'service',
      title: 'Take a service that other councils use, with help on the busiest days',
      doNothing: false,
      costs: byYear(['2025-26', 90_000], ['2026-27', 58_000], ['2027-28', 38_000]),
      benefits: byYear(['2026-27', 6_000], ['2027-28', 6_000]),
      verdict: 'preferred',
      because:
        'It is live soonest, it keeps the telephone for those who need it, and it costs £12,000 less than the second version.',
    }),
    portalPlan.includes(
      'About one household in eight does not go online. Nobody loses a choice in the life of this plan.',
      'Telephone and counter hours stay as they are until the Scrutiny Committee has seen a year of figures. Floor walkers help at the civic offices on Mondays, Tuesdays and Fridays.',
    ),
    portalPlan.issued(
      'Third version, after the Scrutiny Committee of 14 July: no hours are cut, and £12,000 less is asked for.',
    ),
    portal.submits(3, gates.full),
  ),
  on('2025-07-16')
    .by('post-finance')
    .recorded(
      '2025-07-17 10:00',
      portalPlan.signedOff(
        3,
        'finance',
        'Finance Business Partner',
        'The amounts add up, and the plan says what is a saving and what is not.',
      ),
    ),
  on('2025-07-16')
    .by('post-administrator')
    .recorded(
      '2025-07-17 11:00',
      portalPlan.signedOff(
        3,
        'legal',
        'Head of Legal Services',
        'Agreed, with the right to end the contract after two years.',
      ),
    ),
  on('2025-07-23').recorded('2025-07-23 14:00', portal.starts()),
  on('2025-10-27').recorded(
    '2025-10-29 10:00',
    portal.discharges(
      'portal-paper-ways',
      'Each of the ten forms names a telephone number and an address. The residents’ panel checked all ten on 27 October.',
    ),
  ),
].flat();
