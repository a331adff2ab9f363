/** In the order in which they are looked for: most browsers also name those they descend from. */
const browsers = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'];
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'Linux'];
const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };

/** A browser and its system in two words; as it says itself when both are unknown. */
export function describeDevice(userAgent: string): string {
  const found = [browsers, systems].flatMap((known) => known.find((name) => userAgent.includes(name)) ?? []);
  return found.map((name) => names[name] ?? name).join(' · ') || userAgent || '–';
}
