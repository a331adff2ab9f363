/** Paper is white: what is printed from the dark colours is printed in the light ones, and then shown as before. */
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
  // Some browsers only tell that the page is now for paper.
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? switchToLight() : restoreScheme()));
}
