import { serviceDesk } from '../delivery/projects/projects.ts';
import { on } from '../script/script.ts';
import type { Act, Scripted } from '../script/script.ts';

const engagementId = 'desk-from-2027';
const agreementId = 'service-desk';

/** What was said while the consultation was open, recorded with what came of it. */
function stated(day: string, when: string, ...acts: readonly Act[]): readonly Scripted[] {
  const reason = 'Recorded once its outcome was known, so that everything that was stated stands in one place.';
  return on(day)
    .because(reason)
    .recorded(when, ...acts);
}

type Position = Extract<Act, { type: 'StatePosition' }>;

function position(
  positionId: string,
  who: string,
  audience: Position['audience'],
  words: string,
  ...stands: Position['stands']
): Act {
  return { type: 'StatePosition', engagementId, positionId, who, audience, words, stands };
}

/** Who runs the service desk once its agreement is over: what staff, two unions and the partner say of three ways to do it. */
export const engagementScript: readonly Scripted[] = [
  stated('2026-09-21', '2026-11-23 10:00', {
    type: 'OpenConsultation',
    engagementId,
    title: 'Who runs the ICT service desk from April 2027',
    question:
      'The agreement with Hollenford ends on 31 March 2027. Should the desk come back in house, be run by Hollenford for longer, or be put to the market with an in-house bid among the others?',
    audiences: ['staff', 'unions', 'partners'],
    bearsOn: [
      { kind: 'agreement', agreementId },
      { kind: 'project', projectId: serviceDesk.projectId },
    ],
    options: ['inHouse', 'partner', 'marketTest'],
    closesOn: '2026-10-30',
  }),
  stated(
    '2026-10-05',
    '2026-11-23 10:10',
    position(
      'officers-union',
      'Union of local government officers',
      'unions',
      'Our members would never support outsourcing. A desk that knows the council is worth more than the cheapest bid, and it belongs in house.',
      { option: 'inHouse', stance: 'supports' },
      { option: 'partner', stance: 'supportsOnConditions' },
      { option: 'marketTest', stance: 'opposes' },
    ),
  ),
  stated('2026-10-07', '2026-11-23 10:20', {
    type: 'HoldWorkshop',
    engagementId,
    workshopId: 'desk-officers',
    title: 'Officers of the service desk',
    audiences: ['staff'],
    tookPart: { value: 7, said: 'exactly' },
    said: 'They want to stay one desk for both councils. What they miss is anybody who takes up digital services: the agreement has no resource for it.',
  }),
  stated(
    '2026-10-12',
    '2026-11-23 10:30',
    position(
      'technical-union',
      'Union of technical staff',
      'unions',
      'We do not stand in the way of a market test, so long as the in-house bid is judged by the same rules and nobody is transferred who does not want to be.',
      { option: 'inHouse', stance: 'supports' },
      { option: 'partner', stance: 'noView' },
      { option: 'marketTest', stance: 'supportsOnConditions' },
    ),
  ),
  stated(
    '2026-10-15',
    '2026-11-23 10:40',
    position(
      'hollenford',
      'Hollenford Borough Council',
      'partners',
      'We can run the desk for two more years at the price of this year, and would add an officer for digital services if both councils pay for the post.',
      { option: 'partner', stance: 'supports' },
    ),
  ),
  stated('2026-10-20', '2026-11-23 10:50', {
    type: 'HoldWorkshop',
    engagementId,
    workshopId: 'departments',
    title: 'Those who call the desk, from every department',
    audiences: ['staff'],
    tookPart: { value: 30, said: 'about' },
    said: 'Calls have been answered later since May. Most would rather wait a minute longer and have the fault put right in one call.',
  }),
  on('2026-11-06').recorded('2026-11-23 11:00', {
    type: 'CloseConsultation',
    engagementId,
    result:
      'The desk is put to a market test in which the council bids itself, judged by the same rules as all others. The union of local government officers goes on opposing it.',
  }),
  on('2026-11-17').recorded('2026-11-24 10:00', {
    type: 'ChooseOption',
    agreementId,
    option: 'marketTest',
    authority: 'Cabinet, 17 November 2026',
    reason: 'A market test shows what the desk is worth before the agreement ends, and an in-house bid may win it.',
  }),
].flat();
