import { CustomRoutes } from 'react-admin';
import { createRoot } from 'react-dom/client';
import { Route } from 'react-router-dom';
import { Admin } from '../layout/Admin';
import { Layout } from '../layout/Layout';
import { authProvider } from '../providers/authProvider';
import { dataProvider } from '../providers/dataProvider';
import { i18nProvider } from '../providers/i18nProvider';
import { store } from '../providers/store';
import { session } from '../session/session';
import { LockDialog } from '../shell/LockDialog';
import { chooseLook, startLook } from '../theme/look';
import { GalleryScreen } from './GalleryScreen';
import { sampleSession } from './sampleSession';
import '../shell/shell.css';

const asked = new URLSearchParams(globalThis.location.search);
if (asked.get('look') === 'dark' || asked.get('look') === 'light') chooseLook(asked.get('look') as 'dark');
startLook();
session.signedIn(sampleSession);

/** Every component with sample data; for looking, never part of the build. */
function Gallery() {
  return (
    <>
      <Admin
        disableTelemetry
        title="Stratum"
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        store={store}
        layout={Layout}
      >
        <CustomRoutes>
          <Route path="/" element={<GalleryScreen />} />
        </CustomRoutes>
      </Admin>
      {asked.has('lock') ? <LockDialog because="idle" /> : null}
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
