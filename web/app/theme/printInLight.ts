/** Switches to the light colour scheme while printing. */
export function printInLight() {
  const { dataset } = document.documentElement;
  let previousScheme: string | undefined;
  const switchToLight = () => {
    previousScheme ??= dataset.mantineColorScheme;
    dataset.mantineColorScheme = 'light';
  };
  const restoreScheme = () => {
    if (previousScheme) dataset.mantineColorScheme = previousScheme;
    previousScheme = undefined;
  };
  addEventListener('beforeprint', switchToLight);
  addEventListener('afterprint', restoreScheme);
  // Some browsers only fire the media query.
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? switchToLight() : restoreScheme()));
}
