import { createContext } from 'react';

/** The element that is printed instead of the page, as soon as it has content. */
export const PaperContext = createContext<HTMLElement | null>(null);
