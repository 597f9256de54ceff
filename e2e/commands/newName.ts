const SYLLABLES = [
  'ba',
  'cor',
  'du',
  'fel',
  'gri',
  'hon',
  'kes',
  'lau',
  'mi',
  'nop',
  'ros',
  'tiv',
  'vex',
  'zan',
];

/** A family name that nobody else in this run has, so that a spec finds its own patient and no other is like it. */
export function newName(): string {
  const pick = () => SYLLABLES[Math.floor(Math.random() * SYLLABLES.length)] as string;
  const name = Array.from({ length: 5 }, pick).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
