import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import css from './states.module.css';

type Props = {
  title: string;
  /** What belongs here and how it comes to be here. */
  text?: string;
  icon?: IconName;
  /** The first step: a VerbButton or LinkButton. */
  action?: ReactNode;
  compact?: boolean;
  /** It stands in the place of a whole screen: its title is the heading of the page. */
  whole?: boolean;
};

/** An empty place that says what belongs in it and offers the first step. */
export function EmptyState({ title, text, icon = 'layers', action, compact = false, whole = false }: Props) {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div className={compact ? `${css['state']} ${css['compact']}` : css['state']}>
      <span className={css['badge']}>
        <Icon name={icon} size={compact ? 20 : 26} />
      </span>
      <Heading>{title}</Heading>
      {text ? <p>{text}</p> : null}
      {action ? <div className={css['action']}>{action}</div> : null}
    </div>
  );
}
