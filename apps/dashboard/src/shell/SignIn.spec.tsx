import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { session } from '../session/session';
import { aSession } from '../testing/aSession';
import { fakeFetch } from '../testing/fakeFetch';
import { SignIn } from './SignIn';

vi.mock('./loadApp', () => ({ loadApp: () => undefined }));

afterEach(() => {
  cleanup();
  session.signedOut();
  vi.unstubAllGlobals();
});

async function fillIn(email: string, password: string) {
  const person = userEvent.setup();
  if (email) await person.type(screen.getByLabelText('E-mail'), email);
  if (password) await person.type(screen.getByLabelText('Password'), password);
  await person.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('sign-in', () => {
  it('signs in with e-mail and password', async () => {
    const asked = fakeFetch(() => ({ body: aSession() }));
    render(<SignIn />);
    await fillIn(' ines@clinic.example ', 'correct horse');
    await vi.waitFor(() => expect(session.current()?.person.name).toBe('Ines Moreau'));
    expect(asked[0]).toMatchObject({
      method: 'POST',
      path: '/api/auth/sign-in',
      body: { email: 'ines@clinic.example', password: 'correct horse' },
    });
  });

  it('says that the two do not belong together, and empties the password only', async () => {
    fakeFetch(() => ({ status: 401, body: { code: 'wrong_credentials', message: '' } }));
    render(<SignIn />);
    await fillIn('ines@clinic.example', 'wrong');
    expect((await screen.findByRole('alert')).textContent).toMatch(/do not belong together/);
    expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('ines@clinic.example');
  });

  it('says how long to wait after too many tries, and waits', async () => {
    fakeFetch(() => ({
      status: 429,
      body: { code: 'slow_down', message: '' },
      headers: { 'retry-after': '8' },
    }));
    render(<SignIn />);
    await fillIn('ines@clinic.example', 'wrong');
    expect((await screen.findByRole('alert')).textContent).toContain('wait 8 seconds');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Sign in' }).disabled).toBe(true);
  });

  it('asks for what is missing without asking the server', async () => {
    const asked = fakeFetch(() => ({}));
    render(<SignIn />);
    await fillIn('', '');
    expect(screen.getByText('Write your e-mail address.')).toBeTruthy();
    expect(screen.getByLabelText('E-mail').getAttribute('aria-invalid')).toBe('true');
    expect(asked).toHaveLength(0);
  });

  it('says that no server answers', async () => {
    fakeFetch(() => 'no answer');
    render(<SignIn />);
    await fillIn('ines@clinic.example', 'x');
    expect((await screen.findByRole('alert')).textContent).toMatch(/cannot be reached/);
  });
});
