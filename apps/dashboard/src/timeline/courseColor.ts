const COLORS = ['--course-a', '--course-b', '--course-c', '--course-d', '--course-e', '--course-f'] as const;

/** The colour of the nth course; names and lanes tell courses apart too. */
export function courseColor(index: number): string {
  return `var(${COLORS[index % COLORS.length]})`;
}
