import { CustomRoutes } from 'react-admin';
import { Route } from 'react-router-dom';
import { Admin } from './layout/Admin';
import { Guarded } from './layout/Guarded';
import { Layout } from './layout/Layout';
import { authProvider } from './providers/authProvider';
import { dataProvider } from './providers/dataProvider';
import { i18nProvider } from './providers/i18nProvider';
import { store } from './providers/store';
import { routes } from './routes';

/** The application behind the sign-in: who talks to the server, what surrounds a screen, and the screens. */
export default function App() {
  return (
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
        {routes.map((route) => (
          <Route key={route.path} path={route.path} element={<Guarded {...route} />} />
        ))}
      </CustomRoutes>
    </Admin>
  );
}
