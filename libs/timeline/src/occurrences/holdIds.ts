/** The ids under which the engine keeps its holds. */
export const findingHold = (finding: string): string => `finding:${finding}`;

export const pauseHold = (course: string): string => `pause:${course}`;
