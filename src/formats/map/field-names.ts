/** What a field of ours must look like in a list, to be taken for it. */
export type Look =
  'text' | 'long' | 'date' | 'time' | 'address' | 'e-mail' | 'phone' | 'number' | 'digits' | 'flag' | 'any';

/** How others call a field of ours, in the languages of the feeds; the first names are the surest. */
export interface NamedField {
  readonly field: string;
  readonly look: Look;
  readonly names: readonly string[];
}

const named = (field: string, look: Look, names: string): NamedField => ({
  field,
  look,
  names: names.split(' '),
});

// Names without case, accents, blanks and dashes. A name may stand alone, or begin or end a longer one.
export const fieldNames: readonly NamedField[] = [
  named(
    'title',
    'text',
    'title name eventname eventtitle meetingname subject headline heading caption tytul tytulwydarzenia nazwa nazwawydarzenia temat titel bezeichnung veranstaltung betreff titre intitule nom objet titulo nombre asunto titol nom titolo nome nazev committeename summary label',
  ),
  named(
    'start',
    'date',
    'start startdate startdatetime startsat startat starttime starts begin begins begindate beginsat dtstart eventdate eventstart meetingdate meetingdatetime datetime when from datestart datefrom validfrom date formatteddatetime datarozpoczecia dataod datastart poczatek rozpoczecie terminrozpoczecia termin datawydarzenia odkiedy beginn startdatum anfang datum von debut datedebut datededebut commence fechainicio fechadeinicio inicio fecha comienzo desde datainici inici data dataora datainizio inizio',
  ),
  named(
    'end',
    'date',
    'end enddate enddatetime endsat endat endtime ends finish finishdate dtend eventend until to dateend dateto datazakonczenia datado koniec zakonczenie dokiedy ende enddatum bis fin datefin datedefin fechafin fechadefin hasta datafi datafine fine',
  ),
  named(
    'opens',
    'date',
    'opens opensat openingdate opendate opening consultationstart datarozpoczeciakonsultacji startkonsultacji',
  ),
  named(
    'closes',
    'date',
    'closes closesat closingdate closedate closing deadline enddateforresponses duedate responsedeadline termindo terminuwag terminskladaniauwag terminzglaszaniauwag datazakonczeniakonsultacji frist fristende abgabefrist datelimite dateecheance fechalimite plazo termini',
  ),
  named(
    'time',
    'time',
    'time starttime eventtime meetingtime godzina godzinarozpoczecia czas uhrzeit zeit heure hora horainicio ora',
  ),
  named(
    'url',
    'address',
    'url link href permalink eventurl weburl weblink pageurl detailurl adres adresstrony adreswww strona stronainternetowa link odnosnik internetadresse webseite lien adresseweb enlace paginaweb web enllac',
  ),
  named(
    'website',
    'address',
    'website homepage web www site stronawww strona stronainternetowa internet webseite siteweb siteinternet sitioweb paginaweb url',
  ),
  named('id', 'any', 'id uid guid uuid eventid identifier objectid recordid nid key nr numer lp'),
  named(
    'description',
    'long',
    'description details body text content abstract notes about longdescription eventdescription opis opiswydarzenia tresc szczegoly beschreibung inhalt descriptif contenu descripcion contenido descripcio descrizione',
  ),
  named(
    'summary',
    'text',
    'summary excerpt lead teaser shortdescription intro subtitle skrot krotkiopis zajawka kurzbeschreibung zusammenfassung resume chapo resumen extracto resum',
  ),
  named(
    'location.name',
    'text',
    'location venue place where locationname venuename room building miejsce miejscewydarzenia lokalizacja ort veranstaltungsort raum lieu lugar ubicacion lloc luogo',
  ),
  named(
    'location.address',
    'text',
    'address streetaddress fulladdress street addressline1 address1 adres adrespelny ulica adresse anschrift strasse rue direccion calle adreca indirizzo',
  ),
  named(
    'location.lat',
    'number',
    'lat latitude geolat y szerokosc szerokoscgeograficzna breitengrad latitud',
  ),
  named(
    'location.lon',
    'number',
    'lon lng long longitude geolng geolon x dlugosc dlugoscgeograficzna laengengrad longitud',
  ),
  named(
    'organiser.name',
    'text',
    'organiser organizer organisation organization host department committee body agency provider organizator jednostka wydzial veranstalter traeger amt organisateur organizador entidad organitzador',
  ),
  named(
    'topics',
    'text',
    'category categories topic topics theme themes subject type eventtype categorytitle categoryname kategoria kategorie tematyka rodzaj typ obszar thema themen categorie theme categoria tema',
  ),
  named(
    'areas',
    'text',
    'district area ward neighbourhood neighborhood borough osiedle dzielnica gmina rejon bezirk stadtteil ortsteil quartier arrondissement distrito barrio districte barri',
  ),
  named(
    'phone',
    'phone',
    'phone telephone tel phonenumber contactphone telefon nrtelefonu telefonkontaktowy telefonnummer numerodetelephone telefono',
  ),
  named(
    'email',
    'e-mail',
    'email mail emailaddress contactemail adresemail poczta emailadresse courriel correo correoelectronico',
  ),
  named(
    'image',
    'address',
    'image imageurl picture photo thumbnail img obraz zdjecie grafika bild foto imagen',
  ),
  named(
    'published',
    'date',
    'published publishedat publisheddate pubdate publicationdate datepublished created createdat createdon datecreated datapublikacji opublikowano veroeffentlicht datepublication fechapublicacion',
  ),
  named(
    'updated',
    'date',
    'updated updatedat modified modifiedat lastmodified lastupdated lastmodifiedutc dateupdated datamodyfikacji zmieniono aktualizacja geaendert aktualisiert misajour fechaactualizacion',
  ),
  named(
    'cancelled',
    'flag',
    'cancelled canceled iscancelled iscanceled canceledevent odwolane abgesagt annule cancelado',
  ),
  named(
    'all_day',
    'flag',
    'allday isallday alldayevent fullday calodniowe ganztaegig journeeentiere todoeldia',
  ),
  named('status', 'text', 'status state eventstatus stan'),
  named('legal_form', 'text', 'legalform formaprawna rechtsform formejuridique formajuridica'),
  named(
    'short_name',
    'text',
    'shortname acronym abbreviation skrotnazwy nazwaskrocona kurzname sigle siglas',
  ),
];

/** Fields that a kind does not have, so that a list of that kind is not searched for them. */
export const fieldsWithout: Readonly<Record<string, readonly string[]>> = {
  event: ['opens', 'closes', 'phone', 'email', 'website', 'legal_form', 'short_name'],
  consultation: ['start', 'end', 'time', 'phone', 'email', 'website', 'legal_form', 'short_name', 'all_day'],
  organisation: [
    'start',
    'end',
    'opens',
    'closes',
    'time',
    'cancelled',
    'all_day',
    'status',
    'organiser.name',
  ],
  article: [
    'start',
    'end',
    'opens',
    'closes',
    'time',
    'cancelled',
    'all_day',
    'status',
    'location.name',
    'location.address',
    'location.lat',
    'location.lon',
    'organiser.name',
    'topics',
    'areas',
    'phone',
    'email',
    'website',
    'legal_form',
    'short_name',
  ],
};
