import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/dropzone/styles.css';
import '@mantine/notifications/styles.css';
import './base.css';
import { createRoot } from 'react-dom/client';
import { createI18n } from '../../shared/locales/i18n.ts';
import { guardLeaving } from '../parts/autosave/leaving.ts';
import { App } from './App.tsx';
import { follow } from './live.ts';
import { queries } from './queries.ts';
import { rememberedLanguage } from './settings.ts';

const i18n = createI18n(rememberedLanguage());
guardLeaving(window);
void follow(queries, new AbortController().signal);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App i18n={i18n} />);
