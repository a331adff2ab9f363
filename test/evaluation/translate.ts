/** Generic words of titles in French, Spanish and English: what a colleague would write for the same initiative. */
const rows = `
projet|proyecto|project
programme|programa|programme
formation|formación|training
cours|curso|course
atelier|taller|workshop
séminaire|seminario|seminar
conférence|conferencia|conference
réunion|reunión|meeting
rencontre|encuentro|meeting
visite|visita|visit
étude|estudio|study
appui|apoyo|support
soutien|apoyo|support
aide|ayuda|aid
assistance|asistencia|assistance
renforcement|fortalecimiento|strengthening
capacités|capacidades|capacity
création|creación|creation
mise en place|establecimiento|establishment
amélioration|mejora|improvement
accès|acceso|access
réponse|respuesta|response
urgence|emergencia|emergency
intervention|intervención|intervention
coopération|cooperación|cooperation
échange|intercambio|exchange
partenariat|asociación|partnership
accord|acuerdo|agreement
convention|convenio|convention
groupe de travail|grupo de trabajo|working group
développement|desarrollo|development
évaluation|evaluación|assessment
prévention|prevención|prevention
lutte|lucha|fight
gestion|gestión|management
coordination|coordinación|coordination
information|información|information
sensibilisation|sensibilización|awareness
services|servicios|services
population|población|population
populations|poblaciones|populations
communautés|comunidades|communities
communauté|comunidad|community
enfants|niños|children
femmes|mujeres|women
jeunes|jóvenes|youth
personnes|personas|people
familles|familias|families
agents|agentes|officers
fonctionnaires|funcionarios|officials
autorités locales|autoridades locales|local authorities
collectivités territoriales|gobiernos locales|local authorities
ministère|ministerio|ministry
ambassade|embajada|embassy
région|región|region
ville|ciudad|city
éducation|educación|education
santé|salud|health
eau|agua|water
sécurité|seguridad|security
alimentaire|alimentaria|food
touchées|afectadas|affected
national|nacional|national
international|internacional|international
régional|regional|regional
local|local|local
et|y|and
de|de|of
du|del|of
des|de|of
pour|para|for
dans|en|in
avec|con|with
sur|sobre|on
`
  .trim()
  .split('\n')
  .map((row) => row.split('|'));

const languages = ['fr', 'es', 'en'] as const;
type Code = (typeof languages)[number];

const tables = new Map(
  languages.flatMap((from) =>
    languages.map((to) => {
      const [a, b] = [languages.indexOf(from), languages.indexOf(to)];
      const words = new Map(rows.map((row) => [row[a]!, row[b]!]));
      const longest = [...words.keys()].sort((x, y) => y.length - x.length);
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
      return [`${from} ${to}`, { words, pattern }] as const;
    }),
  ),
);

/** A title with its generic words in another language; the rest is unchanged. */
export function translate(title: string, from: Code, to: Code): string {
  const { words, pattern } = tables.get(`${from} ${to}`)!;
  return title.replace(pattern, (word) => words.get(word.toLowerCase()) ?? word);
}

/** The language whose generic words a title has most of. */
export function detectLanguage(title: string): Code {
  const count = (code: Code) => title.match(tables.get(`${code} ${code}`)!.pattern)?.length ?? 0;
  return languages.toSorted((a, b) => count(b) - count(a))[0]!;
}

export const getOtherLanguages = (code: Code) => languages.filter((language) => language !== code);
