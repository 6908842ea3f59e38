import { recordedBy, statement } from '../../deciding.ts';
import { typesOf } from '../../saying.ts';
import { commandArbitrary } from '../command-arbitrary.ts';

const recorded: ReadonlySet<string> = new Set(typesOf('benefit'));

/** Types of the commands about benefits, of their plans’ promises, and about the milestones that their targets hang on. */
const ofBenefits: ReadonlySet<string> = new Set<string>([
  ...statement.options.map((one) => one.shape.type.value).filter((type) => recorded.has(recordedBy(type))),
  'TakeUpBenefitProfile',
  'ReforecastMilestone',
  'MeetMilestone',
]);

/** Commands about benefits, and about what their targets hang on. */
export const benefitCommandArbitrary = commandArbitrary((type) => ofBenefits.has(type));

const counted: ReadonlySet<string> = new Set([...typesOf('service'), ...typesOf('channel'), ...typesOf('savings')]);

const ofServices: ReadonlySet<string> = new Set<string>(
  statement.options.map((one) => one.shape.type.value).filter((type) => counted.has(recordedBy(type))),
);

/** Commands about services, the channels by which residents reach them, and what was saved. */
export const serviceCommandArbitrary = commandArbitrary((type) => ofServices.has(type));
