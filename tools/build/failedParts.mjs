/**
 * Leaves out of Nx's output what the packages that were built said.
 * @param {string} output
 */
export function failedParts(output) {
  const list = output.match(/Failed tasks:\s*\n((?:\s*- \S+\n)+)/)?.[1] ?? '';
  const failed = [...list.matchAll(/- (\S+)/g)].map(([, task]) => task);
  const parts = output
    .split(/^(?=> nx run )/m)
    .filter((part) => failed.some((task) => part.startsWith(`> nx run ${task}`)))
    .map((part) => part.replace(/\n NX [\s\S]*$/, '').trim());
  return parts.length > 0 ? parts.join('\n\n') : output;
}
