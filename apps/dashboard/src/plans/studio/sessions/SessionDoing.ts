/** What is being done with one session, in a form of its own. */
export type SessionDoing = 'healed' | 'skip';
