/** Hatching and fades that the picture refers to by name. */
export function Patterns() {
  return (
    <defs>
      <pattern id="tl-heal" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" stroke="var(--heal)" strokeWidth="1.6" opacity="0.8" />
      </pattern>
      <linearGradient id="tl-open">
        <stop offset="0" stopColor="currentColor" stopOpacity="0.24" />
        <stop offset="1" stopColor="currentColor" stopOpacity="0" />
      </linearGradient>
    </defs>
  );
}
