/** Before the first page is there: nothing, rather than a flash of something else. */
export const Blank = () => <div aria-busy="true" style={{ minHeight: '60vh' }} />;
