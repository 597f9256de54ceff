import { describe, expect, it } from 'vitest';
import { type Mode, tokens } from './tokens';

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const text = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['ink', 'skinBand'],
  ['inkSoft', 'ground'],
  ['inkSoft', 'surface'],
  ['inkFaint', 'ground'],
  ['inkFaint', 'surface'],
  ['inkFaint', 'sunken'],
  ['inkSoft', 'accentSoft'],
  ['accent', 'surface'],
  ['accent', 'ground'],
  ['accent', 'accentSoft'],
  ['onAccent', 'accent'],
  ['railInk', 'rail'],
  ['railFaint', 'rail'],
  ['good', 'goodSoft'],
  ['wait', 'waitSoft'],
  ['stop', 'stopSoft'],
  ['calm', 'calmSoft'],
  ['note', 'noteSoft'],
  ['quiet', 'quietSoft'],
  ['skin', 'skinBand'],
  ['note', 'skinBandAlt'],
  ['surface', 'stop'],
  ['surface', 'good'],
  ['surface', 'calm'],
] as const;

const shapes = [
  ['lineStrong', 'surface'],
  ['lineStrong', 'ground'],
  ['focus', 'ground'],
  ['courseA', 'skinBand'],
  ['courseB', 'skinBand'],
  ['courseC', 'skinBand'],
  ['courseD', 'skinBand'],
  ['courseE', 'skinBand'],
  ['courseF', 'skinBand'],
] as const;

describe.each(['light', 'dark'] satisfies Mode[])('in %s', (mode) => {
  it.each(text)('text in %s on %s has a contrast of 4.5 or more', (ink, ground) => {
    expect(contrast(tokens[mode][ink], tokens[mode][ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('%s stands out from %s by 3 or more', (shape, ground) => {
    expect(contrast(tokens[mode][shape], tokens[mode][ground])).toBeGreaterThanOrEqual(3);
  });
});
