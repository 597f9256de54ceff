import type { FactCode } from '../vocabulary/FactCode.js';
import { factTable } from '../vocabulary/factTable.js';
import type { Topic } from './Topic.js';

/** Whether a topic is a fact that somebody has to answer. */
export function isFactTopic(topic: Topic): topic is FactCode {
  return Object.hasOwn(factTable, topic);
}
