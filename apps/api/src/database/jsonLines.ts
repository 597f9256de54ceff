/**
 * Values as JSON, one a line and null as an empty line: many large ones for a statement that takes them apart with
 * `string_to_array($1, E'\n', '')`. JSON has no line breaks of its own; as an array of texts every quote in it would
 * have to be written twice, which takes longer than everything else about it.
 */
export const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => (value === null ? '' : JSON.stringify(value))).join('\n');
