import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './look/look.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { languageOf } from './language/languages.ts';
import { startSpeaking } from './language/words.ts';
import { printInLight } from './look/paper.ts';

const language = languageOf(new URLSearchParams(location.search).get('lang'));
document.documentElement.lang = language;
await startSpeaking(language);
printInLight();
createRoot(document.getElementById('root')!).render(<App />);
