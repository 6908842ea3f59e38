import { commandArbitrary, commandsRecording } from '../command-arbitrary.ts';

/** Types of the commands about benefits, of their plans’ promises, and about the milestones that their targets hang on. */
const ofBenefits: ReadonlySet<string> = new Set<string>([
  ...commandsRecording('benefit'),
  'TakeUpBenefitProfile',
  'ReforecastMilestone',
  'MeetMilestone',
]);

/** Commands about benefits, and about what their targets hang on. */
export const benefitCommandArbitrary = commandArbitrary((type) => ofBenefits.has(type));

const ofServices = commandsRecording('service', 'channel', 'savings', 'figuresSource');

/** Commands about services, the channels by which residents reach them, what was saved, and how files of figures are read. */
export const serviceCommandArbitrary = commandArbitrary((type) => ofServices.has(type));
