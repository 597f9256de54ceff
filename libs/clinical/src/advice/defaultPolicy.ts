import { seedRulebook } from '../catalogue/seedRulebook.js';
import { type ClinicPolicy, policyOf } from './ClinicPolicy.js';

/** What a new clinic decides until it decides otherwise. */
export const defaultPolicy: ClinicPolicy = policyOf(seedRulebook);
