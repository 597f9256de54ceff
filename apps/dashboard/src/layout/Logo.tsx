import { useId } from 'react';

/** The mark: three layers of skin in section, the surface lit. `title` names it where it stands alone. */
export function LogoMark({ size = 32, title }: { size?: number; title?: string }) {
  const clip = useId();
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      role={title ? 'img' : undefined}
      aria-hidden={title ? undefined : true}
    >
      {title ? <title>{title}</title> : null}
      <clipPath id={clip}>
        <rect width="32" height="32" rx="9" />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect width="32" height="32" fill="#0d5a51" />
        <path d="M-1 12.5c5-4.6 9.2-4.6 13.6-1.6s9 3.300 20.400-3.400V33H-1z" fill="#f3d9c6" />
        <path d="M-1 17.200c5-4.200 9.400-3.700 13.600-1s9.200 3 20.400-2.900V33H-1z" fill="#e0a17c" />
        <path d="M-1 23.200c5.400-3.600 9.800-3 13.800-.7s9.200 2.500 20.200-1.900V33H-1z" fill="#0f7d70" />
        <path d="M-1 28.600c5.600-2.600 10-2.100 14-.4s9 1.700 20-1.300V33H-1z" fill="#093b35" />
      </g>
    </svg>
  );
}

/** Mark and name side by side. */
export function Wordmark({ size = 28 }: { size?: number }) {
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: size * 0.36 }}>
      <LogoMark size={size} />
      <span
        style={{ fontSize: size * 0.68, fontWeight: 650, letterSpacing: '-0.02em', lineHeight: 1 }}
        translate="no"
      >
        Stratum
      </span>
    </span>
  );
}
