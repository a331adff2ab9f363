import chromium from '@sparticuz/chromium';

// In a process of its own: the package reads the environment when it is imported, and changes it.
await chromium.executablePath();
