import { useSearchParams } from 'react-router-dom';
import { RescueList } from './RescueList';
import { StartForm } from './StartForm';

/** A day that goes wrong: who is away when, and then where its visits can go. */
export function Screen() {
  const [search] = useSearchParams();
  const [absentId, from, to] = [search.get('absent'), search.get('from'), search.get('to')];
  if (!from || !to) return <StartForm who={absentId ?? ''} />;
  return <RescueList key={search.toString()} outage={{ absentId, from, to }} />;
}
