/** Paper is white: what is printed from the dark colours is printed in the light ones, and then shown as before. */
export function printInLight() {
  const { dataset } = document.documentElement;
  let shown: string | undefined;
  const print = () => {
    shown ??= dataset.mantineColorScheme;
    dataset.mantineColorScheme = 'light';
  };
  const printed = () => {
    if (shown) dataset.mantineColorScheme = shown;
    shown = undefined;
  };
  addEventListener('beforeprint', print);
  addEventListener('afterprint', printed);
  // Some browsers only tell that the page is now for paper.
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? print() : printed()));
}
