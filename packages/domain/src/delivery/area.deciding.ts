import { projectDecides } from './project/decide.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const deliveryDeciders = { project: projectDecides };
