import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import 'dayjs/locale/vi';
import type { i18n as I18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Boundary } from './Boundary.tsx';
import { Gate } from './Gate.tsx';
import { queries } from './queries.ts';
import { theme } from './theme.ts';

/** Everything a screen stands on, from the outside in. */
export function App({ i18n }: { i18n: I18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <MantineProvider theme={theme} forceColorScheme="light">
          <Calendar>
            <Notifications position="bottom-center" limit={4} containerWidth="34rem" className="spoken" />
            <Boundary>
              <Router hook={useHashLocation}>
                <Gate i18n={i18n} />
              </Router>
            </Boundary>
          </Calendar>
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function Calendar({ children }: { children: React.ReactNode }) {
  const { i18n } = useTranslation();
  return <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>{children}</DatesProvider>;
}
