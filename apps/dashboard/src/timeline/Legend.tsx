import { states } from '../i18n/en/states';
import { timeline as words } from '../i18n/en/timeline';
import { iconPaths } from '../layout/iconPaths';

const shown = ['done', 'booked', 'planned', 'missed', 'skipped'] as const;

/** What the marks mean; only for those who look, the words of each mark say it anyway. */
export function Legend({ cycleDays, present }: { cycleDays: number; present: ReadonlySet<string> }) {
  return (
    <div className="tl-legend" aria-hidden="true">
      {shown
        .filter((state) => present.has(state))
        .map((state) => (
          <span key={state}>
            <svg aria-hidden="true" width="22" height="22" className="tl-session" data-state={state}>
              <circle className="tl-shape" cx="11" cy="11" r="9.5" />
              <path
                className="tl-icon"
                d={iconPaths[states.session[state].icon]}
                transform="translate(5 5) scale(.5)"
              />
            </svg>
            {states.session[state].text}
          </span>
        ))}
      <span>
        <svg
          aria-hidden="true"
          width="40"
          height="18"
          className="tl-window"
          style={{ color: 'var(--ink-faint)' }}
        >
          <rect x="3" y="3" width="34" height="12" rx="6" fill="currentColor" fillOpacity=".25" />
          <path className="tl-bound" d="M 6 2 h -3 v 14 h 3 M 34 2 h 3 v 14 h -3" />
          <path className="tl-ideal" d="M 20 3 l 5 6 l -5 6 l -5 -6 z" />
        </svg>
        {words.legend.window}
      </span>
      <span>
        <svg aria-hidden="true" width="22" height="18">
          <rect width="22" height="18" rx="4" fill="var(--heal)" opacity=".4" />
          <path d="M2 18 18 2M8 18 22 4M-2 14 12 0" stroke="var(--heal)" strokeWidth="1.5" />
        </svg>
        {words.legend.healing}
      </span>
      <span>
        <svg aria-hidden="true" width="26" height="18">
          <path d="M0 8q6.5-7 13 0t13 0V18H0z" fill="var(--heal)" opacity=".6" />
        </svg>
        {words.cycleAbout(cycleDays)}
      </span>
    </div>
  );
}
