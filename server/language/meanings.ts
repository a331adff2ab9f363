/**
 * Words of the names of public bodies, in French, Spanish and English: a line holds what means the same.
 * Folded; a phrase is joined by underscores. Words that differ only by their endings (cooperación,
 * coopération) need no line.
 */

/** What a body is: a city is not an urban community, nor a council a conference. */
export const kinds = `
ministere ministerio ministry secretaria secretariat min
secretariat_general secretaria_general general_secretariat
secretariat_d_etat secretaria_de_estado state_secretariat
ambassade embajada embassy
consulat consulado consulate
chancellerie cancilleria chancery chancellery
ville mairie commune cite ciudad ayuntamiento alcaldia municipio municipalidad presidencia_municipal city city_council city_hall town town_hall town_council municipality municipalite municipe hotel_de_ville conseil_municipal consejo_municipal municipal_council
conseil_regional consejo_regional regional_council region
conseil_general conseil_departemental consejo_general consejo_departamental general_council departmental_council departement departamento department
communaute_urbaine comunidad_urbana urban_community
communaute_d_agglomeration comunidad_de_aglomeracion agglomeration_community
communaute_de_communes comunidad_de_municipios community_of_municipalities
metropole metropoli metropolis metropolitan
prefecture prefectura
gouvernement gobierno government
etat estado state
parlement parlamento parliament
assemblee asamblea assembly
senat senado senate
chambre camara chamber
cour corte court tribunal
police policia
gendarmerie gendarmeria
armee ejercito army
douane aduana customs
parquet fiscalia procuraduria prosecution_service prosecutor_s_office attorney_general_s_office
universite universidad university
ecole escuela school
faculte facultad faculty
hopital hospital
institut instituto institute
academie academia academy
centre centro center
comite committee
conseil consejo council
alliance alianza
reseau red network
commission
conference
federation
confederation
association
union
fondation fundacion foundation
organisation organizacion organization
societe sociedad society empresa entreprise
banque banco bank
fonds fondo fund
syndicat sindicato trade_union
chambre_de_commerce camara_de_comercio chamber_of_commerce
groupe_de_travail grupo_de_trabajo working_group
groupe_pays grupo_pais country_group
haut_commissariat haut_commissaire alto_comisionado high_commissioner high_commission
defenseur_du_peuple defenseur_des_droits defensoria_del_pueblo defensor_del_pueblo ombudsman
musee museo museum
bibliotheque biblioteca library
observatoire observatorio observatory
`;

/** What nearly every body may be called besides: its absence says little. */
export const general = `
direction direccion directorate
direction_generale direccion_general general_directorate directorate_general general_direction
sous_direction subdireccion subdirectorate
bureau oficina office
agence agencia agency
service servicio
section seccion
unite unidad unit
cellule celula cell
mission mision
programme programa program
projet proyecto project
initiative iniciativa
groupe grupo group
national nacional nationale
federal federale
general generale
international internacional intl
premier primero primera first 1st 1er
republique republica republic
public publico publique
mondial mundial monde mundo world
division
central
regional
departemental departamental departmental
municipal
local
principal
travaux obras works
affaires asuntos affairs
`;

