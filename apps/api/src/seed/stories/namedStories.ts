import { courseStories } from './courseStories.js';
import type { NamedStory } from './NamedStory.js';
import { waitingStories } from './waitingStories.js';

/** The stories of the demo that people look up by name. */
export const namedStories: readonly NamedStory[] = [...courseStories, ...waitingStories];
