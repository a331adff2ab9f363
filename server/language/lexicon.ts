import { folded, wordsOf } from '#server/graph/read/searchTerms.ts';
import { remembered } from './memoize.ts';

/**
 * Words of one meaning in French, Spanish and English, for those that a thesaurus of themes does not hold:
 * what kind of effort it is, whom it is for, and the plain matters of every day. A row is a meaning: its
 * languages are told apart by |, its words by commas, in the singular and without accents.
 */
const forms = `
accord, convention, protocole, arrangement | acuerdo, convenio, protocolo, arreglo | agreement, convention, memorandum, protocol, arrangement, treaty
partenariat, alliance | asociacion, alianza, colaboracion | partnership, collaboration, alliance
jumelage | hermanamiento | twinning, sister
formation, stage, apprentissage, cours, module, cursus, atelier | formacion, capacitacion, pasantia, entrenamiento, adiestramiento, curso, diplomado, modulo, taller | training, placement, internship, course, class, module, workshop
seminaire, colloque, journee, conference, congres, forum, assises, sommet, reunion, rencontre, session | seminario, coloquio, jornada, conferencia, congreso, foro, cumbre, reunion, encuentro, sesion | seminar, symposium, colloquium, conference, congress, forum, summit, meeting, gathering, session
visite, voyage, deplacement, mission, delegation | visita, viaje, mision, delegacion | visit, trip, tour, mission, delegation
evenement | evento, acto | event
etude | estudio | study
programme | programa | programme, program, scheme
campagne | campana | campaign`;

/** Forms of which one thing has but one: a prize is no directory, whatever both are about. */
const products = `
prix, concours, trophee | premio, concurso, galardon | prize, award, contest
annuaire, repertoire, liste, recensement, fichier | directorio, repertorio, listado, censo, fichero | directory, register, list, inventory
manuel, guide, livret, brochure, publication, note, dossier, fiche, rapport | manual, guia, folleto, cuaderno, publicacion, nota, expediente, carpeta, ficha, informe | handbook, manual, guide, booklet, brochure, publication, note, dossier, brief, report
bulletin, infolettre, newsletter | boletin | newsletter, bulletin
site, portail, plateforme | sitio, portal, plataforma | website, portal, platform
exposition, foire, salon | exposicion, feria, salon | exhibition, fair, show
appel, candidature | convocatoria, llamado, candidatura | call, application
enquete, sondage | encuesta, sondeo | survey, poll`;

const efforts = `
projet | proyecto | project
action, activite, initiative, operation | accion, actividad, iniciativa, operacion | action, activity, initiative, operation
appui, soutien, aide, assistance, accompagnement | apoyo, ayuda, asistencia, acompanamiento | support, help, aid, assistance
renforcement, consolidation | fortalecimiento, refuerzo | strengthening, reinforcement, enhancement, building
capacite, competence | capacidad, competencia | capacity, skill
amelioration | mejora, mejoramiento | improvement, improving
creation, etablissement, lancement, mise, constitution | creacion, establecimiento, lanzamiento, puesta | creation, establishment, setting, launch
elaboration, preparation, realisation, oeuvre | elaboracion, preparacion, realizacion, marcha | drafting, preparation, implementation
developpement | desarrollo | development
cooperation | cooperacion | cooperation
echange | intercambio | exchange
lutte, combat | lucha, combate | fight, fighting, combat, combating, struggle
nouveau, nouvel | nuevo | new
national | nacional | national
regional | regional | regional
local | local | local
international | internacional | international
technique | tecnica | technique
agent, officier, fonctionnaire, personnel, cadre | agente, oficial, funcionario, personal, servidor | officer, official, staff, personnel, agent
entre | entre | between
contre | contra | against
autour, lors, sous, chez | sobre, ante, bajo | about, over, into, upon`;

