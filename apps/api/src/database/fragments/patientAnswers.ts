/** What a patient can answer by the link of a message so that somebody has to call them. */
export const patientAnswers = ['cannot-come', 'in-vain'] as const;
