import { benefitDecides } from './benefit/decide.ts';
import { channelDecides } from './channel/decide.ts';
import { figuresSourceDecides } from './figures-source/decide.ts';
import { savingsDecides } from './savings/decide.ts';
import { serviceDecides } from './service/decide.ts';

/** What the area decides on, by category. Loaded with the first form. */
export const benefitsDeciders = {
  channel: channelDecides,
  service: serviceDecides,
  benefit: benefitDecides,
  savings: savingsDecides,
  figuresSource: figuresSourceDecides,
};
