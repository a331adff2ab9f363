import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './theme/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { detectLanguage } from './i18n/languages.ts';
import { initI18n } from './i18n/i18n.ts';
import { printInLight } from './theme/printInLight.ts';

const language = detectLanguage(new URLSearchParams(location.search).get('lang'));
document.documentElement.lang = language;
await initI18n(language);
printInLight();
createRoot(document.getElementById('root')!).render(<App />);