/** Whom an initiative is for or by whom it is made: two of different publics are not the same thing. */
const publics = `
police, policier, commissaire | policia, policial, comisario | police, policing, policeman
gendarme, gendarmerie | gendarme, gendarmeria | gendarme, gendarmerie
pompier, sapeur | bombero | firefighter, fireman
douanier, douane | aduanero, aduana, aduanal | customs
militaire, armee | militar, ejercito | military, army, soldier
magistrat, juge, procureur | magistrado, juez, fiscal | judge, magistrate, prosecutor
avocat, juriste | abogado, jurista | lawyer, attorney
maire, elu, edile, bourgmestre | alcalde, edil, regidor, electo | mayor, councillor, alderman
parlementaire, depute, senateur | parlamentario, diputado, senador | parliamentarian, deputy, senator
journaliste, presse | periodista, prensa | journalist, press, reporter
enseignant, professeur, instituteur | docente, profesor, maestro | teacher, professor
eleve, lyceen, ecolier | alumno, escolar, colegial | pupil, schoolchild
etudiant | estudiante, universitario | student
chercheur, scientifique | investigador, cientifico | researcher, scientist
medecin, infirmier, soignant | medico, enfermero, sanitario | doctor, nurse, physician
agriculteur, paysan, eleveur | agricultor, campesino, ganadero | farmer, peasant, breeder
entreprise, entrepreneur, patronat | empresa, empresario, emprendedor | company, business, entrepreneur
artiste, musicien, orchestre | artista, musico, orquesta | artist, musician, orchestra
sportif, athlete | deportista, atleta | sportsman, athlete
touriste | turista | tourist
femme, fille | mujer, nina | woman, women, girl, female
enfant, mineur | nino, ninez, menor | child, children, minor
jeune, jeunesse, adolescent | joven, jovenes, juventud, adolescente | youth, young, adolescent, teenager
migrant, immigre | migrante, inmigrante | migrant, immigrant
refugie, asile | refugiado, asilo | refugee, asylum
prisonnier, detenu | preso, detenido, recluso | prisoner, detainee, inmate
retraite, vieillesse | jubilado, mayores | elderly, retired
consommateur | consumidor | consumer
benevole, volontaire | voluntario | volunteer
diplomate, consul | diplomatico, consul | diplomat, consul
bibliothecaire, bibliotheque | bibliotecario, biblioteca | librarian, library
comptable, comptabilite | contable, contador, contabilidad | accountant, accounting`;

