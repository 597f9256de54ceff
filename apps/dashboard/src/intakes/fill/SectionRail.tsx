import { intakes as words } from '../../i18n/en/intakes';
import { Icon } from '../../layout/Icon';
import css from './fill.module.css';

type Section = {
  readonly code: string;
  readonly text: string;
  readonly questions: readonly unknown[];
  readonly answered: number;
  readonly missing: number;
};
type Props = { sections: readonly Section[]; at: number; onChoose: (at: number) => void; asked: boolean };

/** The sections of the form with how far each has come. */
export function SectionRail({ sections, at, onChoose, asked }: Props) {
  const answered = sections.reduce((sum, section) => sum + section.answered, 0);
  const total = sections.reduce((sum, section) => sum + section.questions.length, 0);
  return (
    <nav className={css['rail']} aria-label={words.fill.progress(answered, total)}>
      <p>{words.fill.progress(answered, total)}</p>
      <progress max={total} value={answered} aria-hidden="true" />
      <ol>
        {sections.map((section, index) => {
          const done = section.missing === 0 && section.answered > 0;
          return (
            <li key={section.code}>
              <button
                type="button"
                aria-current={index === at ? 'step' : undefined}
                onClick={() => onChoose(index)}
              >
                <span className={css['mark']} data-done={done} data-missing={asked && section.missing > 0}>
                  {done ? <Icon name="check" size={14} /> : index + 1}
                </span>
                <span>
                  {section.text}
                  <small>
                    {asked && section.missing > 0
                      ? words.fill.missing(section.missing)
                      : `${section.answered}/${section.questions.length}`}
                  </small>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
