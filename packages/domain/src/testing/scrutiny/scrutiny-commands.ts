import { commandArbitrary, commandsRecording } from '../command-arbitrary.ts';

const ofScrutiny = commandsRecording('assessment', 'recommendation', 'query', 'engagement');

/** Commands about what others found of the council's services. */
export const scrutinyCommandArbitrary = commandArbitrary((type) => ofScrutiny.has(type));
