/**
 * What the standard names of countries leave out: who lives there, in French, Spanish and English (the
 * masculine singular, folded; its other forms are derived), and other names that people write. A line is
 * an ISO 3166-1 code and its words; a phrase is joined by underscores.
 */
export const demonyms = `
AD andorran andorrano
AE emirien emirati emiratos emirats_arabes uae
AF afghan afgano
AG antiguayen antiguano antiguan
AL albanais albanes albanian
AM armenien armenio armenian
AO angolais angoleno angolan
AR argentin argentino argentinian argentine
AT autrichien austriaco austrian
AU australien australiano australian
AZ azerbaidjanais azeri azerbaiyano azerbaijani
BA bosnien bosnio bosnian bosnie_herzegovine
BB barbadien barbadense barbadian
BD bangladais bangladesi bangladeshi
BE belge belga belgian
BF burkinabe burkines
BG bulgare bulgaro bulgarian
BH bahreini bahreinien bahraini
BI burundais burundes burundian
BJ beninois benines beninese
BN bruneien bruneano bruneian
BO bolivien boliviano bolivian
BR bresilien brasileno brasilero brazilian brasil
BS bahamien bahameno bahamian
BT bhoutanais butanes bhutanese
BW botswanais botsuano botswanan
BY bielorusse bielorruso belarusian
BZ belizien beliceno belizean
CA canadien canadiense canadian
CD rdc drc rd_congo republique_democratique_du_congo democratic_republic_of_the_congo
CF centrafricain centroafricano central_african republique_centrafricaine
CG republique_du_congo congo congo_brazzaville
CH suisse suizo swiss confederation_suisse
CI ivoirien marfileno ivorian ivory_coast costa_de_marfil
CL chilien chileno chilean
CM camerounais camerunes cameroonian
CN chinois chino chinese republique_populaire_de_chine republica_popular_china people_s_republic_of_china
CO colombien colombiano colombian
CR costaricien costarricense costa_rican
CU cubain cubano cuban
CV capverdien caboverdiano cape_verdean cabo_verde
CY chypriote chipriota cypriot
CZ tcheque checo czech republique_tcheque republica_checa
DE allemand aleman german republique_federale_d_allemagne republica_federal_de_alemania deutschland
DJ djiboutien yibutiano djiboutian
DK danois danes danish
DM dominiquais dominiques
DO dominicain dominicano dominican republique_dominicaine republica_dominicana dominican_republic
DZ algerien argelino algerian
EC equatorien ecuatoriano ecuadorian
EE estonien estonio estonian
EG egyptien egipcio egyptian
ER erythreen eritreo eritrean
ES espagnol espanol spanish royaume_d_espagne reino_de_espana
ET ethiopien etiope ethiopian
FI finlandais finlandes finnish
FJ fidjien fiyiano fijian
FM micronesien micronesio micronesian
FR francais frances french republique_francaise republica_francesa
GA gabonais gabones gabonese
GB britannique britanico british grande_bretagne gran_bretana great_britain uk
GD grenadien granadino grenadian
GE georgien georgiano georgian
GH ghaneen ghanes ghanaian
GM gambien gambiano gambian
GN guineen guineano guinean
GQ equatoguineen ecuatoguineano equatoguinean
GR grec grecque griego greek republique_hellenique hellenic
GT guatemalteque guatemalteco guatemalan
GW bissau_guineen guinee_bissau guinea_bissau
GY guyanien guyanes guyanese
HN hondurien hondureno honduran
HR croate croata croatian
HT haitien haitiano haitian
HU hongrois hungaro hungarian
ID indonesien indonesio indonesian
IE irlandais irlandes irish
IL israelien israeli
IN indien indio indian
IQ irakien iraqui iraqi irak
IR iranien irani iranian
IS islandais islandes icelandic
IT italien italiano italian
JM jamaicain jamaicano jamaiquino jamaican
JO jordanien jordano jordanian
JP japonais japones japanese
KE kenyan keniano
KG kirghiz kirguis kyrgyz
KH cambodgien camboyano cambodian kampuchea
KI kiribatien kiribatiano
KM comorien comorense comorian
KN kittitien
KP nord_coreen norcoreano north_korean
KR sud_coreen coreen coreano south_korean korean coree corea korea republique_de_coree republica_de_corea republic_of_korea
KW koweitien kuwaiti
KZ kazakh kazajo kazakhstani
LA laotien laosiano lao laotian
LB libanais libanes lebanese
LC saint_lucien santalucense
LI liechtensteinois liechtensteiniano
LK srilankais esrilanques sri_lankan
LR liberien liberiano liberian
LS lesothan lesotense
LT lituanien lituano lithuanian
LU luxembourgeois luxemburgues luxembourgish
LV letton leton latvian
LY libyen libio libyan
MA marocain marroqui moroccan
MC monegasque monegasco
MD moldave moldavo moldovan
ME montenegrin montenegrino
MG malgache malagasy
MH marshallais marshales marshallese
MK macedonien macedonio macedonian macedoine macedonia
ML malien maliense malian
MM birman birmano burmese birmanie birmania burma myanmar
MN mongol mongolian
MR mauritanien mauritano mauritanian
MT maltais maltes maltese
MU mauricien mauriciano mauritian
MV maldivien maldivo maldivian
MW malawien malaui malawian
MX mexicain mexicano mexican etats_unis_mexicains etats_unis_du_mexique estados_unidos_mexicanos united_mexican_states mejico
MY malaisien malasio malaysian
MZ mozambicain mozambiqueno mozambican
NA namibien namibio namibian
NE nigerien nigerino
NG nigerian nigeriano
NI nicaraguayen nicaraguense nicaraguan
NL neerlandais hollandais neerlandes holandes dutch holland holanda hollande
NO norvegien noruego norwegian
NP nepalais nepales nepali nepalese
NR nauruan nauruano
NZ neo_zelandais neozelandes new_zealander
OM omanais omani
PA panameen panameno panamanian
PE peruvien peruano peruvian
PG papouasien papu papuan
PH philippin filipino philippine
PK pakistanais pakistani paquistani
PL polonais polaco polish
PS palestinien palestino palestinian palestine palestina
PT portugais portugues portuguese
PW palaosien palauano palauan
PY paraguayen paraguayo paraguayan
QA qatarien qatari catari
RO roumain rumano romanian
RS serbe serbio serbian
RU russe ruso russian federation_de_russie federacion_de_rusia russian_federation
RW rwandais ruandes rwandan
SA saoudien saudi saudita
SB salomonien salomonense
SC seychellois seychellense
SD soudanais sudanes sudanese
SE suedois sueco swedish
SG singapourien singapurense singaporean
SI slovene esloveno slovenian
SK slovaque eslovaco slovak republique_slovaque
SL sierra_leonais sierraleones sierra_leonean
SM saint_marinais sanmarinense
SN senegalais senegales senegalese
SO somalien somali
SR surinamais surinames surinamese
SS sud_soudanais sursudanes south_sudanese
ST santomeen santotomense
SV salvadorien salvadoreno salvadoran
SY syrien sirio syrian
SZ swazi swaziland swazilandia
TD tchadien chadiano chadian
TG togolais togoles togolese
TH thailandais tailandes thai
TJ tadjik tayiko
TL timorais timorense timorese timor_oriental east_timor
TM turkmene turcomano turkmen
TN tunisien tunecino tunisian
TO tongien tongano tongan
TR turc turco turkish turquie turkey turquia
TT trinidadien trinitense trinidadian
TV tuvaluan tuvaluano
TW taiwanais taiwanes taiwanese
TZ tanzanien tanzano tanzanian
UA ukrainien ucraniano ukrainian
UG ougandais ugandes ugandan
US etasunien estadounidense etats_unis_d_amerique estados_unidos_de_america united_states_of_america usa eeuu
UY uruguayen uruguayo uruguayan
UZ ouzbek uzbeko
VA vatican vaticano saint_siege santa_sede holy_see
VC vincentais sanvicentino
VE venezuelien venezolano venezuelan
VN vietnamien vietnamita vietnamese viet_nam republique_socialiste_du_vietnam
VU vanuatuan vanuatuense
WS samoan samoano
XK kosovar
YE yemenite yemeni
ZA sud_africain sudafricano south_african
ZM zambien zambiano zambian
ZW zimbabween zimbabuense zimbabwean
`;
