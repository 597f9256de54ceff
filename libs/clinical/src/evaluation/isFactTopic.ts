import type { FactCode } from '../vocabulary/FactCode.js';
import { factCodes } from '../vocabulary/FactCode.js';
import type { Topic } from './Topic.js';

const FACTS: ReadonlySet<string> = new Set(factCodes);

/** Whether a topic is a fact that somebody has to answer. */
export const isFactTopic = (topic: Topic): topic is FactCode => FACTS.has(topic);
