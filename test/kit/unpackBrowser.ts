import chromium from '@sparticuz/chromium';

// A process of its own: the package decides by the environment it starts in, and changes it.
await chromium.executablePath();
