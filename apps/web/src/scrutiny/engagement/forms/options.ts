import { agreementOptions, audiences, audienceWords, optionWords, stances, stanceWords } from '@minutebook/domain';

import { capital } from '../../../design/capital.ts';

/** Who may be asked, as choices. */
export const audienceOptions = audiences.map((value) => ({ value, label: capital(audienceWords[value]) }));

/** Ways to provide a service, as choices. */
export const serviceOptions = agreementOptions.map((value) => ({ value, label: capital(optionWords[value]) }));

/** Where a position may stand, as choices. */
export const stanceOptions = stances.map((value) => ({ value, label: stanceWords[value] }));
