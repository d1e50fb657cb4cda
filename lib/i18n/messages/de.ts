import type { Catalogue } from '../catalogue'
import { apiPage } from './api-page.de'
import { apiReference } from './api-reference.de'

/** On their own as well, for the screen that replaces all others (app/global-error.tsx). */
export const failures = {
  tabTitle: 'Fehler',
  retry: 'Noch einmal versuchen',
  reference: 'Referenz:',
  unknown: {
    title: 'Auf unserer Seite ist etwas schiefgegangen',
    text: 'Der Fehler steht im Log des Servers. Versuchen Sie es noch einmal.',
  },
  database: {
    title: 'Gatehouse erreicht seine Datenbank nicht',
    text: 'Das behebt sich meist innerhalb von Sekunden von selbst.',
  },
  connection: {
    title: 'Gatehouse antwortet nicht',
    text: 'Prüfen Sie Ihre Verbindung. Wenn auch andere Gatehouse nicht erreichen, startet der Server vielleicht gerade neu.',
  },
  noAnswer: {
    unknown:
      'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es noch einmal. Was Sie eingegeben haben, ist noch da.',
    database:
      'Gatehouse erreicht seine Datenbank im Moment nicht. Versuchen Sie es in ein paar Sekunden noch einmal. Was Sie eingegeben haben, ist noch da.',
    connection:
      'Gatehouse hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal. Was Sie eingegeben haben, ist noch da.',
  },
} satisfies Catalogue['failures']

