import type { NamedField } from './field-names.js';

const named = (field: string, look: NamedField['look'], names: string): NamedField => ({
  field,
  look,
  names: names.split(' '),
});

/**
 * How lists of organisations call what other lists do not have, or call otherwise; asked before the common names. A part of
 * `identifiers` is the short name of a register.
 */
export const organisationNames: readonly NamedField[] = [
  named(
    'title',
    'text',
    'organisationname organizationname orgname nameoforganisation nameoforganization charityname ngoname clubname groupname providername nazwaorganizacji nazwapodmiotu nazwastowarzyszenia nazwafundacji vereinsname namedesvereins nomdelassociation nombredelaentidad назваорганізаціі organisation organization charity ngo organizacja podmiot stowarzyszenie verein einrichtung institution traeger association entidad організація provider agency nazwaopp nazwaklubu itemlabel names name nazwa nom nombre nome назва nazwapelna pelnanazwa nazwawnioskodawcy wnioskodawca beneficjent memberorganisation memberorganization повнаназва',
  ),
  named(
    'services',
    'text',
    'servicename service services serviceoffered usluga uslugi nazwauslugi angebot angebote leistung prestation servicio послуга послуги',
  ),
  named(
    'locations.postcode',
    'digits',
    'postcode postalcode zip zipcode kodpocztowy kod plz postleitzahl codepostal codigopostal cap adreskod адресаіндекс індекс поштовиііндекс',
  ),
  named(
    'locations.town',
    'text',
    'town city municipality locality addresslocality posttown miejscowosc miasto ort stadt ville commune municipio ciudad localidad citta adresmiejscowosc adresmiasto місто населенииипункт',
  ),
  named('locations.house', 'any', 'nrdomu numerdomu nrbudynku numerbudynku housenumber hausnummer nr'),
  named('locations.line', 'text', 'addressline2 address2 addressline3 street2 streetaddress2'),
  named(
    'locations.other',
    'text',
    'secondoffice secondaddress otheraddress branchaddress branchoffice adresfilii adresoddzialu adresbiura adresplacowki miejscedzialalnosci zweigstelle zweitadresse',
  ),
  named('locations.flat', 'any', 'nrlokalu numerlokalu nrmieszkania'),
  named('identifiers.KRS', 'digits', 'krs nrkrs numerkrs krsnumber'),
  named('identifiers.NIP', 'digits', 'nip nrnip numernip'),
  named('identifiers.REGON', 'digits', 'regon nrregon numerregon'),
  named(
    'identifiers.GB-CHC',
    'digits',
    'charitynumber charityno registeredcharitynumber charityregistrationnumber',
  ),
  named('identifiers.GB-COH', 'digits', 'companynumber companyno'),
  named('identifiers.VR', 'digits', 'vereinsregister vereinsregisternummer registernummer vrnummer vrnr'),
  named('identifiers.UA-EDR', 'digits', 'edrpou kodedrpou єдрпоу кодєдрпоу'),
  named('identifiers.ICO', 'digits', 'ico icozo'),
  named('identifiers.EIN', 'digits', 'strein ein taxid employeridentificationnumber'),
  named('identifiers.SIRET', 'digits', 'siret'),
  named('identifiers.RNA', 'digits', 'rna numerorna'),
  named(
    'public_benefit',
    'flag',
    'opp statusopp czyopp posiadastatusopp organizacjapozytkupublicznego publicbenefit gemeinnuetzig utilitepublique',
  ),
  named(
    'audiences',
    'text',
    'audience audiences agegroups agegroup beneficiaries whofor targetgroup targetgroups whoisitfor beneficjenci dlakogo odbiorcy grupadocelowa adresaci zielgruppe zielgruppen publiccible beneficiarios цільовааудиторія',
  ),
  named('languages', 'text', 'languages languagesspoken jezyki jezyk sprachen langues idiomas мови'),
  named(
    'hours',
    'text',
    'openinghours openingtimes openingdays hours openhours businesshours godzinyotwarcia godziny godzinypracy godzinyurzedowania dniigodzinyotwarcia dniigodzinypracy dnigodzinyotwarcia oeffnungszeiten sprechzeiten buerozeiten horaires horario годинироботи графікроботи режимроботи',
  ),
  named(
    'founded',
    'any',
    'founded foundedin yearfounded established yearestablished rokzalozenia datazalozenia gegruendet gruendungsjahr anneedecreation',
  ),
  named('logo', 'address', 'logo logourl'),
  named(
    'location.address',
    'text',
    'adressiedziby addressline addressline1 siedziba address adresorganizacji ulicainumer ulicanr ulicainr ulicanumer adresulica strassehausnummer strasseundhausnummer strasseundnummer strassehausnr strassenr адреса вулиця юридичнаадреса',
  ),
  named('phone', 'phone', 'телефон телефони telefony nrtelefonow telkontaktowy mainphone'),
  named(
    'contacts.phone',
    'phone',
    'mobile mobilephone mobilenumber mobil mobiltelefon mobilnummer handy handynummer kom komorka telkomorkowy telefonkomorkowy telefonkom telkom otherphone secondphone alternativephone phone2 tel2 telefon2 portable мобільнии мобільниителефон',
  ),
  named('email', 'e-mail', 'електроннапошта електроннаадреса пошта emailwww emailistronawww'),
  named(
    'website',
    'address',
    'website homepage web www stronawww adreswww strona stronainternetowa adresstronyinternetowej adresstronywww internet internetseite webseite siteweb siteinternet sitioweb paginaweb саит вебсаит',
  ),
  named(
    'contacts',
    'text',
    'contactperson contactname osobadokontaktu osobakontaktowa ansprechpartner ansprechperson kontaktperson personadecontacto контактнаособа',
  ),
  named(
    'services.cost',
    'text',
    'cost costs fee fees price charge charges koszt cena odplatnosc kosten preis вартість',
  ),
  named('short_name', 'text', 'kurzbezeichnung kuerzel скороченаназва абревіатура'),
  named(
    'id',
    'any',
    'idpodmiotu idorganizacji organisationid organizationid orgid charityid uid guid uuid id identifier recordid key nid objectid fid nr numer lp slug',
  ),
  named('tax_purpose', 'text', 'celszczegolowy celszczegolowy15'),
  named(
    'description',
    'long',
    'celestatutowe cele opisdzialalnosci opisorganizacji mission misja whatdoyoudo whatwedo taetigkeit zweck missions objet objetsocial опис діяльність',
  ),
  named(
    'topics',
    'text',
    'obszardzialalnosci obszarydzialalnosci obszardzialania zakresdzialalnosci zakresdzialania rodzajdzialalnosci obszary dziedzina dziedziny rodzajaktywnosci tematyka sferadzialan sferadzialalnosci sferydzialalnosci branza sektor taetigkeitsfeld domaine focusareas focusarea causes cause causearea causeareas areaofwork areasofwork fieldofactivity sparte handlungsfeld handlungsfelder taetigkeitsbereich themenfeld напрям напрями напрямдіяльності напрямидіяльності виддіяльності видидіяльності сферадіяльності',
  ),
];