const matters = `
eau | agua | water
assainissement | saneamiento | sanitation, sewerage
dechet, ordure | residuo, basura, desecho | waste, garbage, refuse
ecole, scolaire | escuela | school
sante, sanitaire | salud, sanitario | health
securite, surete | seguridad | security, safety
alimentation, alimentaire, nourriture | alimentacion, alimento, alimentario | food
logement, habitat | vivienda | housing
abri | albergue, refugio | shelter
emploi, travail | empleo, trabajo | employment, work, job, labour, labor
argent, financement, fonds, budget | dinero, financiamiento, financiacion, fondo, presupuesto | money, funding, fund, budget, financing
route, voirie | carretera, camino | road
batiment, construction | edificio, construccion | building, construction
environnement | medio, ambiente, medioambiente | environment
foret, boise | bosque, forestal | forest, woodland
mer, maritime, cote | mar, maritimo, costa | sea, maritime, coast
ville, urbain, municipal, commune | ciudad, urbano, municipal, municipio, ayuntamiento | city, town, urban, municipal, municipality
village, rural, campagne | pueblo, aldea, rural | village, rural, countryside
pays, etat | pais, estado | country, state
gouvernement | gobierno | government
loi, legislation, juridique, droit | ley, legislacion, juridico, derecho | law, legislation, legal, right
langue, linguistique | idioma, lengua | language
livre, lecture | libro, lectura | book, reading
musee, patrimoine | museo, patrimonio | museum, heritage
urgence | emergencia, urgencia | emergency, relief
seisme, terremoto | sismo, terremoto | earthquake
crise, catastrophe | crisis, desastre, catastrofe | crisis, disaster
reponse | respuesta | response
besoin | necesidad | need
acces | acceso | access
gestion, administration | gestion, administracion | management, administration
suivi, evaluation | seguimiento, evaluacion | monitoring, evaluation, assessment
recherche, enquete | investigacion, busqueda, pesquisa | research, investigation, inquiry
entretien, interview | entrevista | interview
accueil, reception | acogida, recepcion | reception, hosting
faux, falsifie, contrefait, contrefacon | falso, falsificado, falsificacion | fake, false, counterfeit, forged, falsified
medicament, pharmaceutique | medicamento, farmaco, farmaceutico | medicine, medication, pharmaceutical
drogue, stupefiant | droga, estupefaciente, narcotico | drug, narcotic
frontiere, frontalier | frontera, fronterizo | border, frontier
traite | trata | trafficking
trafic | trafico | trafficking, smuggling
terrorisme, terroriste | terrorismo, terrorista | terrorism, terrorist, counterterrorism
crime, criminalite, delinquance | crimen, criminalidad, delincuencia, delito | crime, criminality, delinquency
trace, indice, preuve | huella, indicio, rastro, prueba, evidencia | trace, clue, evidence
scene, lieu | escena, lugar | scene, place
victime | victima | victim
droits | derechos | rights
paix | paz | peace
elections, electoral | elecciones, electoral | election, electoral
citoyen, civique | ciudadano, civico | citizen, civic
vulnerable | vulnerable | vulnerable
prevention | prevencion | prevention
protection | proteccion | protection
origine | origen | origin
unite, cellule, bureau, service | unidad, celula, oficina, servicio | unit, cell, office, service
information, renseignement | informacion | information, intelligence
remise, decoration, legion | entrega, condecoracion | awarding, decoration
association | asociacion | association
touche, affecte, sinistre | afectado, damnificado | affected, stricken
population, habitant | poblacion, habitante | population, inhabitant
communaute | comunidad | community
provision, fourniture | suministro, provision | provision, supply
nutrition, malnutrition | nutricion, desnutricion | nutrition, malnutrition
agriculture, agricole | agricultura, agricola | agriculture, farming, agricultural
energie | energia | energy
transport, mobilite | transporte, movilidad | transport, mobility
numerique, informatique | digital, informatica | digital, computing
culture, culturel | cultura, cultural | culture, cultural
sport | deporte | sport
tourisme | turismo | tourism
musique | musica | music
materiel, equipement, outil | material, equipo, equipamiento, herramienta | equipment, material, gear, tool
vente, exportation, promotion, commerce, commercial | venta, exportacion, promocion, comercio, comercial | sale, export, promotion, trade, commercial
clandestin, illegal, irregulier, illicite | clandestino, ilegal, irregular, ilicito | illegal, irregular, illicit, clandestine
reseau | red | network
passeur, trafiquant | traficante | smuggler, trafficker
papier, document, passeport, titre | papel, documento, pasaporte | paper, document, passport
subvention, don, dotation, bourse | subvencion, subsidio, donacion, beca | grant, subsidy, donation, scholarship
conseil, expertise, avis, expert, consultant | asesoria, consejo, experto, pericia, consultor | advice, expertise, expert, counsel, consultant
diagnostic, etat, bilan, inventaire | diagnostico, balance, inventario | review, stocktaking, inventory, diagnosis
menace, danger, risque | amenaza, peligro, riesgo | threat, danger, risk
militant, defenseur, activiste | activista, defensor, militante | activist, defender, advocate
liberte, expression | libertad, expresion | freedom, liberty, expression
violence, abus, exploitation, sevices | violencia, abuso, explotacion, maltrato | violence, abuse, exploitation
homologue, pair | homologo, par | counterpart, peer
strategie, politique, orientation | estrategia, politica, orientacion | strategy, policy
collectivite, territoire, territorial | colectividad, territorio, territorial | authority, territory, territorial
departement, provincial | departamento, provincial | department, provincial
gouverneur, gobernador | gobernador | governor
president, presidentiel | presidente, presidencial | president, presidential
identification, reperage, detection | identificacion, deteccion | identification, spotting, detection
orientation, renvoi | derivacion, canalizacion | referral
demandeur, requerant | solicitante, peticionario | seeker, applicant, claimant
distance, ligne, visioconference, virtuel | distancia, linea, videoconferencia, virtual | distance, online, remote, virtual, videoconference
finance, cofinance, cofinancement | financia, cofinancia, cofinanciamiento | fund, cofund, cofinance
concerte, commun, conjoint, mutualise | concertado, comun, conjunto, mutualizado | joint, common, concerted, pooled, shared
hebergement, foyer, centre | hospedaje, hogar, centro | shelter, home, centre, center
retention, detention, prison | retencion, detencion, prision, carcel | detention, custody, prison
tribunal, cour | tribunal, corte, juzgado | court, tribunal
exclusion, refus, rejet | exclusion, denegacion, rechazo | exclusion, refusal, denial
credibilite | credibilidad | credibility
integration, insertion, inclusion | integracion, insercion, inclusion | integration, inclusion
jeux, sportif | juegos, deportivo | games, sports
inondation, crue | inundacion, crecida | flood, flooding
alerte | alerta, alarma | warning, alert
secours, sauvetage, protection | rescate, socorro, proteccion | rescue, relief, protection
metier, professionnel | oficio, profesional | trade, professional, vocational
universite, universitaire, superieur | universidad, universitario, superior | university, higher, academic
diplome, master, licence | titulo, maestria, licenciatura, posgrado | degree, diploma, master
patrimoine, historique | patrimonio, historico | heritage, historic
quartier, banlieue | barrio, colonia | neighbourhood, neighborhood, district
logistique | logistica | logistics
deplace | desplazado | displaced
genre, egalite | genero, igualdad | gender, equality
climat, climatique | clima, climatico | climate
handicap | discapacidad | disability
pauvrete, pauvre | pobreza, pobre | poverty, poor`;