/** All texts of the screens in German. People are addressed with “Sie”. */
export default {
  signIn: {
    title: 'Anmelden',
    failed: 'Anmeldung fehlgeschlagen',
    email: 'E-Mail',
    password: 'Passwort',
    submit: 'Anmelden',
    submitting: 'Anmeldung läuft …',
    forgotten: 'Passwort vergessen?',
    notices: {
      'password-changed':
        'Ihr Passwort wurde geändert, und Sie wurden überall abgemeldet. Melden Sie sich mit dem neuen Passwort an.',
      'password-set': 'Ihr Passwort ist gesetzt. Sie können sich jetzt damit anmelden.',
      'signed-out': 'Sie sind abgemeldet.',
      'session-ended': 'Ihre Sitzung wurde beendet. Melden Sie sich erneut an.',
      'setup-done': 'Ihr Konto ist bereit. Melden Sie sich an.',
    },
    signedIn: {
      title: 'Sie sind als {name} angemeldet',
      toChange: 'Um sich als anderer Benutzer anzumelden, melden Sie sich zuerst ab.',
      passwordSet: 'Das neue Passwort ist gesetzt. Um sich damit anzumelden, melden Sie sich zuerst ab.',
      signOut: 'Abmelden',
      goOn: 'Weiter als {name}',
    },
    failures: {
      wrong: 'Die Anmeldedaten sind falsch, bitte versuchen Sie es noch einmal',
      limited:
        'Zu viele Versuche. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} erneut.',
      limitedForAWhile: 'Zu viele Versuche. Versuchen Sie es in ein paar Minuten erneut.',
      busy: 'Im Moment melden sich zu viele Benutzer an. Versuchen Sie es in {seconds, number} Sekunden erneut.',
      busyForAWhile:
        'Im Moment melden sich zu viele Benutzer an. Versuchen Sie es in ein paar Sekunden erneut.',
      unavailable:
        'Gatehouse erreicht seine Datenbank im Moment nicht. Versuchen Sie es in ein paar Sekunden erneut.',
      outgrown:
        'Ihr Passwort ist richtig, gilt aber nicht mehr: Ein anderer Benutzer kennt es vielleicht, und Sie haben jetzt mehr Rechte als dieser. Setzen Sie mit „Passwort vergessen?“ ein neues, oder bitten Sie einen Admin um einen Link.',
      unreachable:
        'Gatehouse hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
      elsewhere:
        'Diese Seite wurde unter einer anderen Adresse geöffnet als der in APP_URL. Öffnen Sie sie dort, oder informieren Sie Ihren Admin.',
      unexpected: 'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
    },
  },

  app: {
    description: 'Benutzer, Rechte und API-Schlüssel eines API-Dashboards verwalten.',
  },

  fields: {
    name: 'Name',
    first_name: 'Vorname',
    last_name: 'Nachname',
    email_address: 'E-Mail-Adresse',
    password: 'Passwort',
    organisation_name: 'Name der Organisation',
    current_password: 'Aktuelles Passwort',
    new_password: 'Neues Passwort',
    subject: 'Betreff',
    body: 'Text vor dem Link',
    button: 'Aufschrift der Schaltfläche',
    afterwards: 'Text nach dem Link',
    description: 'Beschreibung',
  },

  errors: {
    malformed: 'Die Anfrage war nicht lesbar. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
    empty: 'Die Anfrage war leer. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
    invalid: 'Prüfen Sie die markierten Felder.',
    unauthenticated: 'Ihre Sitzung wurde beendet. Melden Sie sich erneut an.',
    forbidden: 'Dazu haben Sie keine Berechtigung.',
    inactive: 'Dieses Konto ist nicht aktiv.',
    outgrown: 'Das gilt nicht mehr, weil der Benutzer jetzt mehr Rechte hat.',
    unconfirmed: 'Nichts wurde geändert. Geben Sie dafür Ihr aktuelles Passwort ein.',
    not_found: 'Diesen Benutzer gibt es nicht mehr.',
    method_not_allowed: 'Diese Aktion ist hier nicht möglich.',
    conflict:
      'Das widerspricht einer anderen Änderung. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
    gone: 'Dieser Link gilt nicht mehr.',
    stale: 'Dieser Benutzer wurde geändert, nachdem Sie die Seite geöffnet haben.',
    too_large: 'Die Anfrage ist zu groß.',
    unsupported_media_type:
      'Die Anfrage war nicht lesbar. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
    limited: 'Zu viele Versuche. Versuchen Sie es später erneut.',
    busy: 'Im Moment melden sich zu viele Benutzer an. Versuchen Sie es in ein paar Sekunden erneut.',
    unavailable:
      'Gatehouse erreicht seine Datenbank im Moment nicht. Versuchen Sie es in ein paar Sekunden erneut.',
    unexpected: 'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
  },

  sentences: {
    required: '{field} fehlt',
    tooLong: '{field} darf höchstens {most, number} Zeichen haben',
    notStorable: '{field} enthält ein Zeichen, das nicht gespeichert werden kann',
    textNotStorable: 'Ein Wert enthält ein Zeichen, das nicht gespeichert werden kann',
    invisible: '{field} muss ein sichtbares Zeichen enthalten',
    emailForm: 'Geben Sie eine E-Mail-Adresse wie name@example.com ein',
    emailCharacter: 'E-Mail-Adresse darf vor dem @ kein {character} enthalten',
    passwordTooShort: 'Das Passwort muss mindestens {least, number} Zeichen haben',
    passwordTooLong:
      'Das Passwort darf höchstens {most, number} Byte haben: {most, number} einfache Buchstaben, bei Umlauten oder anderen Schriften weniger',
    passwordNotUsable: 'Das Passwort enthält ein Zeichen, das nicht verwendet werden kann',
    passwordsDiffer: 'Die Passwörter stimmen nicht überein',
    emailTaken: 'Ein anderer Benutzer hat diese E-Mail-Adresse schon',
    grantAdmin: 'Nur ein Admin kann einen Benutzer zum Admin machen',
    grantBeyondOwn: 'Sie können nicht mehr geben, als Sie selbst haben: {section}',
    privilegesForm: 'Rechte müssen ein Objekt mit einer Stufe je Bereich sein',
    isAdminForm: 'IsAdmin muss „admin“ sein oder fehlen',
    noSection: '{text} ist kein Bereich',
    levelForm: 'Die Stufe von {text} muss deny, read oder write sein',
    viewTooLong: 'Diese Filter sind zu lang für eine Ansicht: Verwenden Sie weniger Suchwörter',
    viewForm: 'Das ist keine Suche in der Liste der Benutzer',
    viewNameTaken: 'Es gibt schon eine Ansicht mit diesem Namen: Wählen Sie einen anderen',
    viewGone: 'Diese Ansicht gibt es nicht mehr',
    mailTextStale:
      'Diese Texte wurden geändert, nachdem Sie die Seite geöffnet haben. Prüfen Sie sie noch einmal',
    organisationStale:
      'Diese Optionen wurden geändert, nachdem Sie die Seite geöffnet haben. Prüfen Sie sie noch einmal',
    unknownPlaceholder:
      '{placeholder} gibt es in dieser E-Mail nicht. Verwenden Sie nur die Platzhalter, die auf dieser Seite stehen',
    viewStale:
      'Diese Ansicht wurde geändert, nachdem Sie die Seite geöffnet haben. Prüfen Sie sie noch einmal',
    tooManyViews: 'Es gibt schon {most, number} Ansichten: Löschen Sie zuerst eine',
    templateNameTaken: 'Eine Vorlage mit diesem Namen gibt es schon',
    templateNameToChange: 'Eine Vorlage mit diesem Namen gibt es schon: Wählen Sie einen anderen Namen',
    templateGone: 'Diese Vorlage gibt es nicht mehr',
    templateStale:
      'Diese Vorlage wurde geändert, nachdem Sie die Seite geöffnet haben. Prüfen Sie sie noch einmal',
    groupNameTaken: 'Eine Gruppe mit diesem Namen gibt es schon',
    groupNameToChange: 'Eine Gruppe mit diesem Namen gibt es schon: Wählen Sie einen anderen Namen',
    groupNameSemicolon: 'Der Name einer Gruppe darf kein Semikolon enthalten: Es trennt Gruppen in Dateien',
    groupGone: 'Diese Gruppe gibt es nicht mehr',
    groupStale: 'Diese Gruppe wurde inzwischen geändert. Prüfen Sie sie noch einmal',
    groupOfAdmins: 'Eine Gruppe kann Benutzer nicht zu Admins machen',
    groupBeyondOwn: 'Die Gruppe {group} gibt mehr, als Sie haben: {section}',
    groupHasStronger: 'Das kann nur ein Admin: Die Gruppe hat Mitglieder mit mehr Rechten als Sie',
    groupHidesMore:
      'Das kann nur ein Admin: Mitglieder bekämen ihre eigenen Rechte zurück, die mehr sind als Ihre',
    nobodyWithAddress: 'Kein Benutzer hat diese E-Mail-Adresse',
    groupsNeedWrite: 'Um Gruppen zu ändern, brauchen Sie Schreiben für Benutzergruppen',
    unknownGroups:
      '{count, plural, one {Es gibt keine Gruppe {names}} other {Es gibt keine Gruppen {names}}}',
    tooManyGroups: 'Ein Benutzer kann in höchstens {most, number} Gruppen auf einmal kommen',
    notRevertible:
      'Dieses Ereignis kann nicht zurückgenommen werden: Es hat keine Rechte eines Benutzers oder einer Gruppe geändert',
    membersRefused:
      'Nichts wurde geändert: Einige dieser Benutzer können nicht hinzugefügt oder entfernt werden',
    templateOfAdmin: 'Eine Vorlage kann keinen Benutzer zum Admin machen',
    emailTakenInOrganisation: 'Diese E-Mail-Adresse gehört schon einem Benutzer der Organisation',
    currentPasswordWrong: 'Das aktuelle Passwort ist falsch',
    passwordOutgrown:
      'Ihr Passwort ist richtig, gilt aber nicht mehr: Ein anderer Benutzer kennt es vielleicht, und Sie haben jetzt mehr Rechte als dieser. Setzen Sie mit „Passwort vergessen?“ ein neues',
    linkOutgrown:
      'Dieser Link gilt nicht mehr: Sein Benutzer hat danach mehr Rechte bekommen. Fordern Sie einen neuen Link an',
    keyOutgrown:
      'Dieser API-Schlüssel gilt nicht mehr: Ein anderer Benutzer kennt ihn vielleicht, und sein Besitzer hat jetzt mehr Rechte als dieser. Erneuern Sie ihn',
    passwordStale: 'Das Passwort wurde gleichzeitig geändert. Versuchen Sie es noch einmal',
    resetOfOther: 'Sie dürfen Passwörter anderer Benutzer nicht zurücksetzen',
    resetOfOtherByAdmin: 'Sie dürfen Passwörter anderer Benutzer nicht zurücksetzen, auch nicht als Admin',
    grantAdminInOriginal: 'Nur ein Admin mit ResetPassword macht Benutzer zu Admins',
    resetPasswordByAdminApi: 'ResetPassword gibt es nur über die Admin-API',
    lastAdmin: 'Der letzte aktive Admin kann nicht gelöscht, deaktiviert oder herabgestuft werden',
    ownDeletion:
      'Ihr eigenes Konto können Sie nicht löschen: Bitten Sie einen Benutzer, der Benutzer verwalten darf',
    ownDeactivation: 'Ihr eigenes Konto können Sie nicht deaktivieren',
    ownAdminRights: 'Ihre eigenen Admin-Rechte können Sie nicht entfernen: Bitten Sie einen anderen Admin',
    ownRightToChangeUsers:
      'Ihr eigenes Recht, Benutzer zu verwalten, können Sie nicht entfernen: Bitten Sie einen anderen Benutzer mit diesem Recht',
    ownRightToChangeGroups:
      'Ihr eigenes Recht, Gruppen zu verwalten, können Sie nicht entfernen: Bitten Sie einen anderen Benutzer mit diesem Recht',
    invitationWithPassword: 'Eingeladene Benutzer wählen ihr Passwort selbst: Lassen Sie das Passwort leer',
    invitationOfInactive: 'Nur aktive Benutzer können eingeladen werden',
    linkOfInactive: 'Nur aktive Benutzer können einen Link bekommen',
    hasPassword: 'Dieser Benutzer hat schon ein Passwort',
    keyNotReadable:
      'Dieser Schlüssel kann nicht mehr angezeigt werden, weil AUTH_SECRET geändert wurde. Erneuern Sie ihn',
    notDeleted: 'Dieser Benutzer ist nicht mehr unter den gelöschten',
    passwordCommon: 'Dieses Passwort ist zu häufig. Wählen Sie eines, das schwerer zu erraten ist',
    passwordGuessable:
      'Ein Passwort darf kein Name, keine E-Mail-Adresse und keine reine Zahl sein. Wählen Sie ein anderes',
    sessionOver: 'Diese Sitzung wurde schon beendet',
    setupLinkWrong: 'Dieser Einrichtungslink gilt nicht',
    setUpAlready: 'Gatehouse ist schon eingerichtet',
    limitedForSeconds:
      'Zu viele Versuche. Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut',
    limitedForMinutes:
      'Zu viele Versuche. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} erneut',
    tooManySearches:
      'Zu viele Ihrer Suchen laufen gleichzeitig. Warten Sie, bis eine beendet ist, und versuchen Sie es dann noch einmal',
    searchesBusy: 'Im Moment laufen zu viele Suchen. Versuchen Sie es in ein paar Sekunden noch einmal',
    searchTooSlow:
      'Die Suche wurde nach {seconds, plural, one {# Sekunde} other {# Sekunden}} abgebrochen. Verwenden Sie längere Wörter oder weniger Filter',
    tooManyDownloads:
      'Zu viele Ihrer Downloads laufen gleichzeitig. Warten Sie, bis einer beendet ist, und versuchen Sie es dann noch einmal',
    downloadsBusy: 'Im Moment laufen zu viele Downloads. Versuchen Sie es in ein paar Sekunden noch einmal',
    importsBusy: 'Im Moment werden andere Dateien geprüft. Versuchen Sie es in ein paar Sekunden noch einmal',
    noLevelChosen: 'Wählen Sie mindestens eine Stufe',
    noSuchLevel: 'Diese Stufe gibt es in diesem Bereich nicht',
    tooManySelected:
      'Sie können höchstens {most, number} Benutzer auf einmal ändern: Grenzen Sie die Liste ein',
    fileTooLarge: 'Die Datei ist größer als {megabytes, number} MB. Teilen Sie sie in mehrere Dateien auf',
    fileTooLong: 'Die Datei hat mehr als {rows, number} Zeilen. Teilen Sie sie in mehrere Dateien auf',
    fileTooLongWithEmpty:
      'Die Datei hat mehr als {rows, number} Zeilen, leere mitgezählt. Löschen Sie leere Zeilen oder teilen Sie die Datei auf',
    rowTooBig:
      'Zeile {row} ist größer als {kilobytes, number} KB. Prüfen Sie, ob ein Anführungszeichen nicht geschlossen wird',
    rowTooWide: 'Zeile {row} hat mehr als {columns, number} Spalten',
    fileIsWorkbook:
      'Das ist eine Excel-Arbeitsmappe. Speichern Sie sie in Excel als „CSV UTF-8“ und wählen Sie diese Datei',
    fileNotText: 'Das ist keine Textdatei. Wählen Sie eine CSV-Datei',
    fileEmpty: 'Die Datei ist leer',
    fileWithoutRows: 'Die Datei hat eine Kopfzeile, aber keine weiteren Zeilen',
    quoteNotClosed: 'Das Anführungszeichen in Zeile {row} wird nicht geschlossen',
    rowUnreadable: 'Zeile {row} ist nicht lesbar: Prüfen Sie ihre Anführungszeichen',
    quotedName: '„{name}“',
    columnNumber: 'Spalte {number, number}',
    noHeader:
      'Die erste Zeile enthält eine E-Mail-Adresse. Sie wird deshalb als Benutzer gelesen, nicht als Kopfzeile',
    headersAlike:
      'Zeile {row, number} hat Überschriften, die gleich sind oder sich nur in Großschreibung, Akzenten oder Satzzeichen unterscheiden: {names} (Spalten {places}). Prüfen Sie, welche davon importiert wird',
    mappedTwice: '{names} sind demselben Feld zugeordnet. Wählen Sie eine Spalte davon',
    mappingOfOtherFile: 'Die Datei hat nicht mehr die zugeordneten Spalten. Wählen Sie die Datei neu',
    firstAddress: 'Das Feld enthält {count, number} E-Mail-Adressen. Die erste wird verwendet',
    nameFromAddress: 'Der Name ist aus der E-Mail-Adresse abgeleitet',
    noPersonColumn:
      'Keine Spalte{row, plural, =0 {} other { in Zeile #}} ist der E-Mail-Adresse oder der ID zugeordnet, an denen ein Benutzer erkannt wird. Die Datei hat {names}{more, plural, =0 {} other { und # weitere}}. Automatisch erkannte Überschriften: {accepted}',
    rowTooLong:
      'Die Zeile hat mehr Felder als die Kopfzeile: Ein Name mit einem Komma braucht Anführungszeichen',
    notTruth:
      '{column} muss {isStatus, select, true {true oder false, ja oder nein, aktiv oder inaktiv} other {true oder false, ja oder nein}} sein, nicht „{text}“',
    notStatus: '„{text}“ in {column} hat noch keine Bedeutung. Wählen Sie sie beim Zuordnen der Spalten',
    notLevel:
      '{column} muss {hasWrite, select, true {deny, read oder write} other {deny oder read}} sein, nicht „{text}“',
    sameEmail: 'Dieselbe E-Mail-Adresse steht in Zeile {row}{more, plural, =0 {} other { und # weiteren}}',
    samePerson: 'Derselbe Benutzer steht in Zeile {row}{more, plural, =0 {} other { und # weiteren}}',
    rowEmailTaken: 'Ein anderer Benutzer hat diese E-Mail-Adresse schon',
    nobodyWithId: 'Kein Benutzer hat diese ID. Um einen Benutzer hinzuzufügen, lassen Sie das Feld leer',
    mayNotChange:
      '{what, select, firstName {Den Vornamen} lastName {Den Nachnamen} emailAddress {Die E-Mail-Adresse} isActive {Ob das Konto aktiv ist,} groups {Die Gruppen} other {Die Rechte}} können Sie nicht ändern: Dieser Benutzer hat mehr Rechte als Sie',
    ownEmailElsewhere: 'Ihre eigene E-Mail-Adresse können Sie nur unter „Mein Konto“ ändern',
    changedSinceCheck: 'Dieser Benutzer wurde geändert, nachdem die Datei geprüft wurde',
    personGone: 'Diesen Benutzer gibt es nicht mehr',
    mayNotAnyMore: 'Dazu haben Sie keine Berechtigung mehr',
    levelChangedSince: 'Ein anderer Benutzer hat diese Stufe inzwischen geändert',
    rowFailed: 'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es mit dieser Zeile noch einmal',
  },

  sections: {
    analytics: 'Analysen',
    owned_analytics: 'Eigene Analysen',
    apis: 'APIs',
    api_assets: 'API-Vorlagen',
    audit_logs: 'Audit-Protokolle',
    certs: 'Zertifikate',
    idm: 'Identitätsverwaltung',
    keys: 'Schlüssel',
    log: 'Protokolle',
    mcp: 'MCP',
    oauth: 'OAuth',
    policies: 'Richtlinien',
    portal: 'Portal',
    websockets: 'Echtzeit-Benachrichtigungen',
    system: 'System',
    users: 'Benutzer',
    user_groups: 'Benutzergruppen',
    hooks: 'Webhooks',
  },

  sectionHelp: {
    analytics: 'Nutzung, Fehler und Geschwindigkeit von APIs',
    owned_analytics: 'Dasselbe, nur für eigene APIs',
    apis: 'Definitionen von APIs, ihre Versionen und Adressen',
    api_assets: 'Vorlagen für neue APIs',
    audit_logs: 'Wer was getan hat, in Gatehouse',
    certs: 'TLS-Zertifikate und ihre Schlüssel',
    idm: 'Identitätsanbieter und wie man sich anmeldet',
    keys: 'Schlüssel, die APIs öffnen',
    log: 'Anfragen an APIs, eine nach der anderen',
    mcp: 'Werkzeuge und Daten für KI-Agenten',
    oauth: 'OAuth-Clients und ihre Tokens',
    policies: 'Zugriff und Grenzen, die Schlüssel teilen',
    portal: 'Das Entwicklerportal und seine Anfragen',
    websockets: 'Live-Meldungen im Dashboard',
    system: 'Einstellungen der Organisation und E-Mail, in Gatehouse',
    users: 'Benutzer und ihre Rechte, in Gatehouse',
    user_groups: 'Benutzergruppen',
    hooks: 'Aufrufe anderer Systeme, wenn etwas geschieht',
  },

  levels: {
    deny: 'Keine',
    read: 'Lesen',
    write: 'Schreiben',
  },

  common: {
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    cancel: 'Abbrechen',
    email: 'E-Mail',
    yes: 'Ja',
    no: 'Nein',
    users: 'Benutzer',
    active: 'Aktiv',
    inactive: 'Inaktiv',
    accountIsAdmin: 'Konto ist Admin',
    working: 'In Arbeit …',
    close: 'Schließen',
    closeMenu: 'Menü schließen',
    closeMessage: 'Meldung schließen',
    messages: 'Meldungen',
    optional: '(optional)',
    any: 'Beliebig',
    found: 'Treffer',
    isHidden: '{what} ist verborgen',
    notSaved: 'Ihre Änderungen wurden nicht gespeichert',
    errorOnPage: 'Fehler: {title}',
    showPassword: '<hidden>Passwort </hidden>Zeigen',
    hidePassword: '<hidden>Passwort </hidden>Verbergen',
    copy: {
      do: '<hidden>{what} </hidden>Kopieren',
      done: '<hidden>{what} </hidden>Kopiert',
      announced: '{what} kopiert',
      failed:
        '{what} nicht kopiert: Der Browser hat es nicht erlaubt. Markieren Sie den Text, und kopieren Sie ihn selbst.',
      failedHidden:
        '{what} nicht kopiert: Der Browser hat es nicht erlaubt. Decken Sie den Text auf, markieren und kopieren Sie ihn selbst.',
    },
    separators: {
      choose: 'Trennzeichen wählen',
      title: 'CSV getrennt durch',
      comma: 'Kommas',
      semicolon: 'Semikolons',
      tab: 'Tabulatoren',
    },
    pages: {
      title: 'Seiten',
      current: 'Seite {page, number} von {count, number}',
      previous: 'Vorherige<hidden> Seite</hidden>',
      next: 'Nächste<hidden> Seite</hidden>',
    },
  },

  privileges: {
    title: 'Rechte',
    whatMembersMay: 'Was jedes Mitglied tun kann, neben dem, was es anderswoher hat.',
    whatOneMay: 'Was Sie sehen und ändern können, in Gatehouse und über die API.',
    whatThisPersonMay: 'Was dieser Benutzer sehen und ändern kann, in Gatehouse und über die API.',
    admin: {
      label: 'Konto ist Admin',
      help: 'Admins dürfen alles. Ihre Stufen bleiben gespeichert, gelten aber nicht.',
      ownStays: 'Ihre eigenen Admin-Rechte können Sie nicht entfernen. Bitten Sie einen anderen Admin.',
      onlyByAdmins: 'Nur ein Admin kann einen Benutzer zum Admin machen.',
    },
    table: {
      legend: 'Stufen je Bereich',
      limits:
        'Ausgegraute Stufen liegen über Ihren eigenen: Sie können nicht mehr geben, als Sie selbst haben.',
      limitDeny: 'Sie haben keinen Zugriff auf diesen Bereich und können deshalb keinen geben.',
      limitRead: 'Sie haben nur Lesezugriff und können deshalb nicht mehr geben.',
      caption: 'Stufe je Bereich',
      section: 'Bereich',
      level: 'Stufe',
      was: 'bisher {level}',
      unfold: 'Stufen von {count, number} Bereichen ändern',
      fold: 'Bereiche ausblenden',
      showAll: 'Alle {count, number} Bereiche',
    },
    fill: {
      legend: 'Tabelle ausfüllen',
      setAll: 'Alle setzen auf',
      setAllTo: '<hidden>Alle setzen auf </hidden>{level}',
      nothing: 'Nichts zu ändern.',
      switchedOn: '„{label}“ ist eingeschaltet.',
      switchedOff: '„{label}“ ist ausgeschaltet.',
      sectionAt: '{section} ({level})',
      count: '{count, plural, one {# Bereich} other {# Bereiche}} geändert.',
      changed: 'Geändert: {sections}.',
      withheld: 'Ausgelassen, weil Sie nicht mehr geben können, als Sie selbst haben: {sections}.',
      saveToKeep: 'Speichern Sie, um das zu übernehmen.',
      undo: 'Rückgängig machen',
      redo: 'Wiederholen',
      undone: 'Rückgängig gemacht. Das Formular ist wie vorher.',
    },
    reach: {
      title: 'Zusammenfassung',
      admin:
        '{who, select, you {Sie können} other {Kann}} alles sehen und ändern und andere Benutzer zu Admins machen.',
      emptyIsAdmin:
        '{who, select, you {Sie können} other {Kann}} alles sehen und ändern: In dieser Installation ist ein Benutzer ohne Rechte ein Admin.',
      ownAccount:
        '{who, select, you {Sie können sich anmelden und nur Ihr eigenes Konto sehen und ändern.} other {Kann sich anmelden und nur das eigene Konto sehen und ändern.}}',
      everySection:
        '{who, select, you {Sie können} other {Kann}} alles sehen und ändern, aber andere Benutzer nicht zu Admins machen.',
      changes: '{who, select, you {Sie können} other {Kann}} sehen und ändern: {sections}.',
      reads: '{who, select, you {Sie können} other {Kann}} nur ansehen: {sections}.',
      readsAll: '{who, select, you {Sie können} other {Kann}} alles ansehen, aber nichts ändern.',
      readsRest: '{who, select, you {Sie können} other {Kann}} alles andere ansehen, aber nicht ändern.',
      closed: 'Kein Zugriff auf {sections}.',
      restClosed: 'Kein Zugriff auf die anderen Bereiche.',
    },
    difference: {
      title: 'Verglichen mit den gespeicherten Rechten',
      gains: '<name>{who, select, you {Sie erhalten:} other {Kommt hinzu:}}</name> {rights}.',
      loses: '<name>{who, select, you {Sie verlieren:} other {Fällt weg:}}</name> {rights}.',
      keeps:
        'Bleibt: {level} für {section}, weil {count, plural, one {die Gruppe {groups} es auch gibt} other {die Gruppen {groups} es auch geben}}.',
      everyRight: 'alle Rechte, auch andere Benutzer zu Admins zu machen',
      otherRights: 'alle Rechte, die nicht in der Tabelle stehen',
      readWrite: '{sections} lesen und schreiben',
      write: '{sections} schreiben',
      read: '{sections} lesen',
    },
    leaning: {
      title: 'Manche Seiten zeigen vielleicht Fehler',
      anyway: 'Sie können trotzdem speichern.',
      because: {
        partOfItsPages: '{section} ohne {needs}: Die Seiten brauchen beides.',
        forMakingApis: '{section} ohne {needs}: Mit Vorlagen werden APIs erstellt.',
        keyOpensApis: '{section} ohne {needs}: Ein Schlüssel gibt Zugriff auf APIs.',
        keyTakesLimits:
          '{section} ohne {needs}: Ein neuer Schlüssel kann seine Grenzwerte aus einer Richtlinie bekommen.',
        clientOfApi: '{section} ohne {needs}: Ein OAuth-Client gehört zu einer API.',
        clientHasPolicy: '{section} ohne {needs}: Ein neuer OAuth-Client braucht eine Richtlinie.',
        policyOpensApis: '{section} ohne {needs}: Eine Richtlinie gibt Zugriff auf APIs.',
        portalOffersPolicies: '{section} ohne {needs}: Das Portal bietet APIs über Richtlinien an.',
        groupOfUsers: '{section} ohne {needs}: Eine Gruppe besteht aus Benutzern.',
      },
    },
    brief: {
      admin: 'Admin',
      everything: 'Alles',
      ownAccount: 'Nur das eigene Konto',
      more: '{count, number} weitere: {all}',
    },
    take: {
      explanation: 'Das füllt das Formular aus. Nichts ändert sich, bevor Sie speichern.',
      inThisForm: 'In diesem Formular',
      searching: 'Wird gesucht …',
      first: 'Die ersten {count, number}. Geben Sie mehr ein, um die Liste einzugrenzen.',
    },
    copy: {
      open: 'Von anderem Benutzer kopieren …',
      title: 'Rechte eines anderen Benutzers kopieren',
      search: 'Name, E-Mail oder ID',
      take: 'Diese Rechte kopieren',
      other: 'Anderen Benutzer wählen',
      done: 'Von {name} kopiert.',
      inactive: '{email} · Inaktiv',
      hint: 'Geben Sie einen Teil des Namens, der E-Mail-Adresse oder der ID ein.',
      nobody:
        'Kein Benutzer passt zu „{query}“. Prüfen Sie die Schreibweise, oder versuchen Sie einen anderen Teil des Namens.',
      found: '{count, number} Benutzer gefunden',
    },
  },

  access: {
    title: 'Zugriff',
    description: 'Wer was darf, warum, und ob es genutzt wird.',
    sections: {
      caption: 'Aktive Benutzer je Bereich und Stufe',
      section: 'Bereich',
      read: 'Lesen',
      write: 'Schreiben',
      cell: '<hidden>{level}, {section}: </hidden>{count, number}',
      none: 'Diese Stufe hat der Bereich nicht',
    },
    admins:
      '{count, plural, one {<link># Admin</link> darf alles und ist} other {<link># Admins</link> dürfen alles und sind}} hier nicht mitgezählt.',
    choose: {
      title: 'Wählen Sie eine Zahl',
      body: 'Dann sehen Sie, wer diese Benutzer sind, woher sie es haben und wann sie es zuletzt genutzt haben.',
    },
    cell: {
      read: '{section} sehen: {total, number} Benutzer',
      write: '{section} ändern: {total, number} Benutzer',
      narrowed: 'von {all, number}',
      through: 'Über eine Gruppe',
      unused: '90 Tage nicht genutzt',
      filters: 'Eingrenzen',
      notObserved:
        'Gatehouse schützt {section} nicht selbst und sieht deshalb nicht, wann es genutzt wird: „Nicht beobachtet“ heißt nicht „nie“.',
      notYet:
        'Nutzung wird seit {since} festgehalten. Was 90 Tage nicht genutzt wurde, steht ab {from} fest.',
      caption: 'Diese Benutzer, nach Namen',
      user: 'Benutzer',
      source: 'Woher',
      lastUsed: 'Zuletzt genutzt',
      none: 'Keine Benutzer',
      noneHow: 'Kein aktiver Benutzer hat das. Admins dürfen alles und sind hier nicht mitgezählt.',
      noneLeft: 'Kein Benutzer passt zu diesen Filtern.',
      exportCsv: 'CSV exportieren',
      inUsers: 'In Benutzer öffnen',
    },
    source: {
      own: 'Eigenes',
      byOn: '{by}, <time></time>',
      importByOn: 'Import durch {by}, <time></time>',
      day: '<time></time>',
      importOn: 'Import, <time></time>',
      unknown: 'Seit wann, ist unbekannt',
    },
    used: {
      notObserved: 'Nicht beobachtet',
      written: 'Geschrieben {day}',
      read: 'Gelesen {day}',
      both: 'Geschrieben {written}, gelesen {read}',
      neverWritten: 'Gelesen {day}, seit <since></since> nicht geschrieben',
      not: 'Seit <since></since> nicht',
    },
    why: {
      title: 'Warum',
      show: 'Warum, seit wann, zuletzt genutzt',
      hide: 'Warum ausblenden',
      asSaved: 'Wie gespeichert',
      nothing: 'Keine Rechte, also gibt es nichts zu erklären.',
      admin: 'Admin',
      allRights: 'Darf alles: In dieser Installation ist ein Benutzer ohne Rechte ein Admin.',
      notObserved: 'Nicht beobachtet: {sections}. Diese Bereiche schützt Gatehouse nicht selbst.',
      lastUsed: 'Hat Gatehouse zuletzt <time></time> genutzt.',
      neverUsed: 'Hat Gatehouse nicht genutzt, seit es am <since></since> begann, das festzuhalten.',
      from: 'Woher',
      used: 'Zuletzt genutzt',
    },
    key: {
      used: 'Schlüssel benutzt <time></time>',
      usedFrom: 'Schlüssel benutzt <time></time> von {address}',
      neverUsed: 'Schlüssel seit <since></since> nicht benutzt',
    },
  },
  userGroups: {
    title: 'Gruppen',
    none: 'In keiner Gruppe.',
    inactive: '{name} (inaktiv)',
    leave: 'Aus {name} entfernen',
    add: '<hidden>Zu einer Gruppe </hidden>hinzufügen',
    replaced: 'Eigene Rechte zählen nicht, solange der Benutzer in einer Gruppe ist.',
    same: 'Für den Benutzer ändert sich nichts: Er hat dasselbe auch anderswoher.',
    admin: 'Für den Benutzer ändert sich nichts: Admins können alles.',
    join: {
      title: '{name} zu einer Gruppe hinzufügen',
      search: 'Name der Gruppe',
      loading: 'Gruppen werden geladen …',
      noGroups: 'Es gibt noch keine Gruppen.',
      found: '{count, plural, =0 {Keine Gruppe passt.} one {# Gruppe} other {# Gruppen}}',
      beyond: 'Gibt mehr, als Sie haben',
      other: 'Andere Gruppe wählen',
      submit: 'Zur Gruppe hinzufügen',
      done: '{name} zu {group} hinzugefügt',
    },
    leaving: {
      title: '{name} aus {group} entfernen?',
      confirm: 'Aus der Gruppe entfernen',
      cancel: 'In der Gruppe lassen',
      done: '{name} aus {group} entfernt',
      undo: 'Wieder hinzufügen',
      putBack: '{name} ist wieder in {group}',
      notPutBack: '{name} wurde nicht wieder hinzugefügt',
    },
  },

  groups: {
    title: 'Benutzergruppen',
    newTitle: 'Gruppe hinzufügen',
    description:
      'Eine Gruppe gibt allen ihren Mitgliedern ihre Rechte, zusätzlich zu deren eigenen. Eine Änderung gilt für jedes Mitglied sofort.',
    descriptionReplace:
      'Eine Gruppe gibt allen ihren Mitgliedern ihre Rechte, anstelle von deren eigenen. Eine Änderung gilt für jedes Mitglied sofort.',
    add: 'Gruppe hinzufügen',
    copyOf: '{name} (Kopie)',
    created: 'Gruppe „{name}“ hinzugefügt',
    saved: 'Gruppe „{name}“ gespeichert',
    failed: 'Die Gruppe wurde nicht gespeichert',
    unsaved: 'Nicht gespeicherte Änderungen',
    active: 'Aktiv',
    inactive: 'Inaktiv',
    givesNothing: 'Nichts',
    memberCount: '{count, plural, one {# Mitglied} other {# Mitglieder}}',
    count: '{total, plural, one {# Gruppe} other {# Gruppen, nach Namen}}',
    found: '{total, plural, one {# Gruppe passt} other {# Gruppen passen}} zu „{query}“',
    readOnly: 'Sie können diese Gruppe sehen. Um sie zu ändern, brauchen Sie Schreiben für Benutzergruppen.',
    search: {
      label: 'Gruppen suchen',
      placeholder: 'Name oder Beschreibung',
      clear: '<hidden>Suche </hidden>löschen',
    },
    table: {
      caption: 'Gruppen, nach Namen',
      name: 'Name',
      privileges: 'Gibt',
      members: 'Mitglieder',
      status: 'Status',
      changed: 'Zuletzt geändert',
      actions: 'Aktionen',
    },
    empty: {
      title: 'Noch keine Gruppen',
      what: 'Fassen Sie Benutzer mit derselben Arbeit in einer Gruppe zusammen, und geben Sie ihr einmal, was sie brauchen.',
      notFound: 'Keine Gruppe passt zu „{query}“',
      searched: 'Jedes Wort wird in Name und Beschreibung gesucht.',
    },
    menu: {
      title: 'Aktionen für {name}',
      members: 'Mitglieder',
      duplicate: 'Duplizieren …',
      delete: 'Löschen …',
    },
    tabs: {
      label: 'Teile dieser Gruppe',
      privileges: 'Rechte',
      members: 'Mitglieder {count, number}',
    },
    form: {
      details: 'Gruppe',
      name: 'Name',
      nameHelp: 'Zum Beispiel Support oder API-Redaktion',
      description: 'Beschreibung',
      descriptionHelp: 'Wer in ihr sein soll, und warum',
      active: 'Aktiv',
      activeHelp: 'Von einer inaktiven Gruppe haben Mitglieder nichts.',
    },
    effect: {
      title: 'Wenn Sie speichern',
      noMembers: 'Die Gruppe hat keine Mitglieder.',
      nothing:
        '{members, plural, one {Ihr Mitglied behält} other {Alle # Mitglieder behalten}} alles: Sie haben dasselbe auch anderswoher.',
      loses:
        '{count, number} von {members, plural, one {# Mitglied} other {# Mitgliedern}} {count, plural, one {verliert} other {verlieren}} etwas',
      gains:
        '{count, number} von {members, plural, one {# Mitglied} other {# Mitgliedern}} {count, plural, one {bekommt} other {bekommen}} etwas',
    },
    remove: {
      title: 'Gruppe „{name}“ löschen?',
      explanation:
        'Ihre Mitglieder verlieren sofort, was nur diese Gruppe ihnen gibt. Das lässt sich nicht rückgängig machen; das Audit-Protokoll behält, was sie gab und wer in ihr war.',
      confirm: 'Gruppe löschen',
      cancel: 'Gruppe behalten',
      done: 'Gruppe „{name}“ gelöscht',
      lost: '{count, plural, =0 {Von {members, plural, one {# Mitglied} other {# Mitgliedern}} hat keines etwas verloren} one {# von {members, number} Mitgliedern hat etwas verloren} other {# von {members, number} Mitgliedern haben etwas verloren}}.',
    },
    membersHidden: {
      title: '{count, plural, one {# Mitglied} other {# Mitglieder}}',
      how: 'Um zu sehen, wer sie sind, brauchen Sie Lesen für Benutzer.',
    },
    members: {
      title: 'Mitglieder von {name}',
      name: 'Name',
      status: 'Status',
      added: 'Hinzugefügt',
      addedBy: '<time></time> von {name}',
      actions: 'Aktionen',
      add: 'Mitglieder hinzufügen',
      searchLabel: 'Mitglieder suchen',
      searchPlaceholder: 'Name, E-Mail oder ID',
      count: '{total, plural, one {# Mitglied} other {# Mitglieder, nach Namen}}',
      found: '{total, plural, one {# Mitglied passt} other {# Mitglieder passen}} zu „{query}“',
      none: 'Noch keine Mitglieder',
      noneHow:
        'Fügen Sie Benutzer einzeln hinzu, mit eingefügten Adressen, in der Liste der Benutzer oder mit einem Import.',
      notFound: 'Kein Mitglied passt zu „{query}“',
      searched: 'Jedes Wort wird in Name, E-Mail und ID gesucht.',
      remove: '<hidden>{name} </hidden>entfernen',
      removed: '{name} aus {group} entfernt',
      notRemoved: '{name} wurde nicht entfernt',
      undo: 'Wieder hinzufügen',
      putBack: '{name} ist wieder in {group}',
      notPutBack: '{name} wurde nicht wieder hinzugefügt',
    },
    addMembers: {
      title: 'Mitglieder hinzufügen',
      one: 'Einzeln',
      oneDescription: 'Wählen Sie einen Benutzer, um ihn sofort hinzuzufügen.',
      search: 'Name, E-Mail oder ID',
      hint: 'Tippen Sie einen Teil des Namens, der E-Mail-Adresse oder der ID.',
      searching: 'Suche läuft …',
      found: '{count, plural, =0 {Kein Benutzer passt.} one {# Benutzer} other {# Benutzer}}',
      addedOne: '{name} zu {group} hinzugefügt',
      alreadyOne: '{name} ist schon in {group}',
      notAdded: '{name} wurde nicht hinzugefügt',
      paste: {
        title: 'Nach E-Mail-Adresse',
        description: 'Fügen Sie Adressen von Benutzern ein. Sie sehen zuerst, was aus jeder Zeile wird.',
        label: 'E-Mail-Adressen',
        help: 'Eine je Zeile oder durch Kommas getrennt. Höchstens {most, number}.',
      },
      tooMany:
        'Das sind {count, number} Adressen. Fügen Sie höchstens {most, number} auf einmal hinzu, oder importieren Sie eine CSV-Datei.',
      reading: 'Die Adressen werden nachgeschlagen …',
      adding: 'Mitglieder werden hinzugefügt',
      add: '{count, plural, =0 {Mitglieder hinzufügen} one {# Mitglied hinzufügen} other {# Mitglieder hinzufügen}}',
      back: 'Zurück zu den Mitgliedern',
      done: '{count, plural, one {# Mitglied} other {# Mitglieder}} zu {group} hinzugefügt',
      summary:
        '{add, plural, one {# Benutzer kommt} other {# Benutzer kommen}} hinzu · {member, number} schon in der Gruppe · {refused, number} nicht möglich',
      lines: 'Was aus jeder Zeile wird',
      line: 'Zeile',
      more: 'und {count, plural, one {# weitere Zeile} other {# weitere Zeilen}}',
      outcomes: {
        add: 'Kommt hinzu',
        member: 'Schon Mitglied',
        refused: 'Nicht möglich',
        unread: 'Keine Adresse',
      },
    },
  },

  templates: {
    chips: {
      legend: 'Mit einer Vorlage beginnen',
      more: 'Weitere Vorlagen …',
      nothing: 'Keine',
    },
    title: 'Rechtevorlagen',
    users: 'Benutzer',
    description:
      'Gespeicherte Stufen, die Sie auf Benutzer anwenden können. Wenn Sie eine Vorlage ändern oder löschen, behalten die Benutzer die Stufen, die sie schon haben.',
    empty: {
      title: 'Noch keine Vorlagen',
      howAdmin: 'Öffnen Sie einen Benutzer, setzen Sie die Stufen, und wählen Sie „Vorlage erstellen …“.',
      howOthers: 'Ein Admin kann eine auf der Seite eines Benutzers speichern.',
      action: 'Zu den Benutzern',
    },
    table: {
      caption: 'Rechtevorlagen nach Namen',
      name: 'Name',
      privileges: 'Rechte',
      changed: 'Zuletzt geändert',
      actions: 'Aktionen',
    },
    menu: {
      title: 'Aktionen für {name}',
      group: 'Gruppe daraus anlegen …',
      rename: 'Umbenennen …',
      delete: 'Löschen …',
    },
    rename: {
      title: '„{name}“ umbenennen',
      submit: 'Vorlage umbenennen',
      done: 'Vorlage in „{name}“ umbenannt',
    },
    remove: {
      title: 'Die Vorlage „{name}“ löschen?',
      explanation:
        'Sie kann dann nicht mehr angewendet werden. Benutzer, die ihre Stufen haben, behalten sie.',
      confirm: 'Vorlage löschen',
      cancel: 'Vorlage behalten',
      done: 'Vorlage „{name}“ gelöscht',
    },
    name: {
      label: 'Name der Vorlage',
      help: 'Zum Beispiel Support oder Nur lesen',
      failed: 'Die Vorlage wurde nicht gespeichert',
    },
    keep: {
      open: 'Vorlage erstellen …',
      title: 'Vorlage erstellen',
      explanation:
        'Speichert die Stufen dieses Formulars als Vorlage für alle, die Benutzer verwalten dürfen. Der Benutzer selbst wird dadurch nicht gespeichert.',
      submit: 'Vorlage speichern',
      replace: 'Vorlage ersetzen',
      nameExists: 'Eine Vorlage „{name}“ gibt es schon',
      replaces: 'Speichern ersetzt ihre Stufen. Benutzer, die die alten Stufen haben, behalten sie.',
      done: 'Vorlage „{name}“ gespeichert',
    },
    apply: {
      open: 'Vorlage anwenden …',
      title: 'Eine Vorlage anwenden',
      search: 'Name der Vorlage',
      take: 'Vorlage anwenden',
      other: 'Andere Vorlage wählen',
      done: 'Vorlage „{name}“ angewendet.',
      empty: 'Keine Rechte',
      found: '{count, plural, one {# Vorlage} other {# Vorlagen}}',
      notFound: 'Keine Vorlage passt zu „{query}“.',
      none: 'Noch keine Vorlagen. Ein Admin kann eine auf der Seite eines Benutzers speichern.',
    },
  },

  devices: {
    browserOnSystem: '{browser} auf {system}',
    someBrowser: 'Browser',
    program: 'Programm',
    programNamed: 'Programm ({name})',
    unknown: 'Unbekanntes Gerät',
  },

  whatStops: {
    noSession: 'Der Benutzer ist nicht angemeldet und kann sich nicht mehr anmelden.',
    sessions:
      'Der Benutzer wird aus {count, plural, one {einer Sitzung} other {{count, number} Sitzungen}} abgemeldet und kann sich nicht mehr anmelden.',
    key: 'Sein API-Schlüssel gilt nicht mehr: Programme, die ihn verwenden, werden abgewiesen.',
    invitation: 'Die aktive Einladung gilt nicht mehr.',
    passwordReset: 'Der aktive Link zum Zurücksetzen des Passworts gilt nicht mehr.',
    mails: 'Die E-Mail in der Warteschlange wird nicht gesendet.',
  },

  receipts: {
    at: 'Ausgeführt um {time}.',
    kept: 'Name, Rechte und Passwort bleiben erhalten.',
    activateAgain: 'Wieder aktivieren',
    event: 'Audit-Ereignis',
    events: 'Audit-Ereignisse',
    copied: 'Beleg',
    eventId: 'Audit-Ereignis: {id}',
  },

  whatStopped: {
    sessions:
      '{count, plural, =0 {Keine Sitzung war aktiv.} one {Eine Sitzung wurde beendet.} other {{count, number} Sitzungen wurden beendet.}}',
    sessionsOn:
      '{count, plural, one {Eine Sitzung wurde beendet: {devices}.} other {{count, number} Sitzungen wurden beendet: {devices}.}}',
    key: 'Der API-Schlüssel gilt nicht mehr.',
    keys: '{count, plural, one {# API-Schlüssel gilt} other {# API-Schlüssel gelten}} nicht mehr.',
    invitation: 'Die aktive Einladung gilt nicht mehr.',
    password_reset: 'Der aktive Link zum Zurücksetzen gilt nicht mehr.',
    links: '{count, plural, one {# aktiver Link gilt} other {# aktive Links gelten}} nicht mehr.',
    mails: 'Die E-Mail in der Warteschlange wird nicht gesendet.',
    manyMails:
      '{count, plural, one {# E-Mail in der Warteschlange wird} other {# E-Mails in der Warteschlange werden}} nicht gesendet.',
  },

  links: {
    made: '{count, plural, one {# Einladung} other {# Einladungen}} zum Weitergeben',
    handOver:
      'E-Mail ist nicht eingerichtet, deshalb hat noch niemand etwas bekommen. Geben Sie jedem Benutzer seinen Link selbst. Er gilt einmal. Die Links werden nicht noch einmal angezeigt.',
    list: 'Einladungslinks',
    columns: {
      name: 'Name',
      link: 'Link',
      expires: 'Gültig bis',
    },
    until: 'Gültig bis <time></time>',
    linkOf: 'Link von {name}',
    allLinks: 'alle Links',
    more: 'und {count, number} weitere: Kopieren oder laden Sie die Liste herunter',
    download: 'CSV herunterladen',
    close: 'Fertig',
    closeAnyway: 'Ohne die Liste schließen',
    leave: 'Ohne die Links verlassen?',
    notKept:
      'Sie haben die Liste weder kopiert noch heruntergeladen. Die Links werden nicht noch einmal angezeigt; Sie können später neue erstellen.',
    ifMailFails:
      'Wenn eine E-Mail nicht zugestellt werden kann, sehen Sie es auf der Seite des Benutzers unter „E-Mails“.',
    filed:
      'E-Mail ist nicht eingerichtet, und Sie dürfen den Link nicht sehen. Die E-Mail liegt als Datei auf dem Server. Der Betreiber kann sie weitergeben.',
  },

  whatReturns: {
    password: 'Der Benutzer kann sich wieder mit dem alten Passwort anmelden.',
    noPassword: 'Der Benutzer hat noch kein Passwort: Senden Sie danach eine Einladung.',
    key: 'Der API-Schlüssel gilt wieder.',
    rest: 'Beendete Sitzungen und Links werden nicht wiederhergestellt.',
  },

  user: {
    acts: {
      sendLink: {
        password_reset: 'Link zum Zurücksetzen senden',
        invitation: 'Einladung senden',
      },
      signOut: 'Überall abmelden',
      activate: 'Aktivieren',
      deactivate: 'Deaktivieren …',
      delete: 'Löschen …',
      more: 'Weitere Aktionen für {name}',
      copyEmail: 'E-Mail-Adresse kopieren',
      copyId: 'ID kopieren',
      failed: {
        activate: '{name} konnte nicht aktiviert werden',
        deactivate: '{name} konnte nicht deaktiviert werden',
        sendLink: 'An {name} wurde kein Link gesendet',
        signOut: '{name} konnte nicht abgemeldet werden',
        delete: '{name} konnte nicht gelöscht werden',
      },
    },
    unknown: 'Benutzer',
    own: 'Mein Konto',
    facts: {
      you: 'Sie',
      admin: 'Admin',
      noPassword: 'Noch kein Passwort: Anmelden nicht möglich',
      lastLogin: 'Letzte Anmeldung: <time></time>',
      neverLoggedIn: 'Letzte Anmeldung: nie',
      title: 'Fakten',
      id: 'Benutzer-ID',
      addedAt: 'Hinzugefügt',
      lastLoginAt: 'Letzte Anmeldung',
      never: 'Nie',
    },
    tabs: {
      label: 'Teile dieses Benutzers',
      access: 'Zugriff',
      details: 'Angaben',
      'sign-in': 'Anmeldung',
      keys: 'API-Schlüssel',
      activity: 'Aktivität',
      title: '{tab} · {name}',
    },
    details: {
      title: 'Angaben',
      allRequired: 'Alle Felder sind erforderlich.',
      readOnly: 'Sie können diesen Benutzer sehen, aber nicht ändern.',
      emailHelp: 'Auch der Anmeldename.',
      ownEmailLock:
        'Auch Ihr Anmeldename. Um ihn zu ändern, bitten Sie einen Benutzer, der Benutzer verwalten darf.',
      emailLock: 'Auch der Anmeldename. Nur Benutzer mit mindestens denselben Rechten können ihn ändern.',
      activeHelp: 'Nur aktive Benutzer können sich anmelden oder ihren API-Schlüssel verwenden.',
      ownActiveLock: 'Ihr eigenes Konto können Sie nicht deaktivieren.',
      activeLock: 'Sie haben keine Berechtigung, das zu ändern.',
    },
    privileges: {
      ownLock:
        'Was Sie tun dürfen. Um das zu ändern, bitten Sie einen Benutzer, der Benutzer verwalten darf.',
      lock: 'Sie haben keine Berechtigung, die Rechte dieses Benutzers zu ändern.',
      readOnly: 'Sie können die Rechte dieses Benutzers sehen, aber nicht ändern.',
      saved: 'Rechte von {name} gespeichert',
      ownSaved: 'Ihre Rechte wurden gespeichert',
      lost: 'Nicht mehr: {rights}.',
      undo: 'Rückgängig',
      undone: 'Die Rechte sind wie zuvor',
      notUndone: 'Die Rechte wurden nicht zurückgesetzt',
      hold: 'Sie gelten ab der nächsten Anfrage, in offenen Sitzungen und mit dem API-Schlüssel. Eine neue Anmeldung ist nicht nötig.',
    },
    saveState: {
      unsaved: 'Es gibt ungespeicherte Änderungen',
      saved: 'Gespeichert',
    },
    signIn: {
      title: 'Anmeldung',
      password: 'Passwort',
      hasPassword: 'Hat ein Passwort',
      neverHadPassword: 'Noch kein Passwort',
      outgrown: {
        title: 'Dieser Benutzer kann sich nicht anmelden',
        password:
          'Das Passwort gilt nicht mehr: Ein anderer Benutzer kennt es vielleicht, und dieser Benutzer hat jetzt mehr Rechte als jener. Senden Sie einen Link für ein neues.',
        link: 'Der aktive Link gilt nicht mehr: Dieser Benutzer hat danach mehr Rechte bekommen. Senden Sie einen neuen.',
      },
      link: 'Link',
      noLink: 'Kein aktiver Link',
      open: {
        invitation: 'Einladung erstellt <sent></sent>, gültig bis <until></until>',
        password_reset: 'Link zum Zurücksetzen erstellt <sent></sent>, gültig bis <until></until>',
      },
      sendReset: 'Link zum Zurücksetzen senden',
      sendInvitation: 'Einladung senden',
      sendAgain: 'Noch einmal senden',
      inactive: 'Nur aktive Benutzer können einen Link bekommen. Aktivieren Sie den Benutzer zuerst.',
      goesTo: 'Geht an {address}. Ein neuer Link macht den vorigen ungültig.',
      mailNotSetUp:
        'E-Mail ist nicht eingerichtet: Die E-Mail wird als Datei auf dem Server gespeichert, und der Link wird hier angezeigt.',
      mailNotSetUpNorLink:
        'E-Mail ist nicht eingerichtet: Die E-Mail wird als Datei auf dem Server gespeichert, und der Betreiber kann sie weitergeben.',
    },
    linkSent: {
      onItsWay: {
        invitation: 'Einladung in der Warteschlange',
        password_reset: 'Link zum Zurücksetzen in der Warteschlange',
      },
      toHandOver: {
        invitation: 'Einladungslink erstellt',
        password_reset: 'Link zum Zurücksetzen erstellt',
      },
      inFile: {
        invitation: 'Einladung als Datei auf dem Server gespeichert',
        password_reset: 'Link zum Zurücksetzen als Datei auf dem Server gespeichert',
      },
      olderEnd:
        'An {address}. Ältere Links gelten nicht mehr. Wenn die E-Mail nicht zugestellt werden kann, sehen Sie es unter „E-Mails“.',
    },
    linkToHandOver: {
      title: 'E-Mail ist nicht eingerichtet',
      help: 'Geben Sie diesen Link selbst weiter. Er gilt einmal, bis <time></time>, und wird nicht noch einmal angezeigt.',
      label: 'Link',
      copyName: 'Link',
    },
    delay: {
      title: 'Zu viele fehlgeschlagene Anmeldungen',
      body: 'Der nächste Versuch ist in {duration} möglich. Offene Sitzungen und verschickte Links gelten weiter.',
      clear: 'Wartezeit aufheben',
      cleared: 'Wartezeit aufgehoben',
    },
    mails: {
      title: 'E-Mails',
      none: 'An diesen Benutzer wurde noch keine E-Mail gesendet.',
      ownNone: 'An Sie wurde noch keine E-Mail gesendet.',
      line: '<kind></kind> <muted>an {address}</muted>',
      kinds: {
        password_reset: 'Link zum Zurücksetzen',
        invitation: 'Einladung',
        password_changed: 'Hinweis zur Passwortänderung',
        email_changed: 'Hinweis zur Änderung der E-Mail-Adresse',
        test: 'Test-E-Mail',
      },
      states: {
        queued: 'Wartet auf den Versand',
        sending: 'Wird gesendet',
        accepted: 'Vom Mailserver angenommen',
        failed: 'Fehlgeschlagen',
        expired: 'Nicht gesendet: Der Link darin galt nicht mehr',
      },
      inFile: 'Gespeichert als {file}, weil E-Mail nicht eingerichtet ist',
      notYet: 'Nach {attempts, plural, one {# Versuch} other {# Versuchen}} noch nicht gesendet, {stage}.',
      givenUp: 'Aufgegeben nach {attempts, plural, one {# Versuch} other {# Versuchen}}, {stage}.',
      stages: {
        connect: 'beim Verbinden mit dem Mailserver',
        encryption: 'beim Verschlüsseln der Verbindung zum Mailserver',
        'sign-in': 'beim Anmelden am Mailserver',
        sender: 'beim Angeben des Absenders',
        recipient: 'beim Angeben des Empfängers',
        content: 'beim Senden des Inhalts',
        interrupted:
          'weil Gatehouse beim Senden angehalten wurde; die E-Mail kann angekommen sein und wird deshalb nicht noch einmal gesendet',
      },
      next: 'Nächster Versuch: <time></time>.',
      reply: 'Der Mailserver antwortete: <quote>{reply}</quote>',
    },
  },

  mailScreen: {
    title: 'E-Mail',
    tabs: {
      label: 'Teile von E-Mail',
      status: 'Status',
      texts: 'Texte',
    },
    setup: {
      title: 'So wird E-Mail gesendet',
      health: {
        off: {
          title: 'E-Mail ist nicht eingerichtet',
          text: 'E-Mails werden als Dateien im Ordner „outbox“ von DATA_DIR gespeichert. Links werden Benutzern mit Berechtigung gezeigt, zum Weitergeben.',
        },
        untested: {
          title: 'E-Mail ist eingerichtet, aber nicht getestet',
          text: 'Senden Sie eine Test-E-Mail, um zu sehen, ob es funktioniert.',
        },
        failing: {
          title: 'Die letzte E-Mail konnte nicht gesendet werden',
          text: 'E-Mails warten und werden erneut versucht. Der Grund steht unten; eine Test-E-Mail zeigt, ob es behoben ist.',
        },
        working: {
          title: 'E-Mail funktioniert',
          text: 'Der Mailserver hat die letzte E-Mail angenommen.',
        },
      },
      server: 'Mailserver',
      from: 'Absender',
      encryption: 'Verschlüsselung',
      always: 'Immer',
      ifOffered: 'Wenn der Mailserver sie anbietet',
      signIn: 'Meldet sich an als',
      none: 'Meldet sich nicht an',
    },
    lines: {
      setUp: 'E-Mail einrichten',
      change: 'Ändern, wie E-Mail gesendet wird',
      help: 'Schreiben Sie diese Zeilen mit Ihren Werten in die Datei .env, und starten Sie Gatehouse neu.',
      copyName: 'Einstellungen',
      hint: 'Für einen Server, der von Anfang an verschlüsselt, nehmen Sie smtps:// und Port 465. Sonderzeichen in Benutzer und Passwort werden prozentkodiert: @ ist %40.',
    },
    test: {
      send: 'Test-E-Mail senden',
      sending: 'Warten auf den Mailserver …',
      goesTo: 'Geht an {address}.',
      accepted: 'Der Mailserver hat die Test-E-Mail angenommen',
      filed: 'Die Test-E-Mail ist eine Datei, weil E-Mail nicht eingerichtet ist',
      look: 'Suchen Sie sie im Posteingang von {address} und unter Spam.',
      failed: 'Die Test-E-Mail wurde nicht gesendet. Es scheiterte {stage}.',
      hints: {
        connect: 'Prüfen Sie Rechnername und Port in SMTP_URL und ob dieser Rechner sie erreichen darf.',
        encryption:
          'Prüfen Sie, ob in SMTP_URL smtp:// oder smtps:// steht, und das Zertifikat des Mailservers.',
        'sign-in': 'Prüfen Sie Benutzer und Passwort in SMTP_URL.',
        sender: 'Der Mailserver nimmt diesen Absender nicht an: Prüfen Sie MAIL_FROM.',
        recipient: 'Der Mailserver nimmt Ihre E-Mail-Adresse nicht an.',
        content: 'Der Mailserver hat den Inhalt der E-Mail abgelehnt.',
        interrupted:
          'Die Verbindung brach ab, während die E-Mail gesendet wurde. Versuchen Sie es noch einmal.',
      },
    },
    recent: {
      title: 'Letzte E-Mails',
      description: 'Die letzten 30 E-Mails, ohne ihren Inhalt.',
      show: 'Welche E-Mails',
      all: 'Alle',
      troubled: 'Nicht zugestellt',
      none: 'Es wurde noch keine E-Mail gesendet.',
      noneTroubled: 'Alle E-Mails wurden dem Mailserver übergeben.',
      sendAgain: 'Erneut senden<hidden> an {name}</hidden>',
    },
    banner: {
      off: 'E-Mail ist nicht eingerichtet: Links werden zum Weitergeben gezeigt. <link>E-Mail einrichten</link>',
      untested:
        'E-Mail ist eingerichtet, aber es wurde noch nichts gesendet. <link>Test-E-Mail senden</link>',
      failing: 'Die letzte E-Mail konnte nicht gesendet werden. <link>Grund ansehen</link>',
    },
    texts: {
      title: 'Texte der E-Mails',
      kinds: 'E-Mail',
      languages: 'Sprache',
      isChanged: '{label} (geändert)',
      edit: 'Text',
      see: 'Text (nur Admins können ihn ändern)',
      placeholders: 'Sie können <names></names> verwenden. Der Link kommt immer hinzu.',
      withoutLink: 'Sie können <names></names> verwenden.',
      text: 'Text',
      moreText: 'Weiterer Text',
      save: 'Text speichern',
      saving: 'Wird gespeichert …',
      saved: 'Text gespeichert. Die nächste E-Mail enthält ihn.',
      preview: 'Vorschau',
      previewOf: 'Eine E-Mail an Ada, mit Beispielwerten.',
      reset: {
        open: 'Auf Standard zurücksetzen …',
        title: 'Diesen Text auf den Standard zurücksetzen?',
        body: 'Ihr Text wird durch den ersetzt, den Gatehouse mitbringt. Das Audit-Protokoll behält ihn.',
        confirm: 'Text zurücksetzen',
        cancel: 'Text behalten',
        done: 'Text auf den Standard zurückgesetzt',
      },
    },
  },

  settings: {
    title: 'Einstellungen',
    organisation: {
      title: 'Organisation',
      description: 'Optionen Ihrer Organisation.',
      mailLanguage: 'Sprache der E-Mails',
      mailLanguageHelp:
        'Für E-Mails, die Programme und der Betreiber auslösen. Andere sind in der Sprache der Seite, auf der sie angefordert wurden.',
      id: 'Organisations-ID',
      save: 'Optionen speichern',
      saving: 'Wird gespeichert …',
      saved: 'Optionen gespeichert',
    },
  },

  installation: {
    title: 'Installation',
    description:
      'Vom Betreiber in der Umgebung oder in der Datei .env gesetzt und beim Start von Gatehouse gelesen. Hier lassen sie sich nicht ändern.',
    setting: 'Einstellung',
    value: 'Wert',
    isSet: 'Gesetzt',
    secret: 'In Gebrauch, wird nicht gezeigt',
    notSet: 'Nicht gesetzt',
    names: {
      PORT: 'Port, auf dem Gatehouse hört',
      HOST: 'Adresse, auf der Gatehouse hört; nicht gesetzt: alle Adressen',
      DATABASE_URL: 'Verwendetes PostgreSQL',
      DATA_DIR:
        'Ordner des eingebauten PostgreSQL, der erzeugten Geheimnisse und der E-Mails, die Dateien sind',
      POSTGRES_UPGRADE: 'Zustimmung, Daten eines früheren PostgreSQL zu übernehmen',
      APP_URL: 'Adresse, die Benutzer öffnen',
      AUTH_SECRET: 'Schlüssel für Sitzungen und gespeicherte API-Schlüssel',
      FORBID_ADMIN_RESET_ACCESS_TOKEN: 'Ob Admins nur den eigenen API-Schlüssel erneuern',
      ALLOW_ADMIN_RESET_PASSWORD: 'Ob in v5 jeder Admin über die API Passwörter anderer setzt',
      API_DIALECT: 'Generation der Benutzer-API, die Programme vorfinden',
      PAGE_SIZE: 'Benutzer auf einer Seite der Liste',
      EMPTY_PERMISSIONS: 'Was ein Benutzer ohne Rechte darf',
      GROUP_RIGHTS: 'Ob Gruppen eigene Rechte ergänzen oder ersetzen',
      FORBID_ADMIN_VIEW_ACCESS_TOKEN: 'Ob API-Schlüssel vor Admins verborgen sind',
      PASSWORD_MIN_LENGTH: 'Kürzestes neues Passwort, in Zeichen',
      BCRYPT_COST: 'Aufwand der Passwort-Hashes',
      OPENAPI: 'Ob es die API-Referenz gibt',
      TRUST_PROXY: 'Vorgeschaltete Reverse-Proxys',
      SESSION_IDLE_MINUTES: 'Minuten ohne Nutzung, nach denen eine Sitzung endet',
      SESSION_TOTAL_HOURS: 'Stunden, nach denen eine Sitzung endet',
      SMTP_URL: 'Mailserver',
      MAIL_FROM: 'Absender der E-Mails',
      PASSWORD_RESET_SECONDS: 'Wie lange ein Link zum Zurücksetzen gilt, in Sekunden',
      INVITATION_SECONDS: 'Wie lange eine Einladung gilt, in Sekunden',
      DELETED_USER_DAYS: 'Tage, in denen ein gelöschter Benutzer wiederhergestellt werden kann',
      DATABASE_POOL_SIZE: 'Verbindungen eines Prozesses zur Datenbank',
      DRAIN_SECONDS: 'Sekunden zwischen Stoppsignal und Ende neuer Verbindungen',
      WEB_CONCURRENCY: 'Prozesse, die Anfragen beantworten; nicht gesetzt: nach Zahl der Kerne',
      SLOW_MS: 'Millisekunden, ab denen Anfragen und Anweisungen als langsam protokolliert werden; 0: nie',
      SECURITY_CONTACT: 'Kontakt in /.well-known/security.txt',
      ACCESS_LOG: 'Ob jede Anfrage protokolliert wird',
      METRICS_PORT: 'Port der Messwerte',
      METRICS_TOKEN: 'Token zum Lesen der Messwerte',
      BACKUP_DIR: 'Ordner geplanter Sicherungen; nicht gesetzt: keine',
      BACKUP_HOURS: 'Stunden zwischen geplanten Sicherungen',
      BACKUP_KEEP: 'Geplante Sicherungen, die behalten werden',
      BACKUP_PASSPHRASE: 'Passphrase, die Sicherungen verschlüsselt',
      AUDIT_DAYS: 'Tage, nach denen Audit-Ereignisse in Dateien wandern; nicht gesetzt: nie',
      AUDIT_ARCHIVE_DIR: 'Ordner archivierter Audit-Ereignisse',
      MAIL_DAYS: 'Tage, für die gesendete E-Mails behalten werden',
      JOB_DAYS: 'Tage, für die gescheiterte Aufträge behalten werden',
      LOG_LEVEL: 'Wie viel protokolliert wird',
    },
  },

  firstSteps: {
    title: 'Erste Schritte',
    left: 'Noch {count, plural, one {# Schritt} other {# Schritte}}.',
    allDone: 'Alle Schritte sind erledigt.',
    done: 'erledigt',
    notDone: 'noch nicht erledigt',
    steps: {
      organisation: {
        title: 'Organisation benennen',
        why: 'Sie heißt „{name}“. Benutzer sehen den Namen in ihrer Einladung.',
        go: 'Namen ändern',
      },
      mail: {
        title: 'E-Mail einrichten und testen',
        why: 'Dann erreichen Einladungen und Links die Benutzer ohne Sie.',
        go: 'E-Mail einrichten',
      },
      secondAdmin: {
        title: 'Zweiten Admin hinzufügen',
        why: 'Dann kann jemand helfen, wenn Sie sich nicht anmelden können.',
        go: 'Admin hinzufügen',
      },
      template: {
        title: 'Rechtevorlage speichern',
        why: 'Füllen Sie die Rechte eines neuen Benutzers aus, und wählen Sie „Vorlage erstellen …“. Die nächsten Benutzer bekommen sie mit einem Druck.',
        go: 'Rechte ausfüllen',
      },
      team: {
        title: 'Team einladen',
        why: 'Fügen Sie E-Mail-Adressen ein: Alle bekommen einen Link, um ein Passwort zu wählen.',
        go: 'Benutzer einladen',
      },
      recovery: {
        title: 'Befehl für den letzten Weg hinein notieren',
        why: 'Wenn sich kein Admin anmelden kann, fügt der Betreiber auf dem Server einen hinzu. Bewahren Sie den Befehl so auf, dass Sie ihn ohne Gatehouse finden.',
        command: 'Befehl',
        noted: 'Ich habe ihn notiert',
      },
    },
    close: {
      open: 'Liste schließen',
      done: 'Erste Schritte geschlossen',
      undo: 'Rückgängig',
    },
  },

  addUser: {
    groups: 'Der Benutzer hat, was diese Gruppen geben, neben seinen eigenen Rechten.',
    title: 'Benutzer hinzufügen',
    failed: 'Der Benutzer wurde nicht hinzugefügt',
    another: 'Speichern und weitere hinzufügen',
    required: 'Alle Felder sind erforderlich, wenn sie nicht als optional gekennzeichnet sind.',
    emailHelp: 'Auch der Anmeldename. Zum Beispiel name@example.com',
    invitation: {
      label: 'Einladung senden',
      mailed:
        'Der Benutzer bekommt eine E-Mail mit einem Link, um ein Passwort zu wählen. Der Link gilt {duration}.',
      mailedTo:
        '{name} bekommt eine E-Mail mit einem Link, um ein Passwort zu wählen. Der Link gilt {duration}.',
      handOver:
        'E-Mail ist nicht eingerichtet, deshalb zeigt Ihnen die nächste Seite einen Link zum Weitergeben. Damit wählt der Benutzer ein Passwort. Der Link gilt {duration}.',
      off: 'Aus: Setzen Sie jetzt ein Passwort, oder senden Sie später eine Einladung.',
      locked: 'Nur aktive Benutzer können eingeladen werden.',
    },
    password: {
      label: 'Passwort',
      help: 'Sie müssen es dem Benutzer selbst mitteilen. Ohne Passwort kann er sich noch nicht anmelden.',
    },
    added: {
      title: '{name} wurde hinzugefügt',
      tellPassword: 'Teilen Sie das Passwort selbst mit.',
      invited:
        'Eine Einladung an {address} ist in der Warteschlange. Wenn sie nicht zugestellt werden kann, sehen Sie es auf dieser Seite unter „E-Mails“.',
      handOver: 'E-Mail ist nicht eingerichtet: Geben Sie den Link auf dieser Seite weiter.',
    },
  },

  credentials: {
    title: 'Zugangsdaten für die Dashboard-API',
    ownUse: 'Programme rufen damit die API in Ihrem Namen auf, mit denselben Rechten.',
    use: 'Programme rufen damit die API im Namen von {name} auf, mit denselben Rechten.',
    key: 'API-Schlüssel',
    organisationId: 'Organisations-ID',
    reveal: 'Anzeigen<hidden>: API-Schlüssel</hidden>',
    hide: 'Verbergen<hidden>: API-Schlüssel</hidden>',
    outgrown:
      'Dieser Schlüssel gilt nicht mehr: Ein anderer Benutzer kennt ihn vielleicht, und sein Besitzer hat jetzt mehr Rechte als dieser. Erneuern Sie ihn.',
    mayNotSee: 'Nur {name} und Benutzer mit der Berechtigung dazu können diesen Schlüssel sehen.',
    isNoted: 'Anzeigen und Kopieren des Schlüssels werden im Audit-Protokoll festgehalten.',
    renew: {
      open: 'Erneuern …<hidden> API-Schlüssel</hidden>',
      ownTitle: 'Ihren API-Schlüssel erneuern?',
      title: 'Den API-Schlüssel von {name} erneuern?',
      body: 'Der aktuelle Schlüssel gilt sofort nicht mehr. Programme, die ihn verwenden, werden abgewiesen, bis sie den neuen haben.',
      confirm: 'Schlüssel erneuern',
      cancel: 'Schlüssel behalten',
      done: 'API-Schlüssel erneuert',
      afterwards: 'Der alte Schlüssel gilt nicht mehr.',
    },
  },

  sessions: {
    title: 'Sitzungen',
    own: 'Wo Sie angemeldet sind. Melden Sie Sitzungen ab, die Sie nicht kennen, und ändern Sie dann Ihr Passwort.',
    others: 'Wo {name} angemeldet ist.',
    none: 'Nicht angemeldet.',
    current: 'Diese Sitzung',
    addressUnknown: 'Adresse unbekannt',
    lastSeen: 'Zuletzt aktiv <time></time>',
    signedIn: 'Angemeldet <time></time>',
    end: 'Abmelden<hidden>: {device}</hidden>',
    endCurrent: 'Abmelden<hidden>: diese Sitzung</hidden>',
    endOthers: 'Überall sonst abmelden',
    endAll: 'Überall abmelden',
    endedOf: '{name} wurde überall abgemeldet',
    wereNone: '{name} war nirgends angemeldet',
    mayReturn: 'Passwort und API-Schlüssel gelten weiter.',
    ended:
      '{count, plural, =0 {Diese Sitzung wurde schon beendet} =1 {Eine Sitzung abgemeldet} other {# Sitzungen abgemeldet}}',
  },

  passwordForm: {
    title: 'Passwort ändern',
    description:
      'Sie werden überall abgemeldet und melden sich mit dem neuen Passwort wieder an. Ihr API-Schlüssel bleibt gleich.',
    failed: 'Ihr Passwort wurde nicht geändert',
    'new': 'Neues Passwort',
    confirm: 'Passwort bestätigen',
    submit: 'Passwort ändern',
    submitting: 'Passwort wird geändert …',
  },

  deactivation: {
    deactivate: 'Benutzer deaktivieren',
    onSave: 'Beim Speichern:',
    looking: 'Wird geprüft …',
    activated: '{name} ist wieder aktiv',
    notActivated: '{name} konnte nicht aktiviert werden',
    deactivated: '{name} wurde deaktiviert',
    question: {
      title: '{name} deaktivieren?',
      stays: 'Name, Rechte und Passwort bleiben erhalten, damit Sie das Konto wieder aktivieren können.',
      cancel: 'Aktiv lassen',
    },
    saveQuestion: {
      title: 'Speichern und {name} deaktivieren?',
      confirm: 'Speichern und deaktivieren',
      cancel: 'Weiter bearbeiten',
    },
  },

  deletion: {
    own: 'Ihr eigenes Konto können Sie nicht löschen, damit Sie sich nicht versehentlich aussperren. Ein anderer Benutzer, der Benutzer verwalten darf, kann es löschen.',
    question: {
      title: '{name} löschen?',
      body: '{name} wird überall abgemeldet, und der API-Schlüssel gilt sofort nicht mehr. Andere Benutzer können die E-Mail-Adresse dann verwenden.',
      canRestore:
        '{days, plural, one {# Tag} other {# Tage}} lang können Sie das Konto wiederherstellen, mit denselben Rechten, demselben Passwort und API-Schlüssel.',
      adminCanRestore:
        'Nur ein Admin kann das Konto wiederherstellen, {days, plural, one {# Tag} other {# Tage}} lang, weil es Rechte hat, die Sie nicht haben.',
      confirm: 'Benutzer löschen',
      cancel: 'Benutzer behalten',
    },
    deleted: '{name} wurde gelöscht',
    isKept:
      'Sie finden das Konto {days, plural, one {# Tag} other {# Tage}} lang unter „Gelöschte Benutzer“.',
    undo: 'Rückgängig',
  },

  deletedUsers: {
    title: 'Gelöschte Benutzer',
    intro:
      'Wiederhergestellte Benutzer behalten ID, Rechte, Passwort und API-Schlüssel. Nach {days, plural, one {einem Tag} other {# Tagen}} werden gelöschte Benutzer endgültig gelöscht.',
    search: {
      label: 'Gelöschte Benutzer nach Name, E-Mail oder ID suchen',
      placeholder: 'Name, E-Mail oder ID',
      clear: 'Leeren<hidden>: Suche</hidden>',
    },
    count: '{total, plural, one {# gelöschter Benutzer} other {# gelöschte Benutzer}}, neueste zuerst',
    countFound:
      '{total, plural, one {# gelöschter Benutzer passt} other {# gelöschte Benutzer passen}} zu „{query}“, neueste zuerst',
    table: {
      caption: 'Gelöschte Benutzer, neueste zuerst',
      name: 'Name',
      privileges: 'Rechte',
      deleted: 'Gelöscht',
      erased: 'Frist endet',
      actions: 'Aktionen',
      deletedBy: '<time></time> <muted>von {name}</muted>',
      onlyAdmin: 'Nur ein Admin kann das Konto wiederherstellen',
    },
    empty: {
      showAll: 'Alle gelöschten Benutzer anzeigen',
      noPage: 'Diese Seite gibt es nicht',
      noPageHelp: 'Die Liste hat weniger Seiten. Vielleicht wurden Benutzer wiederhergestellt.',
      notFound: 'Kein gelöschter Benutzer passt zu „{query}“',
      notFoundHelp:
        'Gesucht wird in Namen, E-Mail-Adressen und IDs. Vielleicht wurde der Benutzer auch wiederhergestellt oder endgültig gelöscht.',
      none: 'Keine gelöschten Benutzer',
      noneHelp:
        'Gelöschte Benutzer stehen {days, plural, one {einen Tag} other {# Tage}} lang hier und können wiederhergestellt werden.',
      toUsers: 'Zu den Benutzern',
    },
    restore: {
      submit: 'Wiederherstellen',
      submitNamed: 'Wiederherstellen<hidden>: {name}</hidden>',
      submitting: 'Wird wiederhergestellt …',
      done: '{name} wurde wiederhergestellt',
      doneHelp: 'Mit denselben Rechten, demselben Passwort und API-Schlüssel. Eine neue Anmeldung ist nötig.',
      open: 'Öffnen',
      failed: '{name} wurde nicht wiederhergestellt',
      emailTaken:
        'Die E-Mail-Adresse gehört jetzt einem anderen Benutzer. Stellen Sie das Konto unter „Gelöschte Benutzer“ mit einer anderen wieder her.',
    },
    otherEmail: {
      title: 'Neue E-Mail-Adresse für {name}',
      description:
        '{address} gehört jetzt einem anderen Benutzer. Geben Sie eine andere Adresse ein. Alles andere wird wiederhergestellt, wie es war.',
      failed: 'Der Benutzer wurde nicht wiederhergestellt',
    },
    erase: {
      open: 'Endgültig löschen …<hidden> {name}</hidden>',
      title: '{name} endgültig löschen?',
      body: '{name} kann danach nicht mehr wiederhergestellt werden. Rechte, Passwort, API-Schlüssel und die Liste der E-Mails werden gelöscht. Das Audit-Protokoll behält den Namen. Das lässt sich nicht rückgängig machen.',
      confirm: 'Endgültig löschen',
      cancel: 'Benutzer behalten',
      done: '{name} wurde endgültig gelöscht',
    },
  },

  stale: {
    choose:
      'Ihre Änderungen bleiben erhalten. Wo beide Fassungen dasselbe Feld geändert haben, wählen Sie einen Wert und speichern dann noch einmal.',
    check:
      'Ihre Änderungen bleiben erhalten, und die anderen Änderungen betreffen andere Felder. Prüfen Sie das Ergebnis, und speichern Sie dann noch einmal.',
    takenOver: 'Aktualisiert, weil Sie es nicht geändert haben',
    kept: 'Wie von Ihnen eingegeben',
    merged: '{field}: <strong>{now}</strong> statt {before}',
    opened: 'Als Sie diese Seite öffneten: {value}',
    stored: 'Seitdem gespeichert: <strong>{value}</strong>',
    typed: 'Ihre Eingabe: <strong>{value}</strong>',
    typedElse: 'Sie haben danach etwas anderes eingegeben: Das wird gespeichert.',
    choiceMissing: 'Wählen Sie einen der beiden Werte',
    byUnknown: 'durch eine andere Änderung',
    by: {
      anotherUser: 'von einem anderen Benutzer, <time></time>',
      you: 'von Ihnen in einem anderen Tab oder Programm, <time></time>',
      name: 'von {name}, <time></time>',
    },
    privilege: 'Rechte für {section}',
    empty: '(leer)',
    deleted:
      'Was Sie eingegeben haben, ist noch da. <link>Stellen Sie den Benutzer in einem anderen Tab unter „Gelöschte Benutzer“ wieder her</link>, und speichern Sie dann noch einmal.',
  },

  time: {
    justNow: 'gerade eben',
    days: '{count, plural, one {# Tag} other {# Tage}}',
    hours: '{count, plural, one {# Stunde} other {# Stunden}}',
    minutes: '{count, plural, one {# Minute} other {# Minuten}}',
    seconds: '{count, plural, one {# Sekunde} other {# Sekunden}}',
    both: '{longer} und {shorter}',
    lessThanAMinute: 'weniger als eine Minute',
  },

  shell: {
    skip: 'Zum Inhalt springen',
    help: 'Hilfe',
    account: 'Mein Konto',
    breadcrumbs: 'Pfad',
    menu: {
      title: 'Menü',
      open: 'Menü öffnen',
      main: 'Hauptmenü',
      system: 'Systemverwaltung',
      users: 'Benutzer',
      groups: 'Benutzergruppen',
      access: 'Zugriff',
      auditLog: 'Audit-Protokoll',
      mail: 'E-Mail',
      settings: 'Einstellungen',
      firstSteps: 'Erste Schritte',
      you: 'Persönlich',
    },
    person: {
      menu: 'Menü von {name}',
      theme: 'Farbschema',
      themes: {
        system: 'Wie im System',
        light: 'Hell',
        dark: 'Dunkel',
      },
      themeFailed: 'Das Farbschema gilt nur auf dieser Seite',
      signOut: 'Abmelden',
    },
    language: {
      title: 'Sprache',
      browser: 'Wie im Browser',
      failed: 'Die Sprache wurde nicht geändert',
    },
    idle: {
      warning: {
        title: 'Sind Sie noch da?',
        text: 'In {duration} werden Sie abgemeldet.',
        stay: 'Angemeldet bleiben',
      },
      ended: {
        title: 'Ihre Sitzung wurde beendet',
        text: 'Was Sie hier eingegeben haben, ist nicht verloren. Melden Sie sich in einem anderen Tab wieder an, kommen Sie dann zurück und speichern Sie.',
        signIn: 'In neuem Tab wieder anmelden',
      },
    },
  },

  forms: {
    leave: {
      title: 'Ohne Speichern verlassen?',
      text: 'Sie haben auf dieser Seite ungespeicherte Änderungen. Wenn Sie sie verlassen, gehen sie verloren.',
      leave: 'Verlassen',
      stay: 'Bleiben',
    },
    sessionEnded: {
      short: 'Ihre Sitzung wurde beendet. <link>In neuem Tab wieder anmelden</link>',
      beforeSaving:
        'Ihre Sitzung wurde beendet. Melden Sie sich in einem anderen Tab wieder an, und speichern Sie dann noch einmal.',
      remedy: '<link>In neuem Tab wieder anmelden</link>. Was Sie eingegeben haben, ist noch da.',
    },
    confirmIdentity: {
      title: 'Bestätigen Sie, dass Sie es sind',
      text: 'Es ist eine Weile her, dass Sie Ihr Passwort eingegeben haben. Geben Sie es noch einmal ein, um fortzufahren.',
      failed: 'Nicht bestätigt',
      password: 'Aktuelles Passwort',
      confirm: 'Bestätigen',
      confirming: 'Wird bestätigt …',
    },
    newPassword: {
      least: 'Mindestens {least, number} Zeichen.',
      good: 'Mehrere Wörter hintereinander eignen sich gut.',
    },
    advice: {
      tooShort:
        '{missing, plural, one {Zu kurz: Es fehlt noch # Zeichen.} other {Zu kurz: Es fehlen noch # Zeichen.}}',
      justNumbers: 'Ein Passwort darf nicht nur aus Ziffern bestehen. Fügen Sie Wörter hinzu.',
      more: 'Fügen Sie noch ein oder zwei Wörter hinzu, die nicht zusammengehören.',
      scores: {
        '0': 'Sehr leicht zu erraten.',
        '1': 'Leicht zu erraten.',
        '2': 'Könnte erraten werden.',
        '3': 'Nicht leicht zu erraten.',
        '4': 'Schwer zu erraten.',
      },
      reasons: {
        straightRow: 'Tasten in einer Reihe sind leicht zu erraten.',
        keyPattern: 'Muster auf der Tastatur sind leicht zu erraten.',
        simpleRepeat: 'Wiederholte Buchstaben helfen wenig.',
        extendedRepeat: 'Wiederholte Teile helfen wenig.',
        sequences: 'Folgen wie abc oder 321 sind leicht zu erraten.',
        recentYears: 'Jahreszahlen sind leicht zu erraten.',
        dates: 'Datumsangaben sind leicht zu erraten.',
        common: 'Das ist ein häufiges Passwort.',
        mostCommon: 'Das ist eines der häufigsten Passwörter.',
        similarToCommon: 'Das ist einem häufigen Passwort sehr ähnlich.',
        word: 'Ein einzelnes Wort ist leicht zu erraten.',
        names: 'Namen sind leicht zu erraten.',
        own: 'Ihr eigener Name, Ihre E-Mail-Adresse oder Organisation ist leicht zu erraten.',
      },
    },
  },

  palette: {
    title: 'Suchen oder öffnen',
    open: 'Suchen …',
    keys: 'Strg K',
    typeAny: 'Benutzer, Seite oder Befehl',
    typeScreen: 'Seite oder Befehl',
    hint: 'Sie finden Benutzer mit einem Teil des Namens oder der E-Mail-Adresse oder mit der ID.',
    searching: 'Suche läuft …',
    nothing: 'Keine Treffer für „{query}“.',
    found: '{count, number} Treffer.',
    foundMore: '{count, number} Treffer. Es gibt weitere Benutzer: Geben Sie mehr ein, um sie einzugrenzen.',
    inactive: '{email}, inaktiv',
    inUse: 'aktuell',
    likeBrowser: 'Sprache: wie im Browser',
    groups: {
      go: 'Gehen zu',
      theme: 'Farbschema',
      language: 'Sprache',
      session: 'Sitzung',
      users: 'Benutzer',
      actions: 'Aktionen',
    },
    userActs: {
      sendReset: 'Link zum Zurücksetzen an {name} senden',
      sendInvitation: 'Einladung an {name} senden',
      signOut: '{name} überall abmelden',
      activate: '{name} aktivieren',
      deactivate: '{name} deaktivieren …',
      delete: '{name} löschen …',
      verbs: {
        sendLink: 'senden einladen zurücksetzen',
        signOut: 'abmelden',
        activate: 'aktivieren',
        deactivate: 'deaktivieren sperren',
        delete: 'löschen entfernen',
      },
    },
    screens: {
      users: 'Benutzer',
      addUser: 'Benutzer hinzufügen',
      inviteUsers: 'Mehrere Benutzer einladen',
      importUsers: 'Benutzer aus CSV importieren',
      templates: 'Rechtevorlagen',
      deletedUsers: 'Gelöschte Benutzer',
      groups: 'Benutzergruppen',
      addGroup: 'Gruppe hinzufügen',
      access: 'Zugriff',
      auditLog: 'Audit-Protokoll',
      mail: 'E-Mail',
      mailTexts: 'Texte der E-Mails',
      settings: 'Einstellungen',
      firstSteps: 'Erste Schritte',
      account: 'Mein Konto',
      help: 'Hilfe',
      apiReference: 'API-Referenz',
      keyboard: 'Tastenkürzel',
    },
    themes: {
      system: 'Farbschema: wie im System',
      light: 'Helles Farbschema',
      dark: 'Dunkles Farbschema',
    },
    signOut: 'Abmelden',
    otherWords: {
      users: 'liste leute personen',
      addUser: 'neu neuer anlegen einladen person',
      inviteUsers: 'hinzufügen einfügen e-mails team',
      importUsers: 'hinzufügen viele datei',
      templates: 'vorlagen berechtigungen',
      deletedUsers: 'wiederherstellen papierkorb',
      access: 'wer darf rechte ungenutzt prüfen',
      auditLog: 'protokoll log ereignisse verlauf',
      groups: 'gruppen teams rollen mitglieder',
      addGroup: 'neu anlegen team rolle gruppe',
      mail: 'mail smtp mailserver test versand',
      mailTexts: 'mail vorlagen einladung wortlaut',
      settings: 'organisation optionen variablen env',
      firstSteps: 'einrichten anfang checkliste',
      account: 'passwort schlüssel sitzungen profil konto',
      help: 'regeln',
      apiReference: 'programme openapi curl schnittstelle',
      keyboard: 'tastatur tasten kürzel shortcuts',
      theme: 'design modus wechseln umschalten',
      language: 'sprache language umstellen wechseln',
      signOut: 'ausloggen logout verlassen',
    },
  },

  failures,

  searchRefused: {
    title: 'Die Suche wurde nicht abgeschlossen',
    tryAgain: 'Noch einmal versuchen',
    trying: 'Suche läuft …',
  },

  forgottenPassword: {
    tabTitle: 'Passwort vergessen',
    title: 'Passwort vergessen?',
    description:
      'Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden. Sie bekommen eine E-Mail mit einem Link, über den Sie ein neues Passwort setzen.',
    failed: 'Der Link wurde nicht angefordert',
    submit: 'Link anfordern',
    submitting: 'Link wird angefordert …',
    back: 'Zurück zur Anmeldung',
    asked: {
      title: 'Prüfen Sie Ihre E-Mails',
      description:
        'Wenn es zu <strong>{email}</strong> ein aktives Konto gibt, ist eine E-Mail mit einem Link unterwegs. Der Link gilt {life}.',
      noMail: 'Wenn keine E-Mail kommt',
      wait: 'Warten Sie ein paar Minuten, und sehen Sie auch im Spam-Ordner nach.',
      checkAddress: 'Prüfen Sie, ob die Adresse oben die ist, mit der Sie sich anmelden.',
      askAdmin: 'Fragen Sie einen Admin. Er kann sehen, ob die E-Mail gesendet wurde.',
      again: 'Noch einmal anfordern',
      askedAgain: 'Ein neuer Link wurde angefordert. Ein vorher angeforderter gilt nicht mehr.',
      otherAddress: 'Andere E-Mail-Adresse verwenden',
    },
    withoutMail: {
      description:
        'E-Mail ist nicht eingerichtet. Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden. Der Link wird dann als Datei auf dem Server gespeichert, und der Betreiber kann ihn weitergeben.',
      title: 'Fragen Sie nach Ihrem Link',
      asked:
        'E-Mail ist nicht eingerichtet, deshalb wurde keine E-Mail gesendet. Wenn es zu <strong>{email}</strong> ein aktives Konto gibt, liegt der Link als Datei auf dem Server und gilt {life}. Bitten Sie den Betreiber darum, oder bitten Sie einen Admin um einen Link.',
    },
  },

  newPassword: {
    tabTitle: 'Passwort setzen',
    title: 'Neues Passwort setzen',
    description: 'Sie werden überall abgemeldet und melden sich mit dem neuen Passwort wieder an.',
    signedIn: {
      ownLink: 'Dieser Link ist für Ihr Konto. Mit einem neuen Passwort werden Sie überall abgemeldet.',
      otherLink: 'Dieser Link ist für einen anderen Benutzer: {address}. Ihr Konto ändert er nicht.',
    },
    failed: 'Ihr Passwort wurde nicht gesetzt',
    password: 'Neues Passwort',
    confirm: 'Passwort bestätigen',
    submit: 'Passwort setzen',
    submitting: 'Passwort wird gesetzt …',
    invitation: {
      tabTitle: 'Passwort wählen',
      title: 'Willkommen bei Gatehouse, {firstName}',
      description: 'Für Sie wurde ein Konto angelegt. Wählen Sie Ihr Passwort, und melden Sie sich damit an.',
      submit: 'Passwort wählen',
    },
    life: {
      left: 'Dieser Link gilt noch {left}.',
      fiveMinutes: 'Dieser Link gilt noch 5 Minuten.',
      nearlyOver: 'Dieser Link gilt noch weniger als eine Minute.',
      over: 'Dieser Link ist abgelaufen. Was Sie eingegeben haben, ist noch da, aber Sie brauchen einen neuen Link, um das Passwort zu setzen.',
      overAloud: 'Dieser Link ist abgelaufen. Sie können einen neuen Link anfordern.',
      sendNew: 'Neuen Link anfordern',
    },
    dead: {
      title: 'Dieser Link gilt nicht mehr',
      rule: 'Ein Link gilt einmal und für begrenzte Zeit. Ein neuerer Link kann ihn schon vorher ersetzen.',
      isSet: 'Wenn Sie Ihr Passwort schon damit gesetzt haben, melden Sie sich an.',
      outgrown:
        'Sie haben mehr Rechte bekommen, nachdem dieser Link ausgestellt wurde. Fordern Sie einen neuen an.',
    },
  },

  setup: {
    tabTitle: 'Einrichten',
    title: 'Willkommen bei Gatehouse',
    description:
      'Legen Sie das erste Konto an. Es ist ein Admin-Konto: Es darf alles, auch andere Benutzer hinzufügen.',
    failed: 'Das Konto wurde nicht angelegt',
    emailHelp: 'Damit melden Sie sich an. Zum Beispiel name@example.com',
    organisationHelp: 'Die Organisation, zu der diese Benutzer gehören, zum Beispiel Acme.',
    submit: 'Konto anlegen und anmelden',
    submitting: 'Konto wird angelegt …',
    noUsers: {
      title: 'Gatehouse hat noch keine Benutzer',
      text: 'Öffnen Sie den Einrichtungslink, den der Server beim Start auf seiner Konsole ausgegeben hat. Damit legen Sie den ersten Admin an.',
    },
    wrongLink:
      'Kopieren Sie den ganzen Link von der Konsole des Servers, bis zum letzten Zeichen. Beim Neustart gibt Gatehouse ihn wieder aus.',
    done: 'Der Einrichtungslink gilt einmal. Melden Sie sich an, oder bitten Sie einen Admin, Sie hinzuzufügen.',
  },

  help: {
    title: 'Hilfe',
    description: 'Wie Anmeldung, Passwörter, Links und Sitzungen funktionieren und wen Sie fragen können.',
    version: 'Gatehouse-Version {version}',
    signingIn: {
      title: 'Anmelden',
      refusal:
        'Sie melden sich mit E-Mail-Adresse und Passwort an. Schlägt das fehl, ist die Meldung immer dieselbe, ob es das Konto nicht gibt, ob es nicht aktiv ist oder ob das Passwort falsch ist.',
      delay:
        'Nach fünf falschen Passwörtern in Folge müssen Sie vor dem nächsten Versuch warten: zuerst 1 Sekunde, dann jedes Mal doppelt so lange, bis zu 15 Minuten. Sie werden nie dauerhaft ausgesperrt. Ihre offenen Sitzungen, Ihr API-Schlüssel und Links aus E-Mails funktionieren weiter, und ein neues Passwort über „Passwort vergessen?“ beendet die Wartezeit.',
    },
    passwords: {
      title: 'Passwörter',
      rules:
        'Ein Passwort hat mindestens {least, number} Zeichen und höchstens 72 Byte, das sind 72 einfache Buchstaben. Leerzeichen und Buchstaben jeder Schrift sind erlaubt, und es gibt keine Regel, was es enthalten muss. Mehrere Wörter hintereinander eignen sich gut.',
      refused:
        'Häufige Passwörter, Ihr eigener Name, Ihre E-Mail-Adresse und reine Zahlen werden nicht angenommen. Passwörter laufen nicht ab.',
      change:
        'Sie ändern es unter „Mein Konto“ mit „Passwort ändern“. Dabei werden Sie überall abgemeldet. Ihr API-Schlüssel bleibt gleich.',
    },
    links: {
      title: 'Links zum Setzen eines Passworts',
      life: 'Mit „Passwort vergessen?“ auf der Anmeldeseite fordern Sie einen Link an, der einmal gilt, und zwar {reset} lang. Eine Einladung gilt einmal, und zwar {invitation} lang. Wenn Sie noch einmal einen Link anfordern, gilt der vorige nicht mehr. Wenn ein Admin Ihnen einen Link sendet, gelten alle älteren nicht mehr.',
      noMail:
        'Links kommen per E-Mail. Keine E-Mail? Sehen Sie im Spam-Ordner nach, und prüfen Sie die Adresse. Nur aktive Konten bekommen eine. Ein Admin kann sehen, ob die E-Mail gesendet wurde, und eine neue senden. Wenn E-Mail nicht eingerichtet ist, bitten Sie einen Admin um einen Link.',
    },
    sessions: {
      title: 'Sitzungen',
      life: 'Sie werden abgemeldet, wenn Sie {idle} lang nichts eingeben und nicht klicken, spätestens aber {total} nach der Anmeldung. Vorher erscheint eine Warnung, und was Sie eingegeben haben, bleibt auf der Seite.',
      account:
        '„Mein Konto“ zeigt Ihre Sitzungen, und Sie können sie dort abmelden. Um die eigene E-Mail-Adresse zu ändern oder den eigenen API-Schlüssel zu erneuern, müssen Sie Ihr Passwort noch einmal eingeben, wenn das länger als fünf Minuten her ist.',
    },
    whomToAsk: {
      title: 'Wen Sie fragen können',
      admin:
        'Fragen Sie einen Admin Ihrer Organisation, wenn Sie mehr Rechte brauchen, wenn Sie sich nicht anmelden können und keine E-Mail bekommen oder wenn Sie eine unerwartete E-Mail von Gatehouse bekommen. Niemand wird Sie je nach Ihrem Passwort oder API-Schlüssel fragen.',
    },
    api: {
      title: 'Für Programme',
      text: 'Programme nutzen die API mit Ihrem API-Schlüssel und Ihren Rechten.',
      open: 'API-Referenz öffnen',
    },
    keyboard: {
      title: 'Tastenkürzel',
      control: 'Strg',
      find: 'Suchen oder öffnen: Benutzer, Seiten, Farbschemas, Abmelden.',
      save: 'Speichert das Formular oder bestätigt die offene Frage.',
      single: {
        search: 'Das Suchfeld einer Liste.',
        list: 'Diese Liste.',
        add: 'Benutzer hinzufügen.',
        next: 'Die nächste Zeile einer Liste; Enter öffnet sie.',
        previous: 'Die vorige Zeile.',
        select: 'Wählt die Zeile aus oder ab.',
        edit: 'Bearbeiten: öffnet die Zeile oder führt zum ersten Feld eines Benutzers.',
      },
      areOff: 'Kürzel aus einer einzelnen Taste sind unter Hilfe ausgeschaltet.',
      toasts:
        'Die Meldungen, die nach einer Aktion erscheinen. Sie bleiben 20 Sekunden, und länger, solange Sie darin sind.',
      escape:
        'Schließt einen Dialog oder ein Menü; der Fokus kehrt dorthin zurück, von wo es geöffnet wurde.',
      singleKeys: 'Kürzel aus einer einzelnen Taste',
      singleKeysHelp:
        'Schalten Sie sie aus, wenn Sie diktieren oder versehentlich Tasten drücken. Wird in diesem Browser gespeichert.',
    },
  },

  apiReference,
  apiPage,

  account: {
    title: 'Mein Konto',
  },

  notFound: {
    tabTitle: 'Nicht gefunden',
    start: 'Zur Startseite',
    page: {
      title: 'Diese Seite gibt es nicht',
      text: 'Vielleicht ist die Adresse falsch geschrieben oder veraltet.',
    },
    user: {
      title: 'Benutzer nicht gefunden',
      text: 'Vielleicht ist die Adresse falsch geschrieben, oder der Benutzer wurde gelöscht.',
    },
  },

  notAllowed: {
    tabTitle: 'Nicht erlaubt',
    title: 'Sie haben keine Berechtigung für diese Seite',
    text: 'Wenn Sie die Seite brauchen, bitten Sie einen Admin um das Recht dazu.',
    toAccount: 'Zu meinem Konto',
  },

  mails: {
    greeting: 'Guten Tag {firstName},',
    copyAddress: 'Oder kopieren Sie diese Adresse:',
    passwordReset: {
      subject: 'Neues Passwort für Gatehouse setzen',
      text: 'Für Ihr Konto bei Gatehouse wurde ein neues Passwort angefordert. Setzen Sie es hier:',
      button: 'Neues Passwort setzen',
      life: 'Der Link gilt einmal, bis zum {until} UTC.',
      otherwise:
        'Wenn Sie das nicht angefordert haben, ignorieren Sie diese E-Mail: Ihr Passwort bleibt gleich. Wenn immer wieder solche E-Mails kommen, informieren Sie Ihren Admin.',
    },
    invitation: {
      subject: 'Ihre Einladung zu Gatehouse bei {organisation}',
      text: 'Für Sie wurde bei {organisation} ein Konto angelegt. Wählen Sie Ihr Passwort, und melden Sie sich an:',
      button: 'Passwort wählen',
      life: 'Der Link gilt einmal, bis zum {until} UTC. Danach bitten Sie Ihren Admin um einen neuen.',
      otherwise:
        'Wenn Sie das nicht erwartet haben, ignorieren Sie diese E-Mail: Ohne diesen Link kann niemand das Konto benutzen.',
    },
    passwordChanged: {
      subject: 'Ihr Passwort für Gatehouse wurde geändert',
      text: 'Das Passwort Ihres Kontos bei Gatehouse wurde am {at} UTC geändert. Sie wurden überall abgemeldet.',
      otherwise:
        'Wenn Sie das nicht waren, informieren Sie sofort Ihren Admin, und setzen Sie mit „Passwort vergessen?“ auf der Anmeldeseite ein neues Passwort.',
    },
    emailChanged: {
      subject: 'Die E-Mail-Adresse Ihres Kontos bei Gatehouse wurde geändert',
      text: 'Die E-Mail-Adresse Ihres Kontos bei Gatehouse wurde am {at} UTC geändert. Ab jetzt gilt für Anmeldung und E-Mails die neue Adresse, nicht mehr diese.',
      otherwise: 'Wenn Sie das nicht erwartet haben, informieren Sie sofort Ihren Admin.',
    },
    test: {
      subject: 'Test-E-Mail von Gatehouse',
      text: 'Diese E-Mail wurde am {at} UTC gesendet, um die E-Mail-Einstellungen von Gatehouse zu prüfen. Sie funktionieren.',
    },
  },

  users: {
    title: 'Benutzer',
    add: 'Benutzer hinzufügen',
    addShort: 'Hinzufügen',
    exportCsv: 'CSV exportieren',
    unusedWords: {
      title: 'Für die Suche werden nur die ersten {most, number} Wörter verwendet',
      body: 'Nicht verwendet: {words}.',
    },
    unread: {
      title: 'Ein Teil der Adresse dieser Seite war nicht lesbar',
      body: 'Er wurde ignoriert: {names}.',
    },
    count: {
      all: '{everybody, number} Benutzer<hidden>, sortiert nach {order}</hidden>',
      filtered:
        '{total, number} von {everybody, plural, one {# Benutzer} other {# Benutzern}}<hidden>, sortiert nach {order}</hidden>',
    },
    caption: 'Benutzer, sortiert nach {order}',
    name: 'Name',
    actions: 'Aktionen',
    columns: {
      email: 'E-Mail',
      status: 'Status',
      privileges: 'Rechte',
      groups: 'Gruppen',
      'last-login': 'Letzte Anmeldung',
      'last-used': 'Zuletzt genutzt',
      activity: 'Letzte Aktivität',
      added: 'Hinzugefügt',
      id: 'ID',
    },
    oneself: 'Sie',
    neverSignedIn: 'Nie',
    useNotRecorded: 'Nicht festgehalten',
    noGroups: 'Keine',
    look: {
      open: 'Spalten',
      columns: 'Spalten außer dem Namen',
      rows: 'Zeilen',
      density: {
        comfortable: 'Normal',
        compact: 'Kompakt',
      },
    },
    more: {
      open: 'Mehr',
      onPhone: 'Filter und mehr{chosen, plural, =0 {} one {, # Filter} other {, # Filter}}',
      templates: 'Rechtevorlagen',
      deleted: 'Gelöschte Benutzer',
    },
    row: {
      open: 'Aktionen für {name}',
      edit: 'Bearbeiten',
      view: 'Ansehen',
    },
    empty: {
      noPage: 'Diese Seite gibt es nicht',
      noPageBody: 'Die Liste hat weniger Seiten. Vielleicht wurden Benutzer gelöscht.',
      lastPage: 'Zur letzten Seite',
      nobody: 'Keine Benutzer gefunden',
      nobodyFor: 'Kein Benutzer passt zu „{words}“',
      searched:
        'Jedes Wort wird in Vorname, Nachname, E-Mail und ID gesucht. Versuchen Sie es mit weniger Buchstaben.',
      usedBefore:
        'Als nicht genutzt gilt erst, wer so lange da ist und dessen Nutzung so lange festgehalten wird.',
      filtered: 'Kein Benutzer passt zu diesen Filtern. Entfernen Sie einen Filter.',
      showAll: 'Alle Benutzer anzeigen',
    },
  },

  views: {
    title: 'Ansichten',
    all: 'Alle',
    builtIn: {
      admins: 'Admins',
      neverSignedIn: 'Nie angemeldet',
      pending: 'Offene Einladungen',
      inactive: 'Inaktiv',
      writeApis: 'Darf APIs schreiben',
    },
    manage: 'Ansicht',
    save: {
      open: 'Ansicht speichern',
      title: 'Diese Ansicht speichern',
      explanation:
        'Behält Suche, Filter und Reihenfolge unter einem Namen. Sie erscheint im Menü unter Benutzer.',
      name: 'Name',
      isShared: 'Mit allen teilen, die Benutzer sehen dürfen',
      isSharedHelp: 'Nur Admins können geteilte Ansichten ändern.',
      failed: 'Die Ansicht wurde nicht gespeichert',
      submit: 'Ansicht speichern',
      replace: 'Ansicht ersetzen',
      replaces: 'Es gibt schon eine Ansicht namens „{name}“. Sie zeigt dann, was diese Liste jetzt zeigt.',
      done: 'Ansicht „{name}“ gespeichert',
    },
    edit: {
      open: 'Umbenennen oder teilen …',
      title: 'Ansicht „{name}“ ändern',
      submit: 'Speichern',
    },
    delete: {
      open: 'Löschen …',
      title: 'Ansicht „{name}“ löschen?',
      body: 'Kein Benutzer wird dadurch geändert.',
      bodyShared: 'Sie verschwindet für alle. Kein Benutzer wird dadurch geändert.',
      confirm: 'Ansicht löschen',
      cancel: 'Ansicht behalten',
      done: 'Ansicht „{name}“ gelöscht',
    },
  },

  addWays: {
    title: 'Wege, Benutzer hinzuzufügen',
    one: 'Ein Benutzer',
    many: 'Mehrere einladen',
    file: 'Import aus CSV',
  },

  invite: {
    title: 'Benutzer einladen',
    description: 'Mehrere Benutzer auf einmal, mit denselben Rechten.',
    addresses: {
      title: 'Wer eingeladen wird',
      description: 'Fügen Sie Adressen aus einer E-Mail, einem Chat oder einer Tabelle ein.',
      label: 'E-Mail-Adressen',
      help: "Eine je Zeile oder durch Kommas getrennt. Namen dürfen dabeistehen: Ada Lovelace '<'ada@example.org'>'.",
    },
    noPrivileges: 'Noch keine Rechte',
    lines: {
      title: '{count, plural, one {# Zeile} other {# Zeilen}}',
      line: 'Zeile',
    },
    states: {
      invite: 'Wird eingeladen',
      invited: 'Eingeladen',
      exists: 'Schon Benutzer',
      refused: 'Ausgelassen',
      failed: 'Nicht eingeladen',
      unread: 'Keine E-Mail-Adresse',
    },
    reading: 'Wird geprüft …',
    tooMany:
      'Das sind {count, number} Adressen. Bis zu {most, number} können auf einmal eingeladen werden; importieren Sie stattdessen eine CSV-Datei.',
    leftOut: '{count, plural, one {# Zeile wird} other {# Zeilen werden}} ausgelassen',
    send: '{count, plural, =0 {Benutzer} one {# Benutzer} other {# Benutzer}} einladen',
    make: '{count, plural, =0 {Benutzer} one {# Benutzer} other {# Benutzer}} hinzufügen und Links erstellen',
    rest: 'Die anderen {count, plural, one {# Benutzer} other {# Benutzer}} einladen',
    stop: 'Anhalten',
    progress: 'Fortschritt',
    sent: '{count, plural, one {# Benutzer wurde} other {# Benutzer wurden}} eingeladen',
    made: '{count, plural, one {# Benutzer wurde} other {# Benutzer wurden}} hinzugefügt',
    showUsers: 'Benutzer anzeigen',
    again: 'Weitere Benutzer einladen',
    leave: {
      title: 'Einladen abbrechen?',
      consequence: 'Wer noch nicht an der Reihe war, wird nicht eingeladen. Wer eingeladen wurde, bleibt es.',
    },
  },

  usersFilter: {
    search: {
      label: 'Benutzer nach Name, E-Mail oder ID suchen',
      placeholder: 'Name, E-Mail oder ID',
      clear: 'Leeren<hidden> der Suche</hidden>',
    },
    open: 'Filter{chosen, plural, =0 {} other { (#)}}',
    close: 'Filter ausblenden',
    active: 'Aktive Filter',
    remove: '<hidden>Filter entfernen: </hidden>{filter}',
    removeAll: 'Zurücksetzen<hidden> aller Filter</hidden>',
    fields: {
      status: 'Status',
      admin: 'Admin',
      privilege: 'Recht',
      signIn: 'Anmeldung',
      lastUsed: 'Zuletzt genutzt',
      invitation: 'Einladung',
      group: 'Gruppe',
      import: 'Letzter Import',
      order: 'Sortierung',
    },
    status: {
      active: 'Aktiv',
      inactive: 'Inaktiv',
    },
    admin: {
      yes: 'Admins',
      no: 'Keine Admins',
    },
    signIn: {
      never: 'Noch nie angemeldet',
    },
    lastUsed: {
      days30: '30 Tage nicht genutzt',
      days90: '90 Tage nicht genutzt',
      never: 'Nicht genutzt, seit es festgehalten wird',
    },
    invitation: {
      open: 'Eingeladen, Link noch aktiv',
      none: 'Kein Passwort, keine aktive Einladung',
    },
    group: 'In Gruppe: {name}',
    import: 'Zuletzt importiert: {time}',
    privilege: {
      deny: 'Kein Zugriff: {section}',
      read: 'Darf lesen: {section}',
      write: 'Darf schreiben: {section}',
    },
    byOrder: 'Nach {order}',
    orders: {
      name: {
        up: 'Name',
        down: 'Name, Z bis A',
      },
      email: {
        up: 'E-Mail',
        down: 'E-Mail, Z bis A',
      },
      status: {
        up: 'Status, aktive zuerst',
        down: 'Status, inaktive zuerst',
      },
      privileges: {
        up: 'Rechten, wenigste zuerst',
        down: 'Rechten, meiste zuerst',
      },
      groups: {
        up: 'Gruppen, wenigste zuerst',
        down: 'Gruppen, meiste zuerst',
      },
      'last-login': {
        up: 'letzter Anmeldung, älteste zuerst',
        down: 'letzter Anmeldung, neueste zuerst',
      },
      'last-used': {
        up: 'letzter Nutzung, älteste zuerst',
        down: 'letzter Nutzung, neueste zuerst',
      },
      activity: {
        up: 'letzter Aktivität, älteste zuerst',
        down: 'letzter Aktivität, neueste zuerst',
      },
      added: {
        up: 'Datum der Aufnahme, ältestes zuerst',
        down: 'Datum der Aufnahme, neuestes zuerst',
      },
      id: {
        up: 'ID',
        down: 'ID, höchste zuerst',
      },
    },
  },

  bulk: {
    selected: '{count, number} von {total, number} ausgewählt',
    bar: 'Ausgewählte Benutzer',
    select: '{name} auswählen',
    selectPage: 'Alle Benutzer auf dieser Seite auswählen',
    selectThisPage: 'Diese Seite auswählen',
    selectAll: 'Alle {total, number} Treffer auswählen',
    clear: 'Aufheben<hidden> der Auswahl</hidden>',
    others: 'Weitere Aktionen',
    question: '{what}?',
    acts: {
      join: {
        label: 'Zu Gruppe hinzufügen …',
        verb: '{count, plural, one {# Benutzer} other {# Benutzer}} zu einer Gruppe hinzufügen',
        consequence: 'Sie haben sofort, was die Gruppe gibt. Wer schon in ihr ist, bleibt in ihr.',
        done: '{count, plural, one {# Benutzer} other {# Benutzer}} zur Gruppe hinzugefügt',
      },
      leave: {
        label: 'Aus Gruppe entfernen …',
        verb: '{count, plural, one {# Benutzer} other {# Benutzer}} aus einer Gruppe entfernen',
        consequence: 'Sie verlieren sofort, was nur diese Gruppe ihnen gibt.',
        done: '{count, plural, one {# Benutzer} other {# Benutzer}} aus der Gruppe entfernt',
      },
      activate: {
        label: 'Aktivieren …',
        verb: '{count, number} Benutzer aktivieren',
        consequence:
          'Sie können sich wieder anmelden und ihren API-Schlüssel verwenden. Benutzer, die schon aktiv sind, bleiben aktiv.',
        done: '{count, plural, one {# Benutzer ist} other {# Benutzer sind}} aktiv',
      },
      deactivate: {
        label: 'Deaktivieren …',
        verb: '{count, number} Benutzer deaktivieren',
        consequence:
          'Sie werden überall abgemeldet; ihre API-Schlüssel und zugesandten Links gelten sofort nicht mehr. Die Rechte bleiben erhalten.',
        done: '{count, plural, one {# Benutzer ist} other {# Benutzer sind}} inaktiv',
      },
      privilege: {
        label: 'Rechte setzen …',
        verb: 'Rechte für {count, number} Benutzer setzen',
        consequence:
          'Sie gelten ab der nächsten Anfrage. Bereiche auf „Lassen“ bleiben, wie sie sind. Admins dürfen ohnehin alles.',
        done: 'Rechte für {count, number} Benutzer gesetzt',
      },
      invite: {
        label: 'Einladungen senden …',
        verb: 'Einladungen an {count, number} Benutzer senden',
        consequence:
          'Jeder Benutzer bekommt einen Link, um ein erstes Passwort zu wählen. Ein neuer Link macht den vorigen ungültig. Nur aktive Benutzer ohne Passwort können eingeladen werden.',
        done: '{count, plural, one {# Einladung} other {# Einladungen}} in der Warteschlange',
      },
      inviteByHand: {
        label: 'Einladungslinks erstellen …',
        verb: '{count, plural, one {# Einladungslink} other {# Einladungslinks}} erstellen',
        consequence:
          'E-Mail ist nicht eingerichtet, deshalb bekommt niemand etwas: Sie bekommen die Links zum Weitergeben. Ein neuer Link macht den vorigen ungültig. Nur aktive Benutzer ohne Passwort können eingeladen werden.',
        done: '{count, plural, one {# Einladungslink} other {# Einladungslinks}} erstellt',
      },
      delete: {
        label: 'Löschen …',
        verb: '{count, number} Benutzer löschen',
        consequence:
          'Sie werden überall abgemeldet; ihre API-Schlüssel gelten sofort nicht mehr. Unter „Gelöschte Benutzer“ können Sie jeden eine Zeit lang wiederherstellen. Um die Konten zu behalten, deaktivieren Sie sie stattdessen.',
        done: '{count, plural, one {# Benutzer wurde} other {# Benutzer wurden}} gelöscht',
      },
    },
    preview: {
      title: 'Was sich ändert',
      counting: 'Wird gezählt …',
      seeFirst: 'Sehen Sie sich an, was Benutzer verlieren, und bestätigen Sie dann erneut.',
      loses: {
        read: '{count, plural, one {# Benutzer verliert} other {# Benutzer verlieren}} Lesen',
        write: '{count, plural, one {# Benutzer verliert} other {# Benutzer verlieren}} Schreiben',
        readWrite:
          '{count, plural, one {# Benutzer verliert} other {# Benutzer verlieren}} Lesen und Schreiben',
        something: '{count, plural, one {# Benutzer verliert} other {# Benutzer verlieren}} etwas',
      },
      changes:
        '{count, plural, one {# Benutzer bekommt und verliert} other {# Benutzer bekommen und verlieren}} etwas',
      gains: {
        read: '{count, plural, one {# Benutzer bekommt} other {# Benutzer bekommen}} Lesen',
        write: '{count, plural, one {# Benutzer bekommt} other {# Benutzer bekommen}} Schreiben',
        readWrite:
          '{count, plural, one {# Benutzer bekommt} other {# Benutzer bekommen}} Lesen und Schreiben',
        something: '{count, plural, one {# Benutzer bekommt} other {# Benutzer bekommen}} etwas',
      },
      bySection: 'Nach Bereich',
      section:
        '{section}: {gains, plural, =0 {} one {# bekommt} other {# bekommen}}{loses, plural, =0 {} other {{gains, plural, =0 {} other {, }}{loses, plural, one {# verliert} other {# verlieren}}}}',
      losesAll:
        '{count, plural, one {# Benutzer verliert} other {# Benutzer verlieren}} Admin-Rechte: In dieser Installation sind Benutzer ohne Rechte Admins',
      gainsAll:
        '{count, plural, one {# Benutzer wird Admin} other {# Benutzer werden Admins}}: In dieser Installation sind Benutzer ohne Rechte Admins',
      kept: '{count, plural, one {# Benutzer behält} other {# Benutzer behalten}} dasselbe, weil eine Gruppe darüber entscheidet',
      unused:
        '{count, plural, one {# Admin behält} other {# Admins behalten}} alle Rechte: Die Stufe wird gespeichert, aber nicht verwendet',
      same: '{count, plural, one {# Benutzer bleibt} other {# Benutzer bleiben}} unverändert',
      refused: '{count, plural, one {# Benutzer wird} other {# Benutzer werden}} nicht geändert: {reason}',
      showNames: 'Namen<hidden> zu: {what}</hidden>',
      hideNames: 'Ausblenden<hidden> der Namen zu: {what}</hidden>',
      search: 'Namen suchen: {what}',
      searchHint: 'Name, E-Mail oder ID',
      nobody: 'Kein Benutzer passt.',
    },
    receipt: {
      lost: {
        read: '{count, plural, one {# hat} other {# haben}} Lesen verloren',
        write: '{count, plural, one {# hat} other {# haben}} Schreiben verloren',
        readWrite: '{count, plural, one {# hat} other {# haben}} Lesen und Schreiben verloren',
      },
      gained: {
        read: '{count, plural, one {# hat} other {# haben}} Lesen bekommen',
        write: '{count, plural, one {# hat} other {# haben}} Schreiben bekommen',
        readWrite: '{count, plural, one {# hat} other {# haben}} Lesen und Schreiben bekommen',
      },
    },
    undo: {
      label: 'Rückgängig',
      privilege: {
        title: 'Vorherige Stufen wiederherstellen',
        consequence: 'Stufen, die ein anderer Benutzer inzwischen geändert hat, bleiben, wie sie sind.',
        done: '{count, plural, one {# Benutzer hat} other {# Benutzer haben}} wieder die vorherigen Stufen',
      },
      groups: {
        title: 'Frühere Gruppen wiederherstellen',
        consequence: 'Die Benutzer kommen wieder in die Gruppe oder verlassen sie wieder.',
        done: '{count, plural, one {# Benutzer hat} other {# Benutzer haben}} wieder die früheren Gruppen',
      },
      deactivate: {
        title: 'Benutzer wieder aktivieren',
        consequence: 'Beendete Sitzungen und Links kommen nicht wieder.',
        done: '{count, plural, one {# Benutzer ist} other {# Benutzer sind}} wieder aktiv',
      },
    },
    levels: {
      legend: 'Stufen, die gesetzt werden',
      noTemplate: 'Keine',
      keep: 'Lassen',
      denyOthers: '{count, plural, one {Den anderen Bereich} other {Die anderen # Bereiche}} verweigern',
    },
    group: 'Gruppe',
    chooseGroup: 'Gruppe wählen',
    noGroup: 'Wählen Sie eine Gruppe.',
    groupGives: 'Gibt: {privileges}',
    typeToConfirm: 'Geben Sie zur Bestätigung {count} ein',
    progress: 'Fortschritt',
    handled: '{handled, number} von {total, number}',
    stop: 'Anhalten',
    stopped: 'Vor dem Anhalten nicht mehr bearbeitet.',
    leave: {
      title: 'Verlassen, während die Änderung läuft?',
      consequence:
        'Die Änderung wird angehalten. Schon geänderte Benutzer bleiben geändert. Die übrigen bleiben, wie sie sind.',
    },
    listChanged: 'Die Liste hat sich geändert: Sie hat jetzt {now, number} Benutzer, nicht {before, number}.',
    outcome: {
      title: '{count, plural, one {# Benutzer konnte} other {# Benutzer konnten}} nicht geändert werden',
      nobody: 'Kein Benutzer wurde geändert.',
      more: 'und {count, number} weitere',
      copied: 'Namen und Gründe',
      again: 'Noch einmal versuchen',
      close: 'Fertig',
    },
  },

  import: {
    title: 'Benutzer importieren',
    description: 'Viele Benutzer mit einer CSV-Datei hinzufügen und ändern. Vorher sehen Sie eine Vorschau.',
    file: {
      title: 'Datei',
      description: 'Die Prüfung ändert nichts.',
      label: 'CSV-Datei',
      limits:
        'Aus Gatehouse oder einem anderen Produkt. Höchstens {megabytes, number} MB und {rows, number} Zeilen.',
      text: 'Oder ihren Text einfügen',
      check: 'Datei prüfen',
      checking: 'Wird geprüft …',
      notChecked: 'Die Datei wurde nicht geprüft',
      nothing: 'Wählen Sie eine Datei, oder fügen Sie ihren Text ein.',
      both: 'Es gibt eine Datei und eingefügten Text. Entfernen Sie eines von beiden.',
    },
    format: {
      title: 'Dateiformat',
      description:
        'Die erste Zeile enthält die Namen der Spalten. Eine Datei mit diesen Namen wird sofort geprüft. Bei einer Datei aus einem anderen Produkt ordnen Sie die Spalten im nächsten Schritt zu. Kommas, Semikolons, Tabulatoren und | gehen als Trennzeichen. Ein leeres Feld ändert nichts.',
      columns: {
        email:
          'Daran wird der Benutzer erkannt. Ein Benutzer mit dieser Adresse wird geändert. Gibt es keinen, wird einer hinzugefügt.',
        id: 'Daran wird der Benutzer stattdessen erkannt, wenn das Feld ausgefüllt ist. So können Sie eine E-Mail-Adresse ändern.',
        names: 'Erforderlich für Benutzer, die hinzugefügt werden.',
        active:
          'true oder false, auch Wörter wie ja, nein, aktiv und gesperrt. Neue Benutzer sind aktiv, wenn die Datei nichts anderes sagt.',
        admin: 'true oder false, auch ja oder nein. Nur ein Admin kann einen Benutzer zum Admin machen.',
        groups:
          'Namen aller Gruppen des Benutzers, mit Semikolon dazwischen; - für keine. Sie brauchen Schreiben für Benutzergruppen.',
        privileges: 'deny, read oder write. Eine Spalte für jeden Bereich.',
      },
      export:
        'Ein CSV-Export der Benutzerliste hat diese Spalten, sodass Sie ihn bearbeiten und wieder importieren können. Passwörter und API-Schlüssel stehen nie in einer Datei.',
      emptyFile: 'Leere Datei herunterladen',
    },
    choices: {
      invite: 'Allen Benutzern, die hinzugefügt werden, eine Einladung senden',
      inviteByHand: 'Für alle aktiven Benutzer, die hinzugefügt werden, einen Einladungslink erstellen',
      inviteHelp:
        'Sie bekommen eine E-Mail mit einem Link, um ein Passwort zu wählen. Inaktive Benutzer bekommen keine. Wenn eine E-Mail nicht zugestellt werden kann, sehen Sie es auf der Seite des Benutzers unter „E-Mails“.',
      noMail:
        'E-Mail ist nicht eingerichtet, deshalb bekommt niemand etwas: Nach dem Import bekommen Sie die Links zum Weitergeben.',
      leaveOut: '{count, plural, one {Die abgelehnte Zeile} other {Die # abgelehnten Zeilen}} überspringen',
      leaveOutHelp:
        'Nichts wird importiert, bevor Sie das wählen. Sie können diese Zeilen herunterladen, korrigieren und später importieren.',
    },
    panel: {
      wouldHappen: 'Vorschau',
      nothing: 'Nichts zu importieren',
      importing: 'Import läuft',
      stopped: 'Import angehalten',
      imported: 'Import abgeschlossen',
      done: '{done, number} von {count, plural, one {# Zeile} other {# Zeilen}} erledigt',
      progress: 'Import',
      stop: 'Anhalten',
      import: '{count, plural, one {# Zeile} other {# Zeilen}} importieren',
      importRest: '{count, plural, one {Die übrige # Zeile} other {Die übrigen # Zeilen}} importieren',
      showUsers: 'Benutzer anzeigen',
      problems: '{count, plural, one {# Problemzeile} other {# Problemzeilen}} herunterladen',
      columns: 'Spalten ändern',
      otherFile: 'Andere Datei wählen',
    },
    source: {
      file: '{count, plural, one {# Zeile} other {# Zeilen}} in {file}, getrennt durch {separator} ({encoding}).',
      text: '{count, plural, one {# Zeile} other {# Zeilen}} im eingefügten Text, getrennt durch {separator}.',
      separators: {
        comma: 'Kommas',
        semicolon: 'Semikolons',
        tab: 'Tabulatoren',
        pipe: '|',
        other: '„{separator}“',
      },
      encodings: {
        'utf-8': 'UTF-8',
        'utf-16le': 'UTF-16',
        'utf-16be': 'UTF-16',
        'windows-1252': 'Windows-1252',
      },
    },
    notes: {
      title: 'Prüfen Sie, wie die Datei gelesen wurde',
      windows1252:
        'Die Datei ist kein UTF-8 und wurde deshalb als Windows-1252 (Westeuropa) gelesen. Wenn Buchstaben wie é oder ü falsch aussehen, speichern Sie die Datei als „CSV UTF-8“ und wählen Sie sie neu.',
    },
    columns: {
      title: 'Spalten zuordnen',
      description: 'Wählen Sie, als was jede Spalte importiert wird. Noch wird nichts geändert.',
      imported: 'Importierte Spalten: {imported, number} von {count, number}.',
      column: 'Spalte in der Datei',
      number: 'Spalte {number, number}',
      values: 'Erste Werte',
      importAs: 'Importieren als',
      importColumnAs: '<hidden>{name} </hidden>Importieren als',
      empty: 'Leer',
      secret: 'Nicht angezeigt. Passwörter und Schlüssel werden nie importiert.',
      twice: 'Eine andere Spalte wird als dieses Feld importiert. Wählen Sie eine davon.',
      person: 'Benutzer',
      privileges: 'Rechte',
      privilege: 'Recht: {section}',
      fields: {
        ignore: 'Nicht importieren',
        email_address: 'E-Mail-Adresse',
        first_name: 'Vorname',
        last_name: 'Nachname',
        full_name: 'Ganzer Name (Vorname zuerst)',
        full_name_reversed: 'Ganzer Name (Nachname zuerst)',
        active: 'Aktiv',
        id: 'ID in Gatehouse',
        admin: 'Konto ist Admin',
        groups: 'Gruppen (alle des Benutzers)',
      },
      meanings: 'Was die Werte bedeuten',
      word: '{word} <muted>({count, number})</muted>',
      chooseMeaning: 'Wählen …',
      meaning: {
        none: 'Wie leer',
        admin: 'Admin',
        notAdmin: 'Kein Admin',
      },
      tooManyWords: 'Diese Spalte hat zu viele verschiedene Werte für dieses Feld.',
      preview: {
        title: 'Erste Zeilen',
        description: 'Wie die ersten Zeilen mit diesen Spalten gelesen werden.',
        status: 'Aktiv',
        none: 'Nicht in der Datei',
      },
      names: 'Fehlende Namen aus der E-Mail-Adresse ergänzen',
      namesHelp:
        'Ein Benutzer braucht Vor- und Nachnamen. Aus jo.smith@example.org wird Jo Smith, aus info@example.org wird Info example.org. Namen in der Datei bleiben erhalten.',
      check: '{count, plural, one {# Zeile} other {# Zeilen}} prüfen',
      checking: 'Wird geprüft …',
      notChecked: 'Die Zeilen wurden nicht geprüft',
      otherFile: 'Andere Datei wählen',
    },
    namesMissing: {
      title: '{count, plural, one {In # Zeile fehlt} other {In # Zeilen fehlt}} der Vor- oder Nachname',
      text: 'Ein Benutzer braucht beide. Sie können fehlende Namen aus der E-Mail-Adresse ergänzen, zum Beispiel Jo Smith aus jo.smith@example.org, und das Ergebnis unten prüfen.',
      take: 'Fehlende Namen aus der E-Mail-Adresse ergänzen',
    },
    leave: {
      title: 'Verlassen, während der Import läuft?',
      consequence:
        'Der Import wird angehalten. Schon importierte Zeilen bleiben. Der Rest der Datei wird nicht importiert.',
    },
    states: {
      add: 'Wird hinzugefügt',
      change: 'Wird geändert',
      added: 'Hinzugefügt',
      changed: 'Geändert',
      same: 'Unverändert',
      refused: 'Abgelehnt',
      failed: 'Nicht importiert',
    },
    totals: {
      add: '{count, plural, one {# wird} other {# werden}} hinzugefügt',
      change: '{count, plural, one {# wird} other {# werden}} geändert',
      added: '{count, number} hinzugefügt',
      changed: '{count, number} geändert',
      same: '{count, number} unverändert',
      refused: '{count, number} abgelehnt',
      failed: '{count, number} nicht importiert',
    },
    filter: {
      label: 'Zeilen anzeigen',
      choice: '{label} <figure>{count, number}</figure>',
      all: 'Alle',
      problems: 'Alle Probleme',
    },
    table: {
      caption: 'Zeilen der Datei',
      row: 'Zeile',
      person: 'Benutzer',
      outcome: 'Ergebnis',
      details: 'Details',
      noName: 'Kein Name',
      noEmail: 'Keine E-Mail',
      deactivated: 'Überall abgemeldet. Der API-Schlüssel und ein aktiver Link gelten nicht mehr.',
    },
  },

  auditActions: {
    organisation: {
      created: 'Organisation angelegt',
      updated: 'Organisation geändert',
    },
    user: {
      created: 'Benutzer angelegt',
      updated: 'Benutzer geändert',
      privileges_changed: 'Rechte geändert',
      groups_changed: 'Gruppen geändert',
      deactivated: 'Benutzer deaktiviert',
      activated: 'Benutzer aktiviert',
      deleted: 'Benutzer gelöscht',
      restored: 'Benutzer wiederhergestellt',
      erased: 'Benutzer endgültig gelöscht',
      password_set: 'Passwort gesetzt',
      password_changed: 'Passwort geändert',
    },
    users: {
      seeded: 'Beispielbenutzer hinzugefügt',
      exported: 'Benutzer exportiert',
    },
    password_reset: {
      requested: 'Link zum Zurücksetzen angefordert',
      sent: 'Link zum Zurücksetzen gesendet',
      shown: 'Link zum Zurücksetzen erstellt und angezeigt',
      filed: 'Link zum Zurücksetzen erstellt und als Datei gespeichert',
      completed: 'Passwort per Link gesetzt',
    },
    invitation: {
      requested: 'Neue Einladung angefordert',
      sent: 'Einladung gesendet',
      shown: 'Einladungslink erstellt und angezeigt',
      filed: 'Einladung erstellt und als Datei gespeichert',
      accepted: 'Einladung angenommen',
    },
    sign_in_delay: {
      cleared: 'Wartezeit der Anmeldung aufgehoben',
    },
    access_key: {
      renewed: 'API-Schlüssel erneuert',
      revealed: 'API-Schlüssel angezeigt',
    },
    session: {
      started: 'Angemeldet',
      failed: 'Anmeldung fehlgeschlagen',
      refused: 'Anmeldung abgelehnt: zu viele Fehlversuche',
      confirmed: 'Aktuelles Passwort bestätigt',
      ended: 'Abgemeldet',
    },
    current_password: {
      failed: 'Aktuelles Passwort falsch',
      refused: 'Aktuelles Passwort abgelehnt: zu viele Fehlversuche',
    },
    password_outgrown: {
      refused: 'Passwort abgelehnt: Benutzer hat seitdem mehr Rechte bekommen',
    },
    link_outgrown: {
      refused: 'Link abgelehnt: Benutzer hat seitdem mehr Rechte bekommen',
    },
    access_key_outgrown: {
      refused: 'API-Schlüssel abgelehnt: Benutzer hat seitdem mehr Rechte bekommen',
    },
    act: {
      refused: 'Keine Berechtigung',
    },
    sessions: {
      ended: 'Sitzungen beendet',
    },
    audit_log: {
      exported: 'Audit-Protokoll exportiert',
      archived: 'Audit-Ereignisse archiviert',
    },
    secret: {
      accepted: 'Neues AUTH_SECRET angenommen',
      rotated: 'AUTH_SECRET ersetzt',
    },
    backup: {
      made: 'Datensicherung erstellt',
      restored: 'Datensicherung wiederhergestellt',
    },
    mail: {
      tested: 'Test-E-Mail gesendet',
    },
    mail_text: {
      updated: 'Text von E-Mails geändert',
      reset: 'Text von E-Mails zurückgesetzt',
    },
    view: {
      saved: 'Ansicht gespeichert',
      updated: 'Ansicht geändert',
      deleted: 'Ansicht gelöscht',
    },
    access: {
      exported: 'Zugriffe exportiert',
    },
    group: {
      created: 'Gruppe angelegt',
      updated: 'Gruppe geändert',
      activated: 'Gruppe aktiviert',
      deactivated: 'Gruppe deaktiviert',
      deleted: 'Gruppe gelöscht',
    },
    template: {
      created: 'Rechtevorlage gespeichert',
      updated: 'Rechtevorlage geändert',
      deleted: 'Rechtevorlage gelöscht',
    },
  },

  audit: {
    title: 'Audit-Protokoll',
    description: 'Wer was getan hat, an wem, wann und von wo aus.',
    table: 'Ereignisse, neueste zuerst',
    columns: {
      when: 'Wann',
      who: 'Wer',
      what: 'Aktion',
      whom: 'Betrifft',
      door: 'Zugang',
      details: 'Details',
    },
    gone: '(gelöscht)',
    status: {
      all: '{count, plural, one {# Ereignis} other {# Ereignisse, neueste zuerst}}',
      matching: '{count, plural, one {# passendes Ereignis} other {# passende Ereignisse, neueste zuerst}}',
      onPage:
        '{count, plural, one {# Ereignis auf dieser Seite} other {# Ereignisse auf dieser Seite, neueste zuerst}}',
      matchingOnPage:
        '{count, plural, one {# passendes Ereignis auf dieser Seite} other {# passende Ereignisse auf dieser Seite, neueste zuerst}}',
      morePeople:
        '{events}. Zu viele Benutzer passen, um sie alle zu durchsuchen: Geben Sie mehr vom Namen ein.',
    },
    filters: {
      person: 'Benutzer',
      personHint: 'Name, E-Mail oder ID',
      action: 'Aktion',
      section: 'Bereich',
      result: 'Ergebnis',
      from: 'Von',
      fromIn: 'Von ({zone})',
      to: 'Bis',
      toIn: 'Bis ({zone})',
      lastDays: 'Letzte Tage',
      ranges: {
        today: 'Heute',
        week: '7 Tage',
        month: '30 Tage',
      },
      hideSignIns: 'Anmeldungen ausblenden',
      clear: 'Leeren<hidden> der Filter</hidden>',
    },
    groups: {
      privileges: { title: 'Rechte und Gruppen', all: 'Alles über Rechte und Gruppen' },
      users: { title: 'Benutzer', all: 'Alles über Benutzer' },
      passwords: {
        title: 'Passwörter, Links und API-Schlüssel',
        all: 'Alles über Passwörter, Links und API-Schlüssel',
      },
      sessions: { title: 'Anmeldungen und Ablehnungen', all: 'Alle Anmeldungen und Ablehnungen' },
      installation: { title: 'Organisation und Installation', all: 'Alles über die Installation' },
    },
    revert: {
      open: 'Zurücknehmen …',
      loading: 'Zurücknehmen',
      title: 'Diese Änderung von {name} zurücknehmen?',
      fields: 'Was zurückgenommen wird',
      already: 'schon {level}',
      changedSince: 'Seitdem geändert: Dieses Ereignis hatte {level} gesetzt.',
      confirm:
        '{count, plural, =0 {Nichts zurückzunehmen} one {# Änderung zurücknehmen} other {# Änderungen zurücknehmen}}',
      cancel: 'Abbrechen',
      done: 'Änderung von {name} zurückgenommen',
    },
    download: '{type}<hidden> herunterladen</hidden>',
    empty: {
      title: 'Noch keine Ereignisse',
      body: 'Was Benutzer und Programme tun, erscheint hier.',
      older: 'Keine älteren Ereignisse',
      filtered: 'Kein Ereignis passt',
      filteredBody: 'Versuchen Sie es mit weniger Filtern oder einem anderen Zeitraum.',
      fromAfterTo: 'Das Datum in „Von“ liegt nach dem Datum in „Bis“. Ändern Sie eines davon.',
      again: 'Erneut nachsehen',
      showAll: 'Alle Ereignisse anzeigen',
    },
    pages: {
      newest: 'Neueste',
      newer: 'Neuere',
      older: 'Ältere',
    },
    details: {
      open: 'Details zu: {action}, von {name}',
      changes: 'Was sich geändert hat',
      field: 'Feld',
      before: 'Vorher',
      after: 'Nachher',
      time: 'Zeit',
      address: 'Adresse',
      device: 'Gerät',
      userAgent: 'User-Agent',
      request: 'Anfrage',
      requestId: 'Anfrage-ID',
      whoId: 'Wer (ID)',
      whomId: 'Betrifft (ID)',
      eventId: 'Ereignis-ID',
    },
    doors: {
      session: 'Browser-Sitzung',
      key: 'API-Schlüssel',
      link: 'Link aus einer E-Mail',
      cli: 'Kommandozeile',
      setup: 'Einrichtungslink',
      anonymous: 'Nicht angemeldet',
      system: 'Gatehouse selbst',
    },
    results: {
      done: 'Erledigt',
      refused: 'Abgelehnt',
      failed: 'Fehlgeschlagen',
    },
    withoutAccount: {
      anonymous: 'Unbekannt (Anmeldeseite)',
      cli: 'Betreiber (Kommandozeile)',
      setup: 'Betreiber (Einrichtungslink)',
    },
    recent: {
      title: 'Letzte Aktivität',
      everything: 'Alle Ereignisse von und über {name} im Audit-Protokoll',
      ownEverything: 'Alle Ereignisse von und über Sie im Audit-Protokoll',
      empty: 'Noch keine Aktivität.',
      by: 'von {name}, {door}',
      byYou: 'von Ihnen, {door}',
      byName: 'von {name}',
      change: '{field}: {before} → {after}',
      more: 'und {count, number} weitere',
    },
  },

  auditFields: {
    names: {
      firstName: 'Vorname',
      lastName: 'Nachname',
      emailAddress: 'E-Mail',
      groupName: 'Gruppe',
      description: 'Beschreibung',
      groups: 'Gruppen',
      passwordMaxDays: 'Höchstalter des Passworts in Tagen (ohne Wirkung)',
      memberCount: 'Mitglieder',
      revertedEvent: 'Nimmt Ereignis zurück',
      through: 'Durch',
      unused: 'Ungenutzt seit Tagen',
      template: 'Vorlage',
      view: 'Ansicht',
      viewQuery: 'Filter und Reihenfolge',
      isShared: 'Geteilt',
      mailKind: 'Art der E-Mail',
      language: 'Sprache',
      mailSubject: 'Betreff',
      mailBody: 'Text vor dem Link',
      mailButton: 'Aufschrift der Schaltfläche',
      mailAfterwards: 'Text nach dem Link',
      mailLanguage: 'Sprache der E-Mails',
      recoveryNoted: 'Befehl für den letzten Weg hinein notiert',
      firstStepsClosed: 'Erste Schritte geschlossen',
      isActive: 'Aktiv',
      isAdmin: 'Konto ist Admin',
      privileges: 'Rechte',
      name: 'Name',
      openSessions: 'Offene Sitzungen',
      openLink: 'Aktiver Link',
      fromDate: 'Von',
      toDate: 'Bis',
      timeZone: 'Zeitzone',
      act: 'Versuchte Aktion',
      door: 'Zugang',
      actor: 'Wer',
      admin: 'Admin',
      query: 'Suche',
      action: 'Aktion',
      format: 'Format',
      person: 'Benutzer',
      event: 'Ereignis',
      without: 'Ohne',
      result: 'Ergebnis',
      signIn: 'Anmeldung',
      lastUsed: 'Zuletzt genutzt',
      status: 'Status',
      section: 'Bereich',
      ipAddress: 'IP-Adresse',
      privilege: 'Recht',
      userCount: 'Anzahl der Benutzer',
      invitation: 'Einladung',
      importId: 'Import',
      hasPassword: 'Hat Passwort',
      requestPath: 'Pfad der Anfrage',
      requestMethod: 'Methode der Anfrage',
    },
    privilege: 'Rechte für {section}',
    none: '(leer)',
  },
} satisfies Catalogue
