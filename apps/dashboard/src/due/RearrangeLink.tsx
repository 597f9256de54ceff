import { Link } from 'react-router-dom';
import { due as words } from '../i18n/en/due';
import css from './due.module.css';

/** Visits whose session waits, or whose plan rests, have a list of their own. */
export const RearrangeLink = () => (
  <p className={css['foot']}>
    {words.rearrange} <Link to="/plans?tab=toRearrange">{words.rearrangeLink}</Link>
  </p>
);
