interface Proposal {
  language: 'fr' | 'es' | 'en';
  title: string;
}

const inThreeLanguages = (twin: string, verdict: 'DUPLICATE' | 'PRECEDENT', fr: string, es: string, en: string) =>
  Object.entries({ fr, es, en }).map(([language, title]) => ({
    language: language as Proposal['language'],
    title,
    twin,
    verdict,
  }));

/** Paraphrases for 2027, with the project that they repeat: a duplicate while it runs, a precedent when it has ended. */
export const proposals = [
  ...inThreeLanguages(
    'eau-potable-douars-tazarine',
    'DUPLICATE',
    'Alimentation en eau potable des douars de Tazarine avec la ville de Chambéry',
    'Abastecimiento de agua potable en los aduares de Tazarine, con la ciudad de Chambéry',
    'Drinking water supply for the villages of Tazarine, with the city of Chambéry',
  ),
  ...inThreeLanguages(
    'assainissement-ksar-zenaga',
    'DUPLICATE',
    'Raccordement des habitations de Figuig au réseau d’égouts, porté par Stains',
    'Red de alcantarillado y saneamiento en Figuig, con el municipio de Stains',
    'Sewers and sanitation in the old quarter of Figuig, with the town of Stains',
  ),
  ...inThreeLanguages(
    'khettaras-rissani',
    'DUPLICATE',
    'Réhabilitation des galeries drainantes (khettaras) de la palmeraie de Rissani',
    'Rehabilitación de las khettaras de Rissani, galerías de agua del palmeral, con Perpiñán',
    'Restoring the khettaras of Rissani, the old water galleries of the oasis, with Perpignan',
  ),
  ...inThreeLanguages(
    'blocs-sanitaires-ecoles-amizmiz',
    'DUPLICATE',
    'Construction de toilettes et de lavabos dans les écoles d’Amizmiz avec Cenon',
    'Baños y lavamanos en las escuelas rurales de Amizmiz, con la ciudad de Cenon',
    'Toilets and handwashing points in the rural schools of Amizmiz, with Cenon',
  ),
  ...inThreeLanguages(
    'fuites-oujda',
    'DUPLICATE',
    'Réduction des pertes d’eau du réseau d’Oujda avec les techniciens de Lille',
    'Detección de fugas en la red de agua potable de Oujda, con Lille',
    'Leak detection on the water network of Oujda, with the city of Lille',
  ),
  ...inThreeLanguages(
    'inventaire-medina-fes',
    'DUPLICATE',
    'Inventaire des maisons anciennes de la médina de Fès avec Montpellier',
    'Inventario del patrimonio de la medina de Fez, con Montpellier',
    'Survey of the built heritage of the medina of Fez, with Montpellier',
  ),
  ...inThreeLanguages(
    'archives-sale',
    'DUPLICATE',
    'Numériser les registres anciens de la commune de Salé avec la ville de Grigny',
    'Digitalización de los archivos municipales de Salé, con la ciudad de Grigny',
    'Digitising the municipal archives of Salé, with the town of Grigny',
  ),
  ...inThreeLanguages(
    'cine-club-tanger',
    'DUPLICATE',
    'Projections de films en plein air et ciné-club dans les quartiers de Tanger',
    'Cineclub itinerante en los barrios de Tánger, con Montpellier',
    'Travelling film club in the districts of Tangier, with Montpellier',
  ),
  ...inThreeLanguages(
    'greniers-ouarzazate',
    'DUPLICATE',
    'Restaurer les greniers collectifs en terre de la région d’Ouarzazate avec Romans-sur-Isère',
    'Restauración de los graneros colectivos de tierra de Ouarzazate, con Romans-sur-Isère',
    'Restoring the earthen collective granaries of Ouarzazate, with Romans-sur-Isère',
  ),
  ...inThreeLanguages(
    'bibliobus-sefrou',
    'PRECEDENT',
    'Un bibliobus et une bibliothèque municipale pour Sefrou, avec Aubagne',
    'Biblioteca municipal y bibliobús para Sefrou, con la ciudad de Aubagne',
    'A public library and a mobile library for Sefrou, with the town of Aubagne',
  ),
  ...inThreeLanguages(
    'pompes-solaires-agdz',
    'PRECEDENT',
    'Équiper les puits d’Agdz de pompes solaires, avec la ville d’Aurillac',
    'Bombeo solar para los pozos del palmeral de Agdz, con la ciudad de Aurillac',
    'Solar pumps for the wells of Agdz, with the town of Aurillac',
  ),
];

/** Other subjects, with towns, partners or words in common with the register. */
export const unrelated: Proposal[] = [
  { language: 'fr', title: 'Tournoi de football des jeunes de Nantes et d’Agadir' },
  { language: 'fr', title: 'Réfection de la voirie et éclairage public de Figuig, avec Stains' },
  { language: 'fr', title: 'Formation d’agents d’état civil à Oujda, avec Lille' },
  { language: 'fr', title: 'Compostage des déchets verts à Essaouira avec La Rochelle' },
  { language: 'es', title: 'Formación de guías de turismo en Fez, con Montpellier' },
  { language: 'es', title: 'Agua potable en las comunidades de Chiapas, con la ciudad de Burdeos' },
  { language: 'en', title: 'School exchange between Meknes and Nîmes' },
  { language: 'en', title: 'Support for women entrepreneurs in Salé, with Grigny' },
];
