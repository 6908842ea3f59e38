import type { Scripted } from '../script/script.ts';
import { callsScript } from './calls.ts';
import { contactsScript } from './contacts.ts';
import { forecastsScript } from './forecasts.ts';
import { measurementsScript } from './measurements.ts';
import { profiles2025 } from './profiles-2025.ts';
import { profiles2026 } from './profiles-2026.ts';
import { reviewsScript } from './reviews.ts';
import { savingsScript } from './savings.ts';
import { servicesScript } from './services.ts';

/** Services and their contacts, benefits and how they came along, and what of them became savings. */
export const benefitsScript: readonly Scripted[] = [
  servicesScript,
  contactsScript,
  callsScript,
  profiles2025,
  profiles2026,
  measurementsScript,
  forecastsScript,
  reviewsScript,
  savingsScript,
].flat();
