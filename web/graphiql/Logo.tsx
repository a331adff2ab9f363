/** The way back to the viewer. */
export const Logo = () => (
  <a className="maillage-logo" href="/">
    Maillage
  </a>
);
