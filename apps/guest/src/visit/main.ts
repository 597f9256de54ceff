import { askApi, Refused } from './askApi';
import { draw } from './draw';
import { type Language, words } from './words';

interface Visit {
  readonly clinic: string;
  readonly phone: string | null;
  readonly day: string;
  readonly time: string;
  readonly language: Language;
  readonly calendar: string;
}

const page = document.getElementById('visit') as HTMLElement;
const token = location.hash.slice(1);
const ownLanguage: Language = navigator.language.startsWith('de') ? 'de' : 'en';

/** Shows the visit behind the link, and takes the answer; the secret stays in the fragment and the body. */
async function show(): Promise<void> {
  try {
    showVisit(await askApi<Visit>('inspect', { token }));
  } catch (error) {
    showRefusal(error, ownLanguage, () => void show());
  }
}

function showVisit(visit: Visit): void {
  const say = words[visit.language];
  document.documentElement.lang = visit.language;
  document.title = `${say.title} · ${visit.clinic}`;
  const buttons = [
    draw(
      'button',
      { className: 'main', type: 'button', onclick: () => void answer(visit, true) },
      say.coming,
    ),
    draw('button', { type: 'button', onclick: () => void answer(visit, false) }, say.notComing),
  ];
  page.replaceChildren(
    ...head(visit),
    draw('div', { className: 'answers' }, ...buttons),
    fileOf(visit, say.calendar),
  );
}

async function answer(visit: Visit, coming: boolean): Promise<void> {
  const say = words[visit.language];
  for (const button of page.querySelectorAll('button')) button.disabled = true;
  try {
    const { answer: told } = await askApi<{ answer: string }>('answer', { token, coming });
    const isExpected = told === 'coming';
    const said = isExpected ? say.thanks : told === 'to-be-called' ? say.called : say.call;
    const text = draw('p', { tabIndex: -1 }, said);
    page.replaceChildren(...head(visit), text, isExpected ? fileOf(visit, say.calendar) : phoneOf(visit));
    text.focus();
  } catch (error) {
    showRefusal(error, visit.language, () => showVisit(visit));
  }
}

function head({ clinic, day, time, language }: Visit): Node[] {
  return [
    draw('p', { className: 'clinic' }, `${words[language].title}, ${clinic}`),
    draw('h1', { className: 'when' }, day, draw('br', {}), time),
  ];
}

function fileOf({ calendar }: Visit, label: string): Node {
  const href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
  return draw('a', { className: 'file', href, download: 'visit.ics' }, label);
}

function phoneOf({ phone, language }: Visit): Node {
  return phone === null
    ? draw('span', {})
    : draw('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}` }, words[language].phone(phone));
}

function showRefusal(error: unknown, language: Language, again: () => void): void {
  const say = words[language];
  const status = error instanceof Refused ? error.status : 0;
  const [title, text] =
    status === 404 || status === 400
      ? [say.gone, say.goneText]
      : status === 429
        ? [say.slow, say.slowText]
        : [say.trouble, say.troubleText];
  document.title = title;
  const retry = draw('button', { type: 'button', onclick: again }, say.again);
  page.replaceChildren(draw('h1', {}, title), draw('p', {}, text), ...(text === say.goneText ? [] : [retry]));
}

void show();
