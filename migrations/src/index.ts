import { Foundation1795305600000 } from './1795305600000-Foundation.js';
import { IntakeDifferences1795381200000 } from './1795381200000-IntakeDifferences.js';

/** Every migration, oldest first. Released ones are never edited: a change is a new one. */
export const migrations = [Foundation1795305600000, IntakeDifferences1795381200000];
