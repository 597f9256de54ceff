import { type IconName, iconPaths } from './iconPaths';

export type { IconName };

/** One of the product's icons, in the colour of its text. Without `label` it is decoration. */
export function Icon({ name, size = 20, label }: { name: IconName; size?: number | string; label?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      style={{ flex: 'none' }}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
