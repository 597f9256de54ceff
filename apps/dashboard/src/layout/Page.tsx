import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router-dom';
import { Icon } from './Icon';
import css from './Page.module.css';

type Props = {
  /** What this screen is; also the title of the browser tab. Leave names of patients to `title` only. */
  title: string;
  lead?: ReactNode;
  /** Where this came from: a quiet link above the title. */
  back?: { readonly to: string; readonly label: string };
  /** Verbs of the screen, the first one contained. */
  actions?: ReactNode;
  /** A PatientHeader; it stands above the title and stays in sight. */
  header?: ReactNode;
  /** Hides the title from sight where the header says it already. */
  quietTitle?: boolean;
  children: ReactNode;
};

/** The frame of a screen's own contents: title, one line of what it is for, verbs, work. */
export function Page({ title, lead, back, actions, header, quietTitle = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Stratum`;
  }, [title]);
  return (
    <>
      {back ? (
        <Link to={back.to} className={css['back']}>
          <Icon name="left" size={16} />
          {back.label}
        </Link>
      ) : null}
      {header}
      <div className={quietTitle && !actions ? 'visually-hidden' : css['top']}>
        <div className={css['words']}>
          <h1 className={quietTitle ? 'visually-hidden' : undefined}>{title}</h1>
          {lead ? <p className={css['lead']}>{lead}</p> : null}
        </div>
        {actions ? <div className={css['actions']}>{actions}</div> : null}
      </div>
      {children}
    </>
  );
}
