import { describe, expect, it } from 'vitest';
import { builtInText } from './builtInText.js';
import { checkText } from './checkText.js';
import { fillText, type TextValues } from './fillText.js';
import { textChannels, textKinds, textLanguages } from './TextKey.js';

const values: TextValues = {
  'patient first name': 'Nora',
  visits: 'Tuesday 3 March 2026, 10:00, Dr Ada Lind',
  day: 'Tuesday 3 March',
  time: '10:00',
  specialist: 'Dr Ada Lind',
  clinic: 'Lindenhof',
  phone: '+49 30 1234',
  'confirm link': 'https://desk.example/guest/visit/#secret',
};
const written = (body: string, subject: string | null = 'A visit') => ({ subject, body });
const every = textKinds.flatMap((kind) =>
  textChannels.flatMap((channel) => textLanguages.map((language) => ({ kind, channel, language }))),
);

describe('a text', () => {
  it('has its placeholders filled', () => {
    expect(fillText(written('{patient first name}: {day} at {time}', 'See you {day}'), values)).toEqual({
      subject: 'See you Tuesday 3 March',
      body: 'Nora: Tuesday 3 March at 10:00',
    });
  });

  it('leaves out a line, or the sentence of it, that has nothing to say', () => {
    const text = written('Dear {patient first name},\n\nQuestions? Call us: {phone}\n\n{clinic}');
    expect(fillText(text, { ...values, phone: null }).body).toBe('Dear Nora,\n\nLindenhof');
    const link = written('{clinic}: see you {day}. Will you come? {confirm link}');
    expect(fillText(link, { ...values, 'confirm link': null }).body).toBe(
      'Lindenhof: see you Tuesday 3 March.',
    );
  });

  it('names every visit, even where whoever wrote it thought of one', () => {
    const visits = 'Tuesday 3 March, 10:00\nTuesday 17 March, 10:00';
    expect(fillText(written('See you {day}.'), { ...values, visits }).body).toBe(
      `See you Tuesday 3 March.\n\n${visits}`,
    );
  });

  it.each(every)('that Stratum brings can be filled: %j', (key) => {
    const text = builtInText(key);
    expect(() => checkText(key, text)).not.toThrow();
    const { subject, body } = fillText(text, values);
    expect(`${subject} ${body}`).not.toMatch(/[{}]/);
    expect(body).not.toMatch(/peel|filler|treat|behandl|skin|haut/i);
    if (key.channel === 'sms') expect(body.length).toBeLessThan(320);
  });

  it.each([
    ['{treatment}', 'placeholder_of_health'],
    ['{findings}', 'placeholder_of_health'],
    ['{surname}', 'unknown_placeholder'],
    ['{}', 'unknown_placeholder'],
  ])('with %s is refused as %s', (body, code) => {
    expect(() => checkText({ channel: 'e-mail' }, written(body))).toThrow(
      expect.objectContaining({ errors: { body: expect.objectContaining({ code }) } }),
    );
  });
});
