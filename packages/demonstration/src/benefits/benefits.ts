import type { Scripted } from '../script/script.ts';
import { callsScript } from './calls.ts';
import { contactsScript } from './contacts.ts';
import { courseScript } from './course.ts';
import { profilesScript } from './profiles.ts';
import { savingsScript } from './savings.ts';
import { servicesScript } from './services.ts';

/** Services and their contacts, benefits and how they came along, and what of them became savings. */
export const benefitsScript: readonly Scripted[] = [
  servicesScript,
  contactsScript,
  callsScript,
  profilesScript,
  courseScript,
  savingsScript,
].flat();