interface Sense {
  /** Its words in all three languages, folded. */
  words: readonly string[];
  sort: 'FORM' | 'PRODUCT' | 'EFFORT' | 'PUBLIC' | 'MATTER';
}

const sensesOf = (rows: string, sort: Sense['sort']): Sense[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => ({ words: [...new Set(row.split(/[|,]/).map(folded).filter(Boolean))], sort }));

const senses = [
  ...sensesOf(forms, 'FORM'),
  ...sensesOf(products, 'PRODUCT'),
  ...sensesOf(efforts, 'EFFORT'),
  ...sensesOf(publics, 'PUBLIC'),
  ...sensesOf(matters, 'MATTER'),
];

const byWord = new Map<string, Sense[]>();
for (const sense of senses) for (const word of sense.words) byWord.set(word, [...(byWord.get(word) ?? []), sense]);

/** Endings of number and gender in the three languages, and what stands in the lexicon instead. */
const endings = 's: es: x: aux:al ies:y ces:z e: as:o a:o os:a o:a ere:er eres:er ienne:ien iennes:ien iens:ien'
  .split(' ')
  .map((one) => one.split(':')) as [string, string][];

/** The forms under which an inflected word may stand in the lexicon. */
function* singulars(word: string) {
  yield word;
  if (word.length < 4) return;
  for (const [ending, instead] of endings)
    if (word.endsWith(ending)) yield word.slice(0, word.length - ending.length) + instead;
}

/** What a word (folded) may mean; nothing for most words. */
export const sensesOfWord = remembered((word: string): readonly Sense[] => {
  for (const form of singulars(word)) {
    const found = byWord.get(form);
    if (found) return found;
  }
  return [];
});

/** Other words of the same meaning, in the three languages. */
export const synonymsOf = (word: string): string[] =>
  [...new Set(sensesOfWord(word).flatMap(({ words }) => words))].filter((one) => one !== word);

const has = (word: string, ...sorts: Sense['sort'][]) => sensesOfWord(word).some(({ sort }) => sorts.includes(sort));

/** A form or an effort: it says little of the matter. Of a product it is the matter. */
export const isEffort = (word: string) => has(word, 'FORM', 'EFFORT');

const namedBy = (words: Iterable<string>, sort: Sense['sort']): Set<string> =>
  new Set(
    [...words].flatMap((word) => sensesOfWord(word).flatMap((one) => (one.sort === sort ? [one.words[0]!] : []))),
  );

/** What form these words say it has, and whether as a product, by the first word of its row. */
export const formsIn = (words: Iterable<string>) => namedBy(words, 'FORM');
export const productsIn = (words: Iterable<string>) => namedBy(words, 'PRODUCT');

/** The publics that these words name, by the first word of their row. */
export const publicsIn = (words: Iterable<string>) => namedBy(words, 'PUBLIC');

/** "Pour", "para", "for", "aux", "to": whom they lead to is whom it is for. */
const leading = new Set('pour para for aux aupres destine destinado dirigido destinada dirigida'.split(' '));

/** The publics that a title says it is for, the first that it leads to; nothing when it only names some. */
export function addresseesIn(title: string): Set<string> {
  const words = wordsOf(title);
  return publicsIn(
    words.flatMap((word, n) => {
      if (!leading.has(word)) return [];
      const led = words.slice(n + 1, n + 8);
      const first = led.findIndex((one) => publicsIn([one]).size > 0);
      // "For judges and prosecutors" names two.
      return first < 0 ? [] : led.slice(first, first + 3);
    }),
  );
}
