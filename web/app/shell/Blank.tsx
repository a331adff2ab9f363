/** Shown until the first page is loaded; blank to avoid a flash. */
export const Blank = () => <div aria-busy="true" style={{ minHeight: '60vh' }} />;
