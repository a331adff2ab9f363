/** Links back to the web application. */
export const Logo = () => (
  <a className="maillage-logo" href="/">
    Maillage
  </a>
);
