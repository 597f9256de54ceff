const SKIP =
  /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo|fixme|fails)\b|\bx(?:it|test|describe)\(|\b(?:ctx|context|testInfo|info)\.skip\(/;
const SPOKEN_REASON = /\.(?:skip|fixme)\((?:[^'"`]*,\s*)?(['"`])(?:(?!\1).){12,}\1\s*\)/;
const COMMENT = /(?:\/\/|\/\*+|\*)\s*(?:biome-ignore [^:]+:)?\s*(.*)$/;

/**
 * Lines that leave a test out without saying why. The reason stands in a comment on the line or the one above it, or
 * is given to the call that skips a running test.
 * @param {string} source of a test file
 * @returns {number[]} line numbers, from 1
 */
export function findBareSkips(source) {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const code = line.replace(/\/\/.*$/, '');
    if (!SKIP.test(code) || SPOKEN_REASON.test(code)) return [];
    return isReason(line) || isReason(lines[index - 1] ?? '') ? [] : [index + 1];
  });
}

/** @param {string} line */
function isReason(line) {
  const words = line.match(COMMENT)?.[1]?.trim().split(/\s+/) ?? [];
  return words.length >= 3;
}
