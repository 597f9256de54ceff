import type { IntakeForm } from './IntakeForm.js';
import { intakeFeedsV1 } from './intakeFeedsV1.js';
import { allergySection } from './sections/allergySection.js';
import { consentSection } from './sections/consentSection.js';
import { drugsSection } from './sections/drugsSection.js';
import { goalSection } from './sections/goalSection.js';
import { historySection } from './sections/historySection.js';
import { identitySection } from './sections/identitySection.js';
import { medicalSection } from './sections/medicalSection.js';
import { mindSection } from './sections/mindSection.js';
import { skinSection } from './sections/skinSection.js';
import { timingSection } from './sections/timingSection.js';

/** The first published intake form: ten sections, every question that a rule needs, with its English texts. */
export const intakeFormV1: IntakeForm = {
  code: 'intake',
  version: 1,
  language: 'en',
  sections: [
    identitySection,
    goalSection,
    mindSection,
    skinSection,
    medicalSection,
    drugsSection,
    allergySection,
    historySection,
    timingSection,
    consentSection,
  ],
  feeds: intakeFeedsV1,
};