/** What bodies deal with, where the languages have different words for it. */
export const subjects = `
affaires_etrangeres asuntos_exteriores relaciones_exteriores relations_exterieures foreign_affairs external_affairs foreign_relations external_relations affaires_exterieures
relations_internationales relaciones_internacionales international_relations international_affairs affaires_internationales asuntos_internacionales
exterieur exterior external etranger foreign extranjero
interieur interior gobernacion home_affairs home
securite seguridad security
surete safety
developpement desarrollo development
developpement_durable desarrollo_sostenible sustainable_development
sante salud health
education educacion
enseignement_superieur educacion_superior ensenanza_superior higher_education
enseignement ensenanza teaching
recherche investigacion research
travail trabajo labour labor
emploi empleo employment
economie economia economy
economique economico economic
finances hacienda finanzas finance
budget presupuesto
commerce comercio trade
tresor tesoro treasury
impots impuestos taxes
environnement medio_ambiente environment
ecologie ecologia ecology
energie energia energy
eau agua water
forets bosques forests forestry
peche pesca fisheries fishing
agriculture agricultura agricultural
alimentation alimentacion food
tourisme turismo tourism
culture cultura
culturel cultural
sport deporte
jeunesse juventud youth
enfance infancia childhood
enfant nino nina child children
femme mujer woman women
famille familia family
justice justicia
droits_de_l_homme droits_humains derechos_humanos human_rights
droit derecho law
droits derechos rights
etat_de_droit estado_de_derecho rule_of_law
paix paz peace
defense defensa defence
guerre guerra war
armees fuerzas_armadas armed_forces
lutte lucha combate fight
contre contra against
drogue droga drugs
stupefiants estupefacientes narcotics
crime delito
terrorisme terrorismo terrorism
frontiere frontera border
asile asilo asylum
refugie refugiado refugee
migrant migrante
immigration inmigracion
apatride apatrida stateless
demande_d_asile solicitud_de_asilo
aide ayuda assistance asistencia aid relief
appui apoyo support soutien
renforcement fortalecimiento strengthening
capacites capacidades capacity
formation formacion capacitacion training
expert experto
logement vivienda housing
territoire territorio territory
egalite igualdad equality
developpement_rural desarrollo_rural rural_development
transports transporte transportes transport
equipement equipamiento infrastructure infraestructura
urbanisme urbanismo planning
eau_et_assainissement agua_y_saneamiento water_and_sanitation
amenagement ordenamiento ordenacion
collectivites_territoriales collectivites_locales gobiernos_locales entidades_locales colectividades_territoriales local_authorities local_governments autorites_locales gouvernements_locaux
liaison enlace
gouverneur gobernador governor
maire alcalde presidente_municipal mayor
prefet prefecto prefect
regions regiones
petit pequeno small
haut alto alta haute high upper
bas bajo baja basse low lower
grand grande gran great
nouveau nueva nuevo new nouvelle
nord norte north northern
sud south southern
est este east eastern
ouest oeste west western
uni unido united
europeen europeo european
latino_americain latinoamericano latin_american
afrique africa
africain africano african
asie asia
asiatique asian
americain americano american
arabe arab
ibero_americain iberoamericano ibero_american
inter_americain interamericano inter_american
pays pais country countries
pays_d_origine paises_de_origen country_of_origin countries_of_origin
donnees datos data
statistique estadistica statistics
technologie tecnologia technology
science ciencia
scientifique cientifico scientific
recherche_scientifique investigacion_cientifica scientific_research
technique tecnico technical
politique politico political policy
politiques politicas policies
humanitaire humanitario humanitarian
humain humano human
civil
protection_civile proteccion_civil securite_civile seguridad_civil civil_protection civil_security
peuple pueblo people
autochtone indigena indigenous
langue lengua language
gouvernance gobernanza governance
decentralise descentralizado decentralized decentralised
dialogue dialogo
fleuve rio river
mer mar sea
marine marina navy
air aire
espace espacio space
poste correos postal
telecommunications telecomunicaciones
numerique digital
election eleccion
enquete investigation
judiciaire judicial
penitentiaire penitenciario prison
attache agregado
gestion management
risque riesgo risk
catastrophe desastre disaster
sante_publique salud_publica public_health
securite_publique seguridad_publica public_security
securite_interieure seguridad_interior internal_security
securite_sociale seguridad_social social_security
assurance seguro insurance
croissance crecimiento growth
entrepreneur emprendedor
investissement inversion investment
monnaie moneda currency
propriete_intellectuelle propiedad_intelectual intellectual_property
normalisation normalizacion standards
consommateur consumidor consumer
concurrence competencia competition
brigade brigada
`;

/** Names that are more than their words: the State of Mexico is not the Mexican State. */
export const wholes = `
mexico_city ciudad_de_mexico ville_de_mexico
estado_de_mexico state_of_mexico etat_de_mexico
nations_unies naciones_unidas united_nations onu
union_europeenne union_europea european_union ue eu
conseil_de_l_europe consejo_de_europa council_of_europe
commission_europeenne comision_europea european_commission
amerique_latine america_latina latin_america latinoamerica
croix_rouge cruz_roja red_cross
croissant_rouge media_luna_roja red_crescent
`;

/** What the law calls a body: it says nothing of which. */
export const legalForms = `
ltd limited ltda limitada
llc limited_liability_company
inc incorporated
corp corporation
co company
plc public_limited_company
ag aktiengesellschaft
gmbh
kg
lp
llp
sa sociedad_anonima societe_anonyme
sa_de_cv
sapi
sas
sarl srl societe_a_responsabilite_limitee sociedad_de_responsabilidad_limitada societatea_cu_raspundere_limitata
spa
sp_z_o_o sp_z_oo
bv
nv
ab
as
oy
pte
pty
ooo
oao ojsc open_joint_stock_company
jsc joint_stock_company pjsc zao ao
ac asociacion_civil
iap
asbl
epic
`;
