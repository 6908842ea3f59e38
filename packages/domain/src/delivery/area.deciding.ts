import { projectDecides } from './project/rules.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const deliveryDeciders = { project: projectDecides };
