import { useId } from 'react';

/** The mark: layers of skin in section, the surface lit. The name stands beside it or is said by its place. */
export function LogoMark({ size = 32 }: { size?: number }) {
  const clip = useId();
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <clipPath id={clip}>
        <rect width="32" height="32" rx="9" />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect width="32" height="32" fill="#0d5a51" />
        <path d="M-1 12.5c5-4.6 9.2-4.6 13.6-1.6s9 3.3 20.4-3.4V33H-1z" fill="#f3d9c6" />
        <path d="M-1 17.2c5-4.2 9.4-3.7 13.6-1s9.2 3 20.4-2.9V33H-1z" fill="#e0a17c" />
        <path d="M-1 23.2c5.4-3.6 9.8-3 13.8-.7s9.2 2.5 20.2-1.9V33H-1z" fill="#0f7d70" />
        <path d="M-1 28.6c5.6-2.6 10-2.1 14-.4s9 1.7 20-1.3V33H-1z" fill="#093b35" />
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
