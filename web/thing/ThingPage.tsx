export const ThingPage = () => null;
