import { useLocation, useNavigate } from 'react-router-dom';
import { clinic as words } from '../i18n/en/clinic';
import { ErrorState } from '../layout/ErrorState';
import { Page } from '../layout/Page';
import { PageSkeleton } from '../layout/PageSkeleton';
import { StatusTabs } from '../layout/StatusTabs';
import { AbsencesSection } from './absences/AbsencesSection';
import css from './clinic.module.css';
import { DevicesSection } from './devices/DevicesSection';
import { HoursSection } from './hours/HoursSection';
import { HouseSection } from './house/HouseSection';
import { MessagesSection } from './messages/MessagesSection';
import { PeopleSection } from './people/PeopleSection';
import { RoomsSection } from './rooms/RoomsSection';
import { SetUpSection } from './setUp/SetUpSection';
import { TimesSection } from './times/TimesSection';
import { useClinicSettings } from './useClinicSettings';

type Section = keyof typeof words.sections;
const sections = Object.keys(words.sections) as Section[];

/** What the manager sets: people, rooms, hours, rules of the house, and the way there for a new clinic. */
export function Screen() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const section = sections.find((one) => pathname === `/clinic/${one}`) ?? 'set-up';
  return (
    <Page title={words.title} lead={words.lead}>
      <StatusTabs
        label={words.title}
        value={section}
        onChange={(key) => navigate(`/clinic/${key}`)}
        controls="clinic-section"
        tabs={sections.map((key) => ({ key, label: words.sections[key] }))}
      />
      <div id="clinic-section" className={css['section']}>
        <SectionBody section={section} />
      </div>
    </Page>
  );
}

function SectionBody({ section }: { section: Section }) {
  const settings = useClinicSettings();
  if (section === 'set-up') return <SetUpSection />;
  if (section === 'people') return <PeopleSection />;
  if (section === 'absences') return <AbsencesSection />;
  if (section === 'rooms') return <RoomsSection />;
  if (section === 'devices') return <DevicesSection />;
  if (section === 'times') return <TimesSection />;
  if (section === 'messages') return <MessagesSection />;
  if (settings.isError) return <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />;
  if (!settings.data) return <PageSkeleton header={false} rows={6} />;
  return section === 'hours' ? (
    <HoursSection settings={settings.data} />
  ) : (
    <HouseSection settings={settings.data} />
  );
}
