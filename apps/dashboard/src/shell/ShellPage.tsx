import { type ReactNode, useEffect } from 'react';
import { shell } from '../i18n/en/shell';
import { LogoMark, Wordmark } from '../layout/Logo';

type Props = { title: string; lead?: string; wide?: boolean; children?: ReactNode };

/** The frame of every page before the application: the name of the product beside the work. */
export function ShellPage({ title, lead, wide = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Stratum`;
  }, [title]);
  return (
    <div className="sh-page">
      <header className="sh-brand">
        <Wordmark size={30} />
        <p>{shell.signIn.tagline}</p>
        <Strata />
      </header>
      <main className={wide ? 'sh-main sh-wide' : 'sh-main'}>
        <div className="sh-mark">
          <LogoMark size={44} />
        </div>
        <h1>{title}</h1>
        {lead ? <p className="sh-lead">{lead}</p> : null}
        {children}
      </main>
    </div>
  );
}

function Strata() {
  return (
    <svg className="sh-strata" viewBox="0 0 600 480" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 90c90-60 170-56 260-14s180 66 340-34v438H0z" fill="#f3d9c6" />
      <path d="M0 128c90-54 172-46 262-6s182 60 338-30v388H0z" fill="#e9b896" />
      <path d="M0 196c96-52 176-40 262-6s184 54 338-26v316H0z" fill="#cf8a63" opacity=".9" />
      <path d="M0 268c98-46 178-32 264-4s186 44 336-20v236H0z" fill="#12705f" />
      <path d="M0 336c100-38 182-26 266-4s188 36 334-14v162H0z" fill="#0b4f46" />
      <path d="M0 404c104-28 184-20 268-4s190 26 332-10v90H0z" fill="#08332e" />
    </svg>
  );
}
