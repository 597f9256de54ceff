import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdFocus } from './holdFocus';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<section><p><button>Sign</button></p></section><input>';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});
const button = () => document.querySelector('button') as HTMLButtonElement;
const focused = (give: () => void) => {
  give();
  vi.runAllTimers();
  return document.activeElement?.tagName;
};

it('leads back to the button, or to what is left around it', () => {
  const give = holdFocus(button());
  expect(focused(give)).toBe('BUTTON');
  button().blur();
  document.querySelector('p')?.remove();
  expect(focused(give)).toBe('SECTION');
});

it('leaves the focus where somebody took it', () => {
  const give = holdFocus(button());
  document.querySelector('input')?.focus();
  expect(focused(give)).toBe('INPUT');
});
