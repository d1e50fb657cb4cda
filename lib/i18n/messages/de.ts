import type { Catalogue } from '../catalogue'

/** On their own as well, for the screen that stands in for all others (app/global-error.tsx). */
export const failures = {
  tabTitle: 'Fehler',
  retry: 'Noch einmal versuchen',
  reference: 'Für das Log: <code>{reference}</code>',
  unknown: {
    title: 'Auf unserer Seite ist etwas schiefgegangen',
    text: 'Es steht im Log des Servers. Ein neuer Versuch hilft oft.',
  },
  database: {
    title: 'Gatehouse erreicht seine Datenbank nicht',
    text: 'Sie kommt von selbst wieder, meist in Sekunden.',
  },
  connection: {
    title: 'Gatehouse antwortet nicht',
    text: 'Prüfen Sie Ihre Verbindung. Wenn auch andere es nicht erreichen, startet der Server vielleicht gerade neu.',
  },
  noAnswer: {
    unknown:
      'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es noch einmal. Was Sie eingegeben haben, ist noch da.',
    database:
      'Gatehouse erreicht seine Datenbank im Moment nicht. Sie kommt von selbst wieder; versuchen Sie es in ein paar Sekunden noch einmal. Was Sie eingegeben haben, ist noch da.',
    connection:
      'Gatehouse hat nicht geantwortet. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal. Was Sie eingegeben haben, ist noch da.',
  },
} satisfies Catalogue['failures']

/** All texts of the screens in German. People are addressed with “Sie”. */
export default {
  signIn: {
    title: 'Anmelden',
    failed: 'Sie sind nicht angemeldet',
    email: 'E-Mail',
    password: 'Passwort',
    submit: 'Anmelden',
    submitting: 'Anmeldung läuft …',
    forgotten: 'Passwort vergessen?',
    notices: {
      'password-changed':
        'Ihr Passwort ist geändert, und Sie sind überall abgemeldet. Melden Sie sich mit dem neuen an.',
      'password-set': 'Ihr Passwort ist gesetzt. Melden Sie sich damit an.',
      'signed-out': 'Sie sind abgemeldet.',
      'session-ended': 'Ihre Sitzung ist zu Ende. Melden Sie sich wieder an.',
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
        'Zu viele Versuche. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} wieder.',
      limitedForAWhile: 'Zu viele Versuche. Versuchen Sie es in ein paar Minuten wieder.',
      busy: 'Im Moment melden sich zu viele Leute an. Versuchen Sie es in {seconds, number} Sekunden wieder.',
      busyForAWhile: 'Im Moment melden sich zu viele Leute an. Versuchen Sie es in ein paar Sekunden wieder.',
      unavailable:
        'Gatehouse erreicht seine Datenbank im Moment nicht. Das gibt sich von selbst; versuchen Sie es in ein paar Sekunden wieder.',
      outgrown:
        'Ihr Passwort ist richtig, gilt aber nicht mehr. Ein anderer Benutzer kennt es vielleicht, und Sie haben jetzt mehr Rechte als dieser. Setzen Sie mit „Passwort vergessen?“ ein neues, oder bitten Sie einen Admin um einen Link.',
      unreachable:
        'Gatehouse hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
      elsewhere:
        'Diese Seite wurde unter einer anderen Adresse geöffnet als der in APP_URL. Öffnen Sie sie dort, oder sagen Sie es Ihrem Admin.',
      unexpected: 'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
    },
  },

  app: {
    description: 'Benutzer, Rechte und Zugriffsschlüssel eines API-Dashboards.',
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
  },

  errors: {
    malformed: 'Was gesendet wurde, war nicht lesbar.',
    invalid: 'Einige Felder müssen noch einmal angesehen werden.',
    unauthenticated: 'Ihre Sitzung ist zu Ende. Melden Sie sich wieder an.',
    forbidden: 'Dazu haben Sie kein Recht.',
    inactive: 'Dieses Konto ist nicht aktiv.',
    outgrown: 'Das gilt nicht mehr: Die Rechte des Benutzers wurden erhöht.',
    unconfirmed: 'Nichts wurde geändert. Dafür wird Ihr aktuelles Passwort gebraucht.',
    not_found: 'Diesen Benutzer gibt es nicht mehr.',
    method_not_allowed: 'Das geht hier nicht.',
    conflict: 'Das verträgt sich nicht mit einer anderen Änderung.',
    gone: 'Dieser Link gilt nicht mehr.',
    stale: 'Dieser Benutzer wurde geändert, nachdem Sie die Seite geöffnet haben.',
    too_large: 'Was gesendet wurde, ist zu groß.',
    unsupported_media_type: 'Was gesendet wurde, war nicht lesbar.',
    limited: 'Zu viele Versuche. Versuchen Sie es später wieder.',
    busy: 'Im Moment melden sich zu viele Leute an. Versuchen Sie es in ein paar Sekunden wieder.',
    unavailable:
      'Gatehouse erreicht seine Datenbank im Moment nicht. Versuchen Sie es in ein paar Sekunden wieder.',
    unexpected: 'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
  },

  sentences: {
    required: '{field} fehlt',
    tooLong: '{field} darf höchstens {most, number} Zeichen haben',
    notStorable: '{field} enthält ein Zeichen, das nicht gespeichert werden kann',
    textNotStorable: 'Ein Text enthält ein Zeichen, das nicht gespeichert werden kann',
    invisible: '{field} muss ein sichtbares Zeichen enthalten',
    emailForm: 'Geben Sie eine E-Mail-Adresse wie name@example.com ein',
    emailCharacter: 'E-Mail-Adresse darf vor dem @ kein {character} enthalten',
    passwordTooShort: 'Das Passwort muss mindestens {least, number} Zeichen haben',
    passwordTooLong:
      'Das Passwort darf höchstens {most, number} Byte haben, das sind {most, number} einfache Buchstaben oder weniger besondere',
    passwordNotUsable: 'Das Passwort enthält ein Zeichen, das nicht verwendet werden kann',
    passwordsDiffer: 'Die beiden neuen Passwörter sind verschieden',
    emailTaken: 'Ein anderer Benutzer hat diese E-Mail-Adresse',
    grantAdmin: 'Nur ein Admin kann jemanden zum Admin machen',
    grantBeyondOwn: 'Sie können nicht mehr geben, als Sie selbst haben: {section}',
    privilegesForm: 'Rechte müssen ein Objekt aus Bereich und Stufe sein',
    isAdminForm: 'IsAdmin muss „admin“ sein oder fehlen',
    noSection: '{text} ist kein Bereich',
    levelForm: 'Die Stufe von {text} muss deny, read oder write sein',
    templateNameTaken: 'Eine Vorlage mit diesem Namen gibt es schon',
    templateNameToChange: 'Eine Vorlage mit diesem Namen gibt es schon: Wählen Sie einen anderen',
    templateGone: 'Diese Vorlage gibt es nicht mehr',
    templateStale:
      'Diese Vorlage wurde geändert, nachdem Sie die Seite geöffnet haben. Prüfen Sie sie noch einmal',
    templateOfAdmin: 'Eine Vorlage kann niemanden zum Admin machen',
    emailTakenInOrganisation: 'Diese E-Mail-Adresse gehört schon einem Benutzer der Organisation',
    currentPasswordWrong: 'Das aktuelle Passwort ist falsch',
    passwordOutgrown:
      'Ihr Passwort ist richtig, gilt aber nicht mehr: Ein anderer Benutzer kennt es vielleicht, und Sie haben jetzt mehr Rechte als dieser. Setzen Sie mit „Passwort vergessen?“ ein neues',
    linkOutgrown:
      'Dieser Link gilt nicht mehr: Die Rechte seines Benutzers wurden danach erhöht. Fordern Sie einen neuen Link an',
    keyOutgrown:
      'Dieser Zugriffsschlüssel gilt nicht mehr: Ein anderer Benutzer kennt ihn vielleicht, und sein Benutzer hat jetzt mehr Rechte als dieser. Erneuern Sie ihn',
    passwordStale: 'Das Passwort wurde gleichzeitig geändert. Versuchen Sie es noch einmal',
    lastAdmin: 'Der letzte aktive Admin kann nicht gelöscht, deaktiviert oder herabgestuft werden',
    ownDeletion: 'Ihr eigenes Konto können Sie nicht löschen: Bitten Sie jemanden, der es darf',
    ownDeactivation: 'Ihr eigenes Konto können Sie nicht deaktivieren',
    ownAdminRights: 'Ihre eigenen Admin-Rechte können Sie nicht wegnehmen: Bitten Sie einen anderen Admin',
    ownRightToChangeUsers:
      'Ihr eigenes Recht, Benutzer zu ändern, können Sie nicht wegnehmen: Bitten Sie jemanden, der es darf',
    invitationWithPassword:
      'Wer eine Einladung bekommt, wählt das Passwort selbst: Lassen Sie das Passwort leer',
    invitationOfInactive: 'Nur aktive Benutzer können eingeladen werden',
    linkOfInactive: 'Nur aktive Benutzer können einen Link bekommen',
    hasPassword: 'Dieser Benutzer hat schon ein Passwort',
    keyNotReadable:
      'Dieser Schlüssel kann nicht mehr angezeigt werden, weil AUTH_SECRET geändert wurde. Erneuern Sie ihn',
    notDeleted: 'Dieser Benutzer ist nicht mehr unter den gelöschten',
    passwordCommon:
      'Dieses Passwort steht auf der Liste häufiger Passwörter, die zuerst probiert werden. Wählen Sie ein anderes',
    passwordGuessable:
      'Ein Passwort darf kein Name, keine E-Mail-Adresse und keine reine Ziffernfolge sein. Wählen Sie ein anderes',
    sessionOver: 'Diese Sitzung ist schon beendet',
    setupLinkWrong: 'Dieser Einrichtungslink gilt nicht',
    setUpAlready: 'Gatehouse ist schon eingerichtet',
    limitedForSeconds:
      'Zu viele Versuche. Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} wieder',
    limitedForMinutes:
      'Zu viele Versuche. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} wieder',
    tooManySearches:
      'Sie suchen mehrmals gleichzeitig. Warten Sie, bis eine der Suchen beendet ist, und versuchen Sie es dann noch einmal',
    searchesBusy: 'Im Moment suchen viele Benutzer. Versuchen Sie es in einigen Sekunden noch einmal',
    searchTooSlow:
      'Die Suche wurde nach {seconds, plural, one {# Sekunde} other {# Sekunden}} beendet. Verwenden Sie längere Wörter oder weniger Filter',
    tooManyDownloads:
      'Ihre Downloads laufen noch. Warten Sie, bis einer davon beendet ist, und versuchen Sie es dann noch einmal',
    downloadsBusy: 'Im Moment laufen viele Downloads. Versuchen Sie es in einigen Sekunden noch einmal',
    importsBusy: 'Im Moment werden andere Dateien geprüft. Versuchen Sie es in einigen Sekunden noch einmal',
    noSuchLevel: 'Diese Stufe gibt es in diesem Bereich nicht',
    tooManySelected:
      'Höchstens {most, number} Benutzer können zusammen geändert werden: Grenzen Sie die Liste ein',
    fileTooLarge: 'Die Datei ist größer als {megabytes, number} MB. Teilen Sie sie in mehrere auf',
    fileTooLong: 'Die Datei hat mehr als {rows, number} Zeilen. Teilen Sie sie in mehrere auf',
    fileTooLongWithEmpty:
      'Die Datei hat mit leeren Zeilen mehr als {rows, number} Zeilen. Löschen Sie leere Zeilen oder teilen Sie die Datei auf',
    rowTooBig:
      'Zeile {row} ist größer als {kilobytes, number} KB. Suchen Sie ein Anführungszeichen, das nie geschlossen wird',
    rowTooWide: 'Zeile {row} hat mehr als {columns, number} Spalten',
    fileIsWorkbook:
      'Das ist eine Excel-Arbeitsmappe. Speichern Sie sie in Excel als „CSV UTF-8“ und wählen Sie diese Datei',
    fileNotText: 'Das ist keine Textdatei. Wählen Sie eine CSV-Datei',
    fileEmpty: 'Die Datei ist leer',
    fileWithoutRows: 'Die Datei hat eine Kopfzeile, aber keine weiteren Zeilen',
    quoteNotClosed: 'Das Anführungszeichen, das in Zeile {row} beginnt, wird nie geschlossen',
    rowUnreadable: 'Zeile {row} ist nicht lesbar: Sehen Sie sich ihre Anführungszeichen an',
    quotedName: '„{name}“',
    columnNumber: 'Spalte {number, number}',
    noHeader:
      'In der ersten Zeile steht eine E-Mail-Adresse. Sie wird deshalb als Benutzer gelesen, nicht als Kopfzeile',
    headersAlike:
      'Zeile {row, number} hat Überschriften, die sich nur in Groß- und Kleinschreibung, Akzenten oder Zeichen oder gar nicht unterscheiden: {names} (Spalten {places}). Prüfen Sie, welche davon importiert wird',
    mappedTwice: '{names} sind demselben Feld zugeordnet. Wählen Sie eine davon',
    mappingOfOtherFile: 'Die Datei hat nicht die Spalten, die zugeordnet wurden. Wählen Sie die Datei neu',
    firstAddress: 'Das Feld enthält {count, number} E-Mail-Adressen. Die erste wird verwendet',
    nameFromAddress: 'Der Name ist aus der E-Mail-Adresse abgeleitet',
    noPersonColumn:
      'Keine Spalte{row, plural, =0 {} other { in Zeile #}} ist der E-Mail-Adresse oder der ID zugeordnet, die sagen, um wen es in einer Zeile geht. Die Datei hat {names}{more, plural, =0 {} other { und # weitere}}. Überschriften, die ohne Zuordnung erkannt werden: {accepted}',
    rowTooLong:
      'Die Zeile hat mehr Felder als die Kopfzeile: Ein Name mit einem Komma braucht Anführungszeichen',
    notTruth: '{column} muss true oder false sein, nicht „{text}“',
    notStatus:
      '{column} enthält „{text}“, was noch keine Bedeutung hat. Wählen Sie eine bei der Zuordnung der Spalten',
    notLevel:
      '{column} muss {hasWrite, select, true {deny, read oder write} other {deny oder read}} sein, nicht „{text}“',
    sameEmail: 'Dieselbe E-Mail-Adresse steht in Zeile {row}{more, plural, =0 {} other { und # weiteren}}',
    samePerson: 'Um dieselbe Person geht es in Zeile {row}{more, plural, =0 {} other { und # weiteren}}',
    rowEmailTaken: 'Ein anderer Benutzer hat diese E-Mail-Adresse',
    nobodyWithId: 'Niemand hat diese ID. Um jemanden hinzuzufügen, lassen Sie das Feld leer',
    mayNotChange:
      '{what, select, firstName {Den Vornamen} lastName {Den Nachnamen} emailAddress {Die E-Mail-Adresse} isActive {Ob das Konto aktiv ist,} other {Die Rechte}} dürfen Sie hier nicht ändern: Dieser Benutzer darf mehr als Sie',
    ownEmailElsewhere: 'Ihre eigene E-Mail-Adresse können Sie nur auf Ihrer eigenen Seite ändern',
    changedSinceCheck: 'Jemand hat diesen Benutzer geändert, seit die Datei geprüft wurde',
    personGone: 'Diesen Benutzer gibt es nicht mehr',
    mayNotAnyMore: 'Das dürfen Sie nicht mehr',
    levelChangedSince: 'Jemand anderes hat diese Stufe inzwischen geändert',
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
    notSaved: 'Das konnte nicht gespeichert werden',
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
    whatOneMay: 'Was Sie sehen und ändern dürfen, auf den Seiten hier und mit dem API-Schlüssel.',
    whatThisPersonMay:
      'Was diese Person sehen und ändern darf, auf den Seiten hier und mit dem API-Schlüssel.',
    admin: {
      label: 'Konto ist Admin',
      help: 'Ein Admin darf alles. Die Tabelle unten wird für später aufgehoben, gilt aber nicht.',
      ownStays:
        'Sie können sich die Admin-Rechte nicht selbst entziehen. Bitten Sie einen anderen Admin darum.',
      onlyByAdmins: 'Nur ein Admin kann jemanden zum Admin machen.',
    },
    table: {
      legend: 'Stufen je Bereich',
      legendUnused: 'Stufen je Bereich, ungenutzt, solange das Konto Admin ist',
      limits: 'Ausgegraute Stufen liegen über Ihren eigenen: Niemand kann mehr geben, als er selbst hat.',
      limitDeny: 'Sie haben hier keinen Zugriff und können deshalb keinen geben.',
      limitRead: 'Sie können hier nur lesen und deshalb nicht mehr geben.',
      caption: 'Stufe je Bereich',
      section: 'Bereich',
      level: 'Stufe',
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
      withheld: 'Ausgelassen, weil niemand mehr geben kann, als er selbst hat: {sections}.',
      saveToKeep: 'Speichern Sie, um es zu behalten.',
      undo: 'Rückgängig machen',
      redo: 'Wiederholen',
      undone: 'Rückgängig gemacht. Das Formular ist wie vorher.',
    },
    reach: {
      title: 'In Worten',
      admin:
        '{who, select, you {Sie können} other {Kann}} alles sehen und ändern und andere zu Admins machen.',
      emptyIsAdmin:
        '{who, select, you {Sie können} other {Kann}} alles sehen und ändern: Ganz ohne Rechte zu sein heißt hier, alle zu haben wie ein Admin.',
      ownAccount:
        '{who, select, you {Sie können sich anmelden und nur Ihr eigenes Konto sehen und ändern.} other {Kann sich anmelden und nur das eigene Konto sehen und ändern.}}',
      everySection:
        '{who, select, you {Sie können} other {Kann}} alles sehen und ändern, aber andere nicht zu Admins machen.',
      changes: '{who, select, you {Sie können} other {Kann}} sehen und ändern: {sections}.',
      reads: '{who, select, you {Sie können} other {Kann}} sehen, ohne dort etwas zu ändern: {sections}.',
      readsAll: '{who, select, you {Sie können} other {Kann}} alles sehen, ohne etwas zu ändern.',
      readsRest:
        '{who, select, you {Sie können} other {Kann}} alles andere sehen, ohne dort etwas zu ändern.',
      closed: 'Kein Zugriff auf {sections}.',
      restClosed: 'Kein Zugriff auf den Rest.',
    },
    difference: {
      title: 'Verglichen mit dem, was gespeichert ist',
      gains: '<name>{who, select, you {Sie erhalten:} other {Kommt hinzu:}}</name> {rights}.',
      loses: '<name>{who, select, you {Sie verlieren:} other {Fällt weg:}}</name> {rights}.',
      everyRight: 'alle Rechte, auch andere zu Admins zu machen',
      otherRights: 'alle Rechte, die nicht in der Tabelle stehen',
      readWrite: '{sections} lesen und schreiben',
      write: '{sections} schreiben',
      read: '{sections} lesen',
    },
    leaning: {
      title: 'Manche Seiten zeigen vielleicht Fehler',
      anyway: 'Speichern können Sie trotzdem.',
      because: {
        partOfItsPages: '{section} ohne {needs}: Sie sind Teil von deren Seiten.',
        forMakingApis: '{section} ohne {needs}: Aus einer Vorlage entstehen APIs.',
        keyOpensApis: '{section} ohne {needs}: Ein Schlüssel sagt, welche APIs er öffnet.',
        keyTakesLimits:
          '{section} ohne {needs}: Ein neuer Schlüssel kann seine Grenzen aus einer Richtlinie nehmen.',
        clientOfApi: '{section} ohne {needs}: Ein OAuth-Client gehört zu einer API.',
        clientHasPolicy: '{section} ohne {needs}: Ein neuer OAuth-Client bekommt eine Richtlinie.',
        policyOpensApis: '{section} ohne {needs}: Eine Richtlinie sagt, welche APIs sie öffnet.',
        portalOffersPolicies: '{section} ohne {needs}: Was das Portal anbietet, kommt aus Richtlinien.',
        groupOfUsers: '{section} ohne {needs}: Eine Gruppe besteht aus Benutzern.',
      },
    },
    brief: {
      admin: 'Admin',
      everything: 'Alles',
      ownAccount: 'Nur das eigene Konto',
      read: '{section} lesen',
      write: '{section} schreiben',
      shortened: '{shown} und <more>{count, plural, one {# weiteres} other {# weitere}}</more>',
    },
    take: {
      explanation: 'Das füllt das Formular aus. Nichts ändert sich, bevor Sie speichern.',
      inThisForm: 'In diesem Formular',
      searching: 'Wird gesucht …',
      first: 'Die ersten {count, number}; tippen Sie mehr, um die Suche einzugrenzen.',
    },
    copy: {
      open: 'Von anderem Benutzer kopieren …',
      title: 'Rechte eines anderen Benutzers kopieren',
      search: 'Name oder E-Mail',
      take: 'Diese Rechte kopieren',
      other: 'Jemand anderen wählen',
      done: 'Von {name} kopiert.',
      inactive: '{email} · Inaktiv',
      hint: 'Tippen Sie einen Teil des Namens oder der E-Mail-Adresse.',
      nobody:
        'Niemand mit „{query}“ gefunden. Prüfen Sie die Schreibweise, oder versuchen Sie einen anderen Teil.',
      found: '{count, plural, one {# Person} other {# Personen}} gefunden',
    },
  },

  templates: {
    title: 'Rechtevorlagen',
    users: 'Benutzer',
    description:
      'Stufen je Bereich unter einem Namen, um damit das Formular eines Benutzers auszufüllen. Wird eine geändert oder gelöscht, behalten alle die Rechte, die sie durch sie bekommen haben.',
    empty: {
      title: 'Noch keine Vorlagen',
      howAdmin: 'Öffnen Sie einen Benutzer, setzen Sie die Stufen, und wählen Sie „Als Vorlage behalten …“.',
      howOthers: 'Ein Admin kann eine aus dem Formular eines Benutzers speichern.',
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
      rename: 'Umbenennen …',
      delete: 'Löschen …',
    },
    rename: {
      title: '„{name}“ umbenennen',
      submit: 'Vorlage umbenennen',
      done: 'Die Vorlage heißt jetzt „{name}“',
    },
    remove: {
      title: 'Die Vorlage „{name}“ löschen?',
      explanation: 'Sie kann dann nicht mehr angewendet werden. Wer ihre Stufen bekommen hat, behält sie.',
      confirm: 'Vorlage löschen',
      cancel: 'Vorlage behalten',
      done: 'Die Vorlage „{name}“ ist gelöscht',
    },
    name: {
      label: 'Name der Vorlage',
      help: 'Zum Beispiel Support oder Nur lesen',
      failed: 'Die Vorlage wurde nicht gespeichert',
    },
    keep: {
      open: 'Als Vorlage behalten …',
      title: 'Als Vorlage behalten',
      explanation:
        'Hebt die Stufen dieses Formulars unter einem Namen auf, für alle, die Benutzer ändern dürfen. Diese Person wird dadurch nicht gespeichert.',
      submit: 'Vorlage speichern',
      replace: 'Vorlage ersetzen',
      nameExists: 'Eine Vorlage „{name}“ gibt es schon',
      replaces: 'Speichern ersetzt ihre Stufen. Wer die alten bekommen hat, behält sie.',
      done: 'Die Vorlage „{name}“ ist gespeichert',
    },
    apply: {
      open: 'Vorlage anwenden …',
      title: 'Eine Vorlage anwenden',
      search: 'Name der Vorlage',
      take: 'Vorlage anwenden',
      other: 'Eine andere wählen',
      done: 'Vorlage „{name}“ angewendet.',
      empty: 'Keine Rechte',
      found: '{count, plural, one {# Vorlage} other {# Vorlagen}}',
      notFound: 'Keine Vorlage mit „{query}“ gefunden.',
      none: 'Es gibt noch keine Vorlagen. Ein Admin kann eine aus dem Formular eines Benutzers speichern.',
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
    noSession: 'Die Person ist nirgends angemeldet und kann sich nicht mehr anmelden.',
    sessions:
      'Die Person wird aus {count, plural, one {einer Sitzung} other {{count, number} Sitzungen}} abgemeldet und kann sich nicht mehr anmelden.',
    key: 'Ihr API-Schlüssel gilt nicht mehr: Programme, die ihn verwenden, werden abgewiesen.',
    invitation: 'Ihre offene Einladung gilt nicht mehr.',
    passwordReset: 'Ihr offener Link zum Zurücksetzen des Passworts gilt nicht mehr.',
    mails: 'Die Mail damit, die noch wartet, wird nicht gesendet.',
  },

  whatStopped: {
    sessions:
      '{count, plural, =0 {Keine Sitzung war offen.} one {Eine Sitzung wurde beendet.} other {{count, number} Sitzungen wurden beendet.}}',
    key: 'Der API-Schlüssel gilt nicht mehr.',
    keys: '{count, plural, one {# API-Schlüssel gilt} other {# API-Schlüssel gelten}} nicht mehr.',
    invitation: 'Die offene Einladung gilt nicht mehr.',
    password_reset: 'Der offene Link zum Zurücksetzen gilt nicht mehr.',
    links: '{count, plural, one {# offener Link gilt} other {# offene Links gelten}} nicht mehr.',
    mails: 'Die wartende E-Mail dazu wird nicht gesendet.',
  },

  links: {
    made: '{count, plural, one {# Einladung} other {# Einladungen}} zum Weitergeben',
    handOver:
      'E-Mail ist nicht eingerichtet, deshalb hat noch niemand etwas bekommen. Geben Sie jedem Benutzer seinen Link selbst: Er gilt einmal. Die Links werden nicht noch einmal gezeigt.',
    list: 'Einladungslinks',
    columns: {
      name: 'Name',
      link: 'Link',
      expires: 'Gültig bis',
    },
    until: 'Gilt bis <time></time>',
    linkOf: 'Link von {name}',
    allLinks: 'alle Links',
    more: 'und {count, number} weitere: Kopieren oder laden Sie die Liste herunter',
    download: 'CSV herunterladen',
    close: 'Fertig',
    closeAnyway: 'Ohne die Liste schließen',
    leave: 'Ohne die Links verlassen?',
    notKept:
      'Sie haben die Liste weder kopiert noch heruntergeladen. Die Links werden nicht noch einmal gezeigt; Sie können später neue erstellen.',
    ifMailFails:
      'Wenn eine E-Mail nicht zugestellt werden kann, steht das auf der Seite des Benutzers unter „E-Mails“.',
    filed:
      'E-Mail ist nicht eingerichtet, und Sie dürfen den Link nicht sehen. Die E-Mail liegt als Datei auf dem Server; der Betreiber kann sie weitergeben.',
  },

  whatReturns: {
    password: 'Die Person kann sich wieder mit ihrem alten Passwort anmelden.',
    noPassword: 'Die Person hat noch kein Passwort: Senden Sie danach eine Einladung.',
    key: 'Der API-Schlüssel gilt wieder.',
    rest: 'Sitzungen und Links, die beendet wurden, bleiben beendet.',
  },

  user: {
    unknown: 'Benutzer',
    own: 'Mein Konto',
    facts: {
      you: 'Sie',
      admin: 'Admin',
      noPassword: 'Noch kein Passwort: Anmelden nicht möglich',
      lastLogin: 'Letzte Anmeldung: <time></time>',
      neverLoggedIn: 'Letzte Anmeldung: nie',
      added: 'Hinzugefügt: <time></time>',
    },
    details: {
      title: 'Angaben',
      allRequired: 'Alle Felder sind erforderlich.',
      readOnly: 'Sie können diesen Benutzer sehen, aber nicht ändern.',
      emailHelp: 'Auch der Anmeldename.',
      ownEmailLock: 'Auch Ihr Anmeldename. Wer Benutzer ändern darf, kann ihn ändern.',
      emailLock: 'Auch der Anmeldename. Nur jemand mit mindestens denselben Rechten kann ihn ändern.',
      activeHelp: 'Nur aktive Benutzer können sich anmelden oder ihren API-Schlüssel verwenden.',
      ownActiveLock: 'Ihr eigenes Konto können Sie nicht deaktivieren.',
      activeLock: 'Das dürfen Sie nicht ändern.',
    },
    privileges: {
      ownLock: 'Was Sie dürfen. Wer Benutzer ändern darf, legt das fest.',
      lock: 'Was diese Person darf, können Sie nicht ändern.',
      readOnly: 'Sie können sehen, aber nicht ändern, was diese Person darf.',
      saved: 'Die Rechte von {name} sind gespeichert',
      ownSaved: 'Ihre Rechte sind gespeichert',
      hold: 'Sie gelten ab der nächsten Anfrage, in offenen Sitzungen und mit dem API-Schlüssel. Niemand muss sich neu anmelden.',
    },
    saveState: {
      unsaved: 'Es gibt ungespeicherte Änderungen',
      saved: 'Gespeichert',
    },
    signIn: {
      title: 'Anmeldung',
      password: 'Passwort',
      hasPassword: 'Hat ein Passwort',
      neverHadPassword: 'Hatte noch nie ein Passwort',
      outgrown: {
        title: 'Dieser Benutzer kann sich nicht anmelden',
        password:
          'Das Passwort gilt nicht mehr: Ein anderer Benutzer kennt es vielleicht, und dieser Benutzer hat jetzt mehr Rechte als jener. Senden Sie einen Link für ein neues.',
        link: 'Der offene Link gilt nicht mehr: Die Rechte dieses Benutzers wurden danach erhöht. Senden Sie einen neuen.',
      },
      link: 'Link',
      noLink: 'Kein aktiver Link',
      open: {
        invitation: 'Einladung erstellt <sent></sent>, gilt bis <until></until>',
        password_reset: 'Link zum Zurücksetzen erstellt <sent></sent>, gilt bis <until></until>',
      },
      sendReset: 'Link zum Zurücksetzen senden',
      sendInvitation: 'Einladung senden',
      sendAgain: 'Noch einmal senden',
      inactive: 'Nur aktive Benutzer können einen Link bekommen. Aktivieren Sie den Benutzer zuerst.',
      goesTo: 'Geht an {address}. Ein neuer Link beendet den älteren.',
      mailNotSetUp:
        'E-Mail ist nicht eingerichtet: Die Nachricht wird zu einer Datei auf dem Server, und Sie bekommen den Link hier.',
      mailNotSetUpNorLink:
        'E-Mail ist nicht eingerichtet: Die Nachricht wird zu einer Datei auf dem Server, die ein Betreiber weitergibt.',
    },
    linkSent: {
      onItsWay: {
        invitation: 'Die Einladung steht zum Versand bereit',
        password_reset: 'Der Link zum Zurücksetzen steht zum Versand bereit',
      },
      toHandOver: {
        invitation: 'Die Einladung kann weitergegeben werden',
        password_reset: 'Der Link zum Zurücksetzen kann weitergegeben werden',
      },
      inFile: {
        invitation: 'Die Einladung steht in einer Datei auf dem Server',
        password_reset: 'Der Link zum Zurücksetzen steht in einer Datei auf dem Server',
      },
      olderEnd:
        'An {address}. Ältere Links gelten nicht mehr. Wenn sie nicht zugestellt werden kann, steht das unter „E-Mails“.',
    },
    linkToHandOver: {
      title: 'E-Mail ist nicht eingerichtet',
      help: 'Geben Sie diesen Link selbst weiter; er gilt einmal, bis <time></time>. Er wird nicht noch einmal angezeigt.',
      label: 'Link',
      copyName: 'Link',
    },
    delay: {
      title: 'Zu viele fehlgeschlagene Anmeldungen',
      body: 'Noch {duration} bis zum nächsten Versuch. Offene Sitzungen und verschickte Links gelten weiter.',
      clear: 'Sofort wieder zulassen',
      cleared: 'Die Anmeldung ist wieder möglich',
    },
    mails: {
      title: 'E-Mails',
      none: 'An diesen Benutzer ging noch keine E-Mail.',
      ownNone: 'An Sie ging noch keine E-Mail.',
      line: '<kind></kind> <muted>an {address}</muted>',
      kinds: {
        password_reset: 'Link zum Zurücksetzen',
        invitation: 'Einladung',
        password_changed: 'Hinweis zum Passwort',
        email_changed: 'Hinweis zur E-Mail-Adresse',
        test: 'Test-E-Mail',
      },
      states: {
        queued: 'Wartet auf den Versand',
        sending: 'Wird gesendet',
        accepted: 'Vom Mailserver angenommen',
        failed: 'Fehlgeschlagen',
        expired: 'Verworfen: Der Link darin galt vorher nicht mehr',
      },
      inFile: 'Geschrieben nach {file}, da E-Mail nicht eingerichtet ist',
      notYet: 'Nach {attempts, plural, one {# Versuch} other {# Versuchen}} noch nicht gelungen, {stage}.',
      givenUp: 'Aufgegeben nach {attempts, plural, one {# Versuch} other {# Versuchen}}, {stage}.',
      stages: {
        connect: 'beim Verbinden mit dem Mailserver',
        encryption: 'beim Verschlüsseln der Verbindung zum Mailserver',
        'sign-in': 'beim Anmelden am Mailserver',
        sender: 'beim Nennen des Absenders',
        recipient: 'beim Nennen des Empfängers',
        content: 'beim Übergeben des Textes',
        interrupted:
          'weil Gatehouse mittendrin anhielt; die E-Mail kann angekommen sein und wird deshalb nicht noch einmal gesendet',
      },
      next: 'Nächster Versuch: <time></time>.',
      reply: 'Der Mailserver sagte: <quote>{reply}</quote>',
    },
  },

  addUser: {
    title: 'Benutzer hinzufügen',
    failed: 'Der Benutzer wurde nicht hinzugefügt',
    required: 'Alle Felder sind erforderlich, wenn sie nicht als optional gekennzeichnet sind.',
    emailHelp: 'Auch der Anmeldename. Zum Beispiel name@example.com',
    invitation: {
      label: 'Einladung senden',
      mailed:
        'Der Benutzer bekommt eine E-Mail mit einem Link, um ein Passwort zu wählen. Der Link gilt {duration}.',
      mailedTo:
        '{name} bekommt eine E-Mail mit einem Link, um ein Passwort zu wählen. Der Link gilt {duration}.',
      handOver:
        'E-Mail ist nicht eingerichtet, deshalb zeigt Ihnen die nächste Seite den Link zum Weitergeben.',
      off: 'Aus: Sie vergeben jetzt ein Passwort oder senden später eine Einladung.',
      locked: 'Nur aktive Benutzer können eingeladen werden.',
    },
    password: {
      label: 'Passwort',
      help: 'Sie müssen es der Person selbst mitteilen. Ohne Passwort kann sie sich noch nicht anmelden.',
    },
    added: {
      title: '{name} ist hinzugefügt',
      tellPassword: 'Teilen Sie das Passwort selbst mit.',
      invited:
        'Eine Einladung an {address} steht zum Versand bereit. Wenn sie nicht zugestellt werden kann, steht das auf dieser Seite unter „E-Mails“.',
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
      'Dieser Schlüssel gilt nicht mehr: Ein anderer Benutzer kennt ihn vielleicht, und sein Benutzer hat jetzt mehr Rechte als dieser. Erneuern Sie ihn.',
    mayNotSee: 'Nur {name} und Berechtigte können diesen Schlüssel sehen.',
    isNoted: 'Wer den Schlüssel anzeigt oder kopiert, steht im Audit-Protokoll.',
    renew: {
      open: 'Erneuern …<hidden> API-Schlüssel</hidden>',
      ownTitle: 'Ihren API-Schlüssel erneuern?',
      title: 'Den API-Schlüssel von {name} erneuern?',
      body: 'Der jetzige Schlüssel gilt sofort nicht mehr. Programme, die ihn verwenden, werden abgewiesen, bis sie den neuen haben.',
      confirm: 'Schlüssel erneuern',
      cancel: 'Schlüssel behalten',
      done: 'Der API-Schlüssel ist erneuert',
      afterwards: 'Der alte wird ab jetzt abgewiesen.',
    },
  },

  sessions: {
    title: 'Sitzungen',
    own: 'Wo Sie angemeldet sind. Melden Sie ab, was Sie nicht kennen, und ändern Sie dann Ihr Passwort.',
    others: 'Wo {name} angemeldet ist.',
    none: 'Nirgends angemeldet.',
    current: 'Diese Sitzung',
    addressUnknown: 'Adresse unbekannt',
    lastSeen: 'Zuletzt gesehen <time></time>',
    signedIn: 'Angemeldet <time></time>',
    end: 'Abmelden<hidden>: {device}</hidden>',
    endCurrent: 'Abmelden<hidden>: diese Sitzung</hidden>',
    endOthers: 'Überall sonst abmelden',
    endAll: 'Überall abmelden',
    ended:
      '{count, plural, =0 {Diese Sitzung ist schon zu Ende} =1 {Eine Sitzung ist abgemeldet} other {# Sitzungen sind abgemeldet}}',
  },

  passwordForm: {
    title: 'Passwort ändern',
    description:
      'Danach sind Sie überall abgemeldet und melden sich mit dem neuen Passwort wieder an. Ihr API-Schlüssel bleibt gleich.',
    failed: 'Ihr Passwort wurde nicht geändert',
    'new': 'Neues Passwort',
    confirm: 'Passwort bestätigen',
    submit: 'Passwort ändern',
    submitting: 'Passwort wird geändert …',
  },

  deactivation: {
    deactivate: 'Benutzer deaktivieren',
    activate: 'Benutzer aktivieren',
    open: 'Benutzer deaktivieren …',
    effect:
      'Meldet {name} überall ab und sperrt API-Schlüssel und offene Links, bis Sie das Konto wieder aktivieren.',
    onSave: 'Beim Speichern:',
    looking: 'Was endet, wird ermittelt …',
    activated: '{name} ist wieder aktiv',
    deactivated: '{name} ist deaktiviert',
    canActivate: 'Sie können das Konto wieder aktivieren.',
    question: {
      title: '{name} deaktivieren?',
      stays: 'Name, Rechte und Passwort bleiben, damit Sie das Konto wieder aktivieren können.',
      cancel: 'Aktiv lassen',
    },
    saveQuestion: {
      title: 'Speichern und {name} deaktivieren?',
      confirm: 'Speichern und deaktivieren',
      cancel: 'Noch nicht speichern',
    },
  },

  deletion: {
    title: 'Benutzer löschen',
    own: 'Ihr eigenes Konto können Sie nicht löschen. Jemand anderes, der Benutzer ändern darf, kann es: So sperrt sich niemand aus Versehen aus.',
    effect:
      'Meldet {name} überall ab und beendet den API-Schlüssel, bis das Konto wiederhergestellt wird. Das Audit-Protokoll behält den Namen.',
    open: 'Benutzer löschen …',
    question: {
      title: '{name} löschen?',
      body: '{name} wird überall abgemeldet, und der API-Schlüssel gilt sofort nicht mehr. Andere können die E-Mail-Adresse ab dann verwenden.',
      canRestore:
        '{days, plural, one {# Tag} other {# Tage}} lang können Sie das Konto wiederherstellen, mit denselben Rechten, demselben Passwort und API-Schlüssel.',
      adminCanRestore:
        'Nur ein Admin kann das Konto wiederherstellen, {days, plural, one {# Tag} other {# Tage}} lang: Es hat Rechte, die Sie nicht haben.',
      confirm: 'Benutzer löschen',
      cancel: 'Benutzer behalten',
    },
    deleted: '{name} ist gelöscht',
    isKept: 'Das Konto steht {days, plural, one {# Tag} other {# Tage}} lang unter „Gelöschte Benutzer“.',
    undo: 'Rückgängig',
  },

  deletedUsers: {
    title: 'Gelöschte Benutzer',
    intro:
      'Wer wiederhergestellt wird, hat dieselbe ID, dieselben Rechte, dasselbe Passwort und denselben API-Schlüssel wie vorher. Nach {days, plural, one {einem Tag} other {# Tagen}} wird alles endgültig gelöscht.',
    search: {
      label: 'Gelöschte Benutzer nach Name oder E-Mail suchen',
      placeholder: 'Name oder E-Mail',
      submit: 'Suchen',
      clear: 'Leeren<hidden>: Suche</hidden>',
    },
    count: '{total, plural, one {# gelöschter Benutzer} other {# gelöschte Benutzer}}, die neuesten zuerst',
    countFound:
      '{total, plural, one {# gelöschter Benutzer} other {# gelöschte Benutzer}} mit „{query}“, die neuesten zuerst',
    table: {
      caption: 'Gelöschte Benutzer, die neuesten zuerst',
      name: 'Name',
      privileges: 'Rechte',
      deleted: 'Gelöscht',
      erased: 'Frist endet',
      actions: 'Aktionen',
      deletedBy: '<time></time> <muted>von {name}</muted>',
      onlyAdmin: 'Nur ein Admin kann das Konto wiederherstellen',
    },
    empty: {
      showAll: 'Alle gelöschten Benutzer zeigen',
      noPage: 'Diese Seite gibt es nicht',
      noPageHelp: 'So lang ist die Liste nicht. Vielleicht wurden inzwischen Benutzer wiederhergestellt.',
      notFound: 'Niemand gefunden für „{query}“',
      notFoundHelp:
        'Kein gelöschter Benutzer hat das in Name oder E-Mail. Vielleicht wurde er wiederhergestellt oder nach Ablauf der Frist endgültig gelöscht.',
      none: 'Keine gelöschten Benutzer',
      noneHelp:
        'Wer gelöscht wird, steht {days, plural, one {einen Tag} other {# Tage}} lang hier und kann wiederhergestellt werden.',
      toUsers: 'Zu den Benutzern',
    },
    restore: {
      submit: 'Wiederherstellen',
      submitNamed: 'Wiederherstellen<hidden>: {name}</hidden>',
      submitting: 'Wird wiederhergestellt …',
      done: '{name} ist wiederhergestellt',
      doneHelp: 'Mit denselben Rechten, demselben Passwort und API-Schlüssel. Anmelden ist neu nötig.',
      open: 'Öffnen',
      failed: '{name} ist nicht wiederhergestellt',
      emailTaken:
        'Die E-Mail-Adresse gehört inzwischen jemand anderem. Unter „Gelöschte Benutzer“ können Sie eine andere vergeben.',
    },
    otherEmail: {
      title: 'Andere E-Mail-Adresse für {name}',
      description:
        '{address} gehört inzwischen jemand anderem. Mit einer anderen Adresse kommt alles zurück, wie es war.',
      failed: 'Der Benutzer wurde nicht wiederhergestellt',
    },
    erase: {
      open: 'Endgültig löschen …<hidden> {name}</hidden>',
      title: '{name} endgültig löschen?',
      body: 'Danach kann niemand {name} wiederherstellen: Rechte, Passwort und API-Schlüssel werden gelöscht, ebenso die Liste der E-Mails. Das Audit-Protokoll behält den Namen. Das lässt sich nicht rückgängig machen.',
      confirm: 'Endgültig löschen',
      cancel: 'Behalten',
      done: '{name} ist endgültig gelöscht',
    },
  },

  stale: {
    choose:
      'Ihre Änderungen bleiben erhalten. Wo beide Fassungen dasselbe Feld geändert haben, wählen Sie einen Wert und speichern dann noch einmal.',
    check:
      'Ihre Änderungen bleiben erhalten, und die anderen Änderungen betreffen andere Felder. Prüfen Sie das Ergebnis, und speichern Sie dann noch einmal.',
    takenOver: 'Übernommen, weil Sie es nicht geändert haben',
    kept: 'Wie von Ihnen eingegeben',
    merged: '{field}: <strong>{now}</strong> statt {before}',
    opened: 'Als Sie diese Seite öffneten: {value}',
    stored: 'Seitdem gespeichert: <strong>{value}</strong>',
    typed: 'Ihre Eingabe: <strong>{value}</strong>',
    typedElse: 'Sie haben seitdem etwas anderes eingegeben: Das wird gespeichert.',
    choiceMissing: 'Wählen Sie eines von beiden',
    byUnknown: 'durch eine andere Änderung',
    by: {
      anotherUser: 'von einem anderen Benutzer, <time></time>',
      you: 'von Ihnen in einem anderen Tab oder Programm, <time></time>',
      name: 'von {name}, <time></time>',
    },
    privilege: 'Rechte für {section}',
    empty: '(leer)',
    deleted:
      'Ihre Eingaben sind noch da. <link>Stellen Sie den Benutzer in einem anderen Tab unter „Gelöschte Benutzer“ wieder her</link>, und speichern Sie dann noch einmal.',
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
      auditLog: 'Audit-Protokoll',
      you: 'Persönlich',
    },
    person: {
      menu: 'Menü von {name}',
      theme: 'Farbschema',
      themes: {
        system: 'Wie das System',
        light: 'Hell',
        dark: 'Dunkel',
      },
      themeFailed: 'Das Farbschema gilt nur auf dieser Seite',
      signOut: 'Abmelden',
    },
    language: {
      title: 'Sprache',
      browser: 'Wie der Browser',
      failed: 'Die Sprache wurde nicht geändert',
    },
    idle: {
      warning: {
        title: 'Sind Sie noch da?',
        text: 'In {duration} werden Sie abgemeldet.',
        stay: 'Angemeldet bleiben',
      },
      ended: {
        title: 'Ihre Sitzung ist zu Ende',
        text: 'Nichts von dem, was Sie hier eingegeben haben, ist verloren. Melden Sie sich in einem anderen Tab wieder an, kommen Sie dann zurück und speichern Sie.',
        signIn: 'In neuem Tab wieder anmelden',
      },
    },
  },

  forms: {
    leave: {
      title: 'Ohne Speichern verlassen?',
      text: 'Was Sie auf dieser Seite geändert haben, ist nicht gespeichert. Wenn Sie sie verlassen, ist es verloren.',
      leave: 'Verlassen',
      stay: 'Bleiben',
    },
    sessionEnded: {
      short: 'Ihre Sitzung ist zu Ende. <link>In neuem Tab wieder anmelden</link>',
      beforeSaving:
        'Ihre Sitzung ist zu Ende. Melden Sie sich in einem anderen Tab wieder an, und speichern Sie dann noch einmal.',
      remedy: '<link>In neuem Tab wieder anmelden</link>. Was Sie eingegeben haben, ist noch da.',
    },
    confirmIdentity: {
      title: 'Bestätigen Sie, dass Sie es sind',
      text: 'Es ist eine Weile her, dass Sie Ihr Passwort angegeben haben. Geben Sie es noch einmal ein; was Sie gerade tun, geht dann weiter.',
      failed: 'Nicht bestätigt',
      password: 'Aktuelles Passwort',
      confirm: 'Bestätigen',
      confirming: 'Wird bestätigt …',
    },
    newPassword: {
      least: 'Mindestens {least, number} Zeichen.',
      good: 'Ein paar Wörter hintereinander sind gut.',
    },
    advice: {
      tooShort:
        '{missing, plural, one {Zu kurz: Es fehlt noch # Zeichen.} other {Zu kurz: Es fehlen noch # Zeichen.}}',
      justNumbers: 'Nur Ziffern werden nicht angenommen. Fügen Sie Wörter hinzu.',
      more: 'Fügen Sie noch ein oder zwei Wörter hinzu, die nicht zusammengehören.',
      scores: {
        '0': 'Sehr leicht zu erraten.',
        '1': 'Leicht zu erraten.',
        '2': 'Könnte erraten werden.',
        '3': 'Nicht leicht zu erraten.',
        '4': 'Schwer zu erraten.',
      },
      reasons: {
        straightRow: 'Tasten in einer Reihe werden früh versucht.',
        keyPattern: 'Muster auf der Tastatur werden früh versucht.',
        simpleRepeat: 'Wiederholte Buchstaben helfen wenig.',
        extendedRepeat: 'Wiederholte Teile helfen wenig.',
        sequences: 'Folgen wie abc oder 321 werden früh versucht.',
        recentYears: 'Jahreszahlen werden früh versucht.',
        dates: 'Daten werden früh versucht.',
        common: 'Es steht auf der Liste häufiger Passwörter.',
        mostCommon: 'Es ist eines der häufigsten Passwörter.',
        similarToCommon: 'Es ist einem häufigen Passwort sehr ähnlich.',
        word: 'Ein einzelnes Wort wird früh versucht.',
        names: 'Namen werden früh versucht.',
        own: 'Ihr eigener Name, Ihre E-Mail-Adresse oder Organisation wird zuerst versucht.',
      },
    },
  },

  palette: {
    title: 'Suchen oder öffnen',
    open: 'Suchen …',
    keys: 'Strg K',
    typeAny: 'Benutzer, Seite oder Befehl',
    typeScreen: 'Seite oder Befehl',
    hint: 'Benutzer werden an jedem Teil von Name oder E-Mail und an der ID gefunden.',
    searching: 'Suche läuft …',
    nothing: 'Nichts gefunden für „{query}“.',
    found: '{count, number} gefunden.',
    foundMore: '{count, number} gefunden; es gibt weitere Benutzer, tippen Sie mehr, um sie einzugrenzen.',
    inactive: '{email}, inaktiv',
    inUse: 'aktuell',
    likeBrowser: 'Sprache wie der Browser',
    groups: {
      go: 'Gehen zu',
      theme: 'Farbschema',
      language: 'Sprache',
      session: 'Sitzung',
      users: 'Benutzer',
    },
    screens: {
      users: 'Benutzer',
      addUser: 'Benutzer hinzufügen',
      importUsers: 'Benutzer aus CSV importieren',
      templates: 'Rechtevorlagen',
      deletedUsers: 'Gelöschte Benutzer',
      auditLog: 'Audit-Protokoll',
      account: 'Mein Konto',
      help: 'Hilfe',
      keyboard: 'Tastenkürzel',
    },
    themes: {
      system: 'Farbschema wie das System',
      light: 'Helles Farbschema',
      dark: 'Dunkles Farbschema',
    },
    signOut: 'Abmelden',
    otherWords: {
      users: 'liste leute personen',
      addUser: 'neu neuer anlegen einladen person',
      importUsers: 'hinzufügen viele datei',
      templates: 'vorlagen berechtigungen',
      deletedUsers: 'wiederherstellen papierkorb',
      auditLog: 'protokoll log ereignisse verlauf',
      account: 'passwort schlüssel sitzungen profil konto',
      help: 'regeln',
      keyboard: 'tastatur tasten kürzel shortcuts',
      theme: 'design modus wechseln umschalten',
      language: 'sprache language umstellen wechseln',
      signOut: 'ausloggen logout verlassen',
    },
  },

  failures,

  searchRefused: {
    title: 'Die Suche wurde nicht beendet',
    tryAgain: 'Noch einmal versuchen',
    trying: 'Suche läuft…',
  },

  forgottenPassword: {
    tabTitle: 'Passwort vergessen',
    title: 'Passwort vergessen?',
    description:
      'Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden. Sie bekommen eine E-Mail mit einem Link, über den Sie ein neues Passwort setzen.',
    failed: 'Es wurde keine E-Mail angefordert',
    submit: 'Link anfordern',
    submitting: 'E-Mail wird angefordert …',
    back: 'Zurück zur Anmeldung',
    asked: {
      title: 'Sehen Sie in Ihre E-Mails',
      description:
        'Wenn es zu <strong>{email}</strong> ein aktives Konto gibt, ist eine E-Mail mit einem Link unterwegs. Der Link gilt {life}.',
      noMail: 'Wenn keine E-Mail kommt',
      wait: 'Warten Sie ein paar Minuten, und sehen Sie auch unter den unerwünschten E-Mails nach.',
      checkAddress: 'Prüfen Sie, ob die Adresse oben die ist, mit der Sie sich anmelden.',
      askAdmin: 'Fragen Sie einen Admin von Gatehouse: Er sieht, was aus der E-Mail geworden ist.',
      again: 'Noch einmal senden',
      askedAgain: 'Noch einmal angefordert. Nur der neueste Link gilt, ältere nicht mehr.',
      otherAddress: 'Andere E-Mail-Adresse verwenden',
    },
  },

  newPassword: {
    tabTitle: 'Passwort setzen',
    title: 'Neues Passwort setzen',
    description: 'Danach sind Sie überall abgemeldet und melden sich mit dem neuen Passwort an.',
    signedIn: {
      ownLink: 'Dieser Link ist für Ihr Konto. Mit einem neuen Passwort werden Sie überall abgemeldet.',
      otherLink: 'Dieser Link ist für einen anderen Benutzer: {address}. Ihr Konto ändert er nicht.',
    },
    failed: 'Ihr Passwort ist noch nicht gesetzt',
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
      over: 'Seine Zeit ist abgelaufen. Was Sie eingegeben haben, steht noch hier, aber das Passwort lässt sich nur mit einem neuen Link setzen.',
      overAloud: 'Die Zeit dieses Links ist abgelaufen. Sie können einen neuen Link anfordern.',
      sendNew: 'Neuen Link anfordern',
    },
    dead: {
      title: 'Dieser Link gilt nicht mehr',
      rule: 'Ein Link gilt einmal und für begrenzte Zeit, und nur der neueste gilt.',
      isSet: 'Wenn Sie Ihr Passwort schon damit gesetzt haben, melden Sie sich an.',
      outgrown: 'Ihre Rechte wurden erhöht, nachdem dieser Link ausgestellt war. Fordern Sie einen neuen an.',
    },
  },

  setup: {
    tabTitle: 'Einrichten',
    title: 'Willkommen bei Gatehouse',
    description:
      'Legen Sie das erste Konto an. Es gehört einem Admin, der alles darf und andere hinzufügen kann.',
    failed: 'Das Konto konnte nicht angelegt werden',
    emailHelp: 'Damit melden Sie sich an. Zum Beispiel name@example.com',
    organisationHelp: 'Zu wem diese Benutzer gehören, zum Beispiel Acme.',
    submit: 'Konto anlegen und anmelden',
    submitting: 'Konto wird angelegt …',
    noUsers: {
      title: 'Gatehouse hat noch keine Benutzer',
      text: 'Öffnen Sie den Einrichtungslink, der beim Start auf der Konsole des Servers ausgegeben wurde. Damit legen Sie den ersten Admin an.',
    },
    wrongLink:
      'Kopieren Sie den ganzen Link von der Konsole des Servers, bis zum letzten Zeichen. Beim Neustart gibt Gatehouse ihn wieder aus.',
    done: 'Der Einrichtungslink gilt einmal. Melden Sie sich an, oder bitten Sie einen Admin, Sie hinzuzufügen.',
  },

  help: {
    title: 'Hilfe',
    description: 'Die Regeln in Worten, und wen Sie fragen können.',
    version: 'Gatehouse-Version {version}',
    signingIn: {
      title: 'Anmelden',
      refusal:
        'Sie melden sich mit Ihrer E-Mail-Adresse und Ihrem Passwort an. Eine Ablehnung lautet immer gleich, ob es das Konto nicht gibt, ob es nicht aktiv ist oder ob das Passwort falsch ist.',
      delay:
        'Nach fünf falschen Passwörtern in Folge muss der nächste Versuch warten: 1 Sekunde, dann jedes Mal doppelt so lange, bis zu 15 Minuten. Niemand wird auf Dauer ausgesperrt. Ihre offenen Sitzungen, Ihr API-Schlüssel und Links aus E-Mails funktionieren währenddessen, und ein neues Passwort über „Passwort vergessen?“ beendet das Warten.',
    },
    passwords: {
      title: 'Passwörter',
      rules:
        'Ein Passwort hat mindestens {least, number} Zeichen und höchstens 72 Byte, das sind 72 einfache Buchstaben. Leerzeichen und Buchstaben jeder Schrift sind erlaubt, und es gibt keine Regel, was es enthalten muss. Ein paar Wörter hintereinander sind gut.',
      refused:
        'Nicht angenommen werden Passwörter, die viele Leute verwenden, der eigene Name, die eigene E-Mail-Adresse und reine Ziffern. Ein Passwort läuft nicht ab.',
      change:
        'Sie ändern es unter „Mein Konto“ mit „Passwort ändern“. Dabei werden Sie überall abgemeldet; Ihr API-Schlüssel bleibt derselbe.',
    },
    links: {
      title: 'Links per E-Mail',
      life: '„Passwort vergessen?“ auf der Anmeldeseite schickt Ihnen einen Link, der einmal gilt, und zwar {reset} lang. Eine Einladung gilt einmal, und zwar {invitation} lang. Ein neuerer Link macht den älteren ungültig.',
      noMail:
        'Keine E-Mail? Sehen Sie im Spam-Ordner nach, und prüfen Sie die Adresse. Nur aktive Konten bekommen eine. Ein Admin kann sehen, was aus der E-Mail geworden ist, und eine neue senden.',
    },
    sessions: {
      title: 'Sitzungen',
      life: 'Sie werden abgemeldet, wenn Sie {idle} lang keine Taste drücken und nicht klicken, spätestens aber, wenn die Anmeldung {total} her ist. Vorher erscheint eine Warnung, und was Sie eingegeben haben, bleibt auf der Seite.',
      account:
        '„Mein Konto“ zeigt, wo Sie angemeldet sind, und dort können Sie sich abmelden. Um die eigene E-Mail-Adresse zu ändern oder den eigenen API-Schlüssel zu erneuern, geben Sie Ihr Passwort noch einmal ein, wenn das länger als fünf Minuten her ist.',
    },
    whomToAsk: {
      title: 'Wen Sie fragen können',
      admin:
        'Fragen Sie einen Admin Ihrer Organisation: nach einem weiteren Recht, wenn Sie sich nicht anmelden können und keine E-Mail kommt, oder wenn eine E-Mail von Gatehouse Sie überrascht. Niemand wird Sie je nach Ihrem Passwort oder API-Schlüssel fragen.',
    },
    keyboard: {
      title: 'Tastenkürzel',
      control: 'Strg',
      find: 'Suchen oder öffnen: ein Benutzer, eine Seite, ein anderes Farbschema, Abmelden.',
      search: 'Das Suchfeld der Benutzer und des Audit-Protokolls.',
      searchOff: 'Das Suchfeld der Benutzer und des Audit-Protokolls; ausgeschaltet.',
      toasts:
        'Die Meldungen, die nach einer Aktion erscheinen. Sie bleiben 20 Sekunden, und länger, solange Sie darin sind.',
      escape:
        'Schließt einen Dialog oder ein Menü; der Fokus kehrt dorthin zurück, von wo es geöffnet wurde.',
      singleKeys: 'Kürzel aus einer einzelnen Taste',
      singleKeysHelp:
        'Schalten Sie sie aus, wenn Sie diktieren oder versehentlich Tasten drücken. Wird in diesem Browser gespeichert.',
    },
  },

  account: {
    title: 'Mein Konto',
  },

  notFound: {
    tabTitle: 'Nicht gefunden',
    start: 'Zur Startseite',
    page: {
      title: 'Diese Seite gibt es nicht',
      text: 'Vielleicht ist die Adresse falsch geschrieben oder alt.',
    },
    user: {
      title: 'Diesen Benutzer gibt es nicht',
      text: 'Vielleicht ist die Adresse falsch geschrieben, oder der Benutzer wurde inzwischen gelöscht.',
    },
  },

  notAllowed: {
    tabTitle: 'Nicht erlaubt',
    title: 'Diese Seite dürfen Sie nicht öffnen',
    text: 'Ihre Rechte reichen dafür nicht aus. Wenn Sie die Seite brauchen, bitten Sie einen Admin um das Recht dazu.',
    toAccount: 'Zu meinem Konto',
  },

  mails: {
    greeting: 'Guten Tag {firstName},',
    copyAddress: 'Oder kopieren Sie diese Adresse:',
    passwordReset: {
      subject: 'Neues Passwort für Gatehouse setzen',
      text: 'Jemand, hoffentlich Sie, hat für Ihr Konto bei Gatehouse ein neues Passwort angefordert. Setzen Sie es hier:',
      button: 'Neues Passwort setzen',
      life: 'Der Link gilt einmal und bis zum {until} UTC.',
      otherwise:
        'Wenn Sie es nicht angefordert haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist. Sagen Sie es Ihrem Admin, wenn immer wieder solche E-Mails kommen.',
    },
    invitation: {
      subject: 'Einladung zu Gatehouse von {organisation}',
      text: 'Für Sie wurde bei {organisation} ein Konto angelegt. Wählen Sie Ihr Passwort, und melden Sie sich an:',
      button: 'Passwort wählen',
      life: 'Der Link gilt einmal und bis zum {until} UTC. Danach bitten Sie Ihren Admin um einen neuen.',
      otherwise:
        'Wenn Sie das nicht erwartet haben, müssen Sie nichts tun: Ohne diesen Link kann niemand das Konto benutzen.',
    },
    passwordChanged: {
      subject: 'Ihr Passwort für Gatehouse wurde geändert',
      text: 'Das Passwort Ihres Kontos bei Gatehouse wurde am {at} UTC geändert. Wer damit angemeldet war, ist abgemeldet.',
      otherwise:
        'Wenn Sie das nicht waren, sagen Sie es sofort Ihrem Admin, und setzen Sie mit „Passwort vergessen?“ auf der Anmeldeseite ein neues Passwort.',
    },
    emailChanged: {
      subject: 'Die E-Mail-Adresse Ihres Kontos bei Gatehouse wurde geändert',
      text: 'Die E-Mail-Adresse Ihres Kontos bei Gatehouse wurde am {at} UTC geändert. Anmeldung und E-Mails gehen ab jetzt über die neue, nicht mehr über diese.',
      otherwise: 'Wenn Sie das nicht erwartet haben, sagen Sie es sofort Ihrem Admin.',
    },
    test: {
      subject: 'Test-E-Mail von Gatehouse',
      text: 'Diese E-Mail wurde am {at} UTC gesendet, um die E-Mail-Einstellungen von Gatehouse zu prüfen. Sie funktionieren.',
    },
  },

  users: {
    title: 'Benutzer',
    add: 'Benutzer hinzufügen',
    exportCsv: 'CSV exportieren',
    unusedWords: {
      title: 'Es wird nur nach den ersten {most, number} Wörtern gesucht',
      body: 'Nicht gesucht: {words}.',
    },
    unread: {
      title: 'Ein Teil dieser Adresse war nicht lesbar',
      body: 'Die Liste wird ohne ihn gezeigt: {names}.',
    },
    count: {
      all: '{everybody, number} Benutzer, sortiert nach {order}',
      filtered:
        '{total, number} von {everybody, plural, one {# Benutzer} other {# Benutzern}}, sortiert nach {order}',
    },
    caption: 'Benutzer, sortiert nach {order}',
    name: 'Name',
    actions: 'Aktionen',
    columns: {
      email: 'E-Mail',
      status: 'Status',
      privileges: 'Rechte',
      'last-login': 'Letzte Anmeldung',
      activity: 'Letzte Aktivität',
      added: 'Hinzugefügt',
      id: 'ID',
    },
    oneself: 'Sie',
    neverSignedIn: 'Nie',
    look: {
      open: 'Spalten',
      columns: 'Spalten neben dem Namen',
      rows: 'Zeilen',
      density: {
        comfortable: 'Normal',
        compact: 'Kompakt',
      },
    },
    more: {
      open: 'Mehr',
      import: 'Aus CSV importieren',
      templates: 'Rechtevorlagen',
      deleted: 'Gelöschte Benutzer',
    },
    row: {
      open: 'Aktionen für {name}',
      edit: 'Bearbeiten',
      view: 'Ansehen',
      delete: 'Löschen …',
    },
    empty: {
      noPage: 'Diese Seite gibt es nicht',
      noPageBody: 'So lang ist die Liste nicht. Vielleicht wurden inzwischen Benutzer gelöscht.',
      lastPage: 'Zur letzten Seite',
      nobody: 'Niemand gefunden',
      nobodyFor: 'Niemand gefunden für „{words}“',
      searched:
        'Die Suche sucht jedes Wort in Vorname, Nachname, E-Mail und ID. Versuchen Sie es mit weniger Buchstaben.',
      filtered: 'Zu allen Filtern zugleich passt niemand. Entfernen Sie einen davon.',
      showAll: 'Alle Benutzer zeigen',
      noUsers: 'Noch keine Benutzer',
      noUsersBody: 'Wen Sie hinzufügen, der erscheint hier.',
    },
  },

  usersFilter: {
    search: {
      label: 'Benutzer nach Name, E-Mail oder ID suchen',
      placeholder: 'Name, E-Mail oder ID',
      submit: 'Suchen',
      clear: 'Leeren<hidden> der Suche</hidden>',
    },
    open: 'Filter{chosen, plural, =0 {} other { (#)}}',
    apply: 'Filter anwenden',
    looking: 'Suche läuft …',
    active: 'Aktive Filter',
    remove: '<hidden>Filter entfernen: </hidden>{filter}',
    removeAll: 'Zurücksetzen<hidden> aller Filter</hidden>',
    fields: {
      status: 'Status',
      admin: 'Admin',
      privilege: 'Recht',
      signIn: 'Anmeldung',
      invitation: 'Einladung',
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
    invitation: {
      open: 'Eingeladen, Link noch offen',
      none: 'Kein Passwort, keine offene Einladung',
    },
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
      'last-login': {
        up: 'letzter Anmeldung, älteste zuerst',
        down: 'letzter Anmeldung, neueste zuerst',
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
    selectPage: 'Alle auf dieser Seite auswählen',
    selectThisPage: 'Diese Seite auswählen',
    selectAll: 'Alle {total, number} Treffer auswählen',
    clear: 'Aufheben<hidden> der Auswahl</hidden>',
    change: 'Auswahl ändern',
    question: '{what}?',
    acts: {
      activate: {
        label: 'Aktivieren …',
        verb: '{count, number} Benutzer aktivieren',
        consequence:
          'Von da an ist es möglich, sich anzumelden und den API-Schlüssel zu verwenden. Wer schon aktiv ist, bleibt es.',
        done: '{count, plural, one {# Benutzer ist} other {# Benutzer sind}} aktiv',
      },
      deactivate: {
        label: 'Deaktivieren …',
        verb: '{count, number} Benutzer deaktivieren',
        consequence:
          'Diese Benutzer werden überall abgemeldet; ihre API-Schlüssel und zugesandten Links gelten sofort nicht mehr. Die Rechte bleiben erhalten.',
        done: '{count, plural, one {# Benutzer ist} other {# Benutzer sind}} inaktiv',
      },
      privilege: {
        label: 'Ein Recht setzen …',
        verb: 'Ein Recht von {count, plural, one {# Benutzer} other {# Benutzern}} setzen',
        consequence:
          'Es gilt ab der nächsten Anfrage; die anderen Rechte bleiben, wie sie sind. Admins dürfen ohnehin alles.',
        done: 'Das Recht ist bei {count, plural, one {# Benutzer} other {# Benutzern}} gesetzt',
      },
      invite: {
        label: 'Einladungen senden …',
        verb: 'Einladungen an {count, number} Benutzer senden',
        consequence:
          'Jeder bekommt einen Link, um ein erstes Passwort zu wählen; ein neuerer Link beendet den älteren. Eingeladen werden können nur aktive Benutzer ohne Passwort.',
        done: '{count, plural, one {# Einladung steht} other {# Einladungen stehen}} zum Versand bereit',
      },
      inviteByHand: {
        label: 'Einladungslinks erstellen …',
        verb: '{count, plural, one {# Einladungslink} other {# Einladungslinks}} erstellen',
        consequence:
          'E-Mail ist nicht eingerichtet, deshalb bekommt niemand etwas: Sie bekommen die Links zum Weitergeben. Ein neuer Link ersetzt den vorigen. Nur aktive Benutzer ohne Passwort können eingeladen werden.',
        done: '{count, plural, one {# Einladung ist} other {# Einladungen sind}} erstellt',
      },
      delete: {
        label: 'Löschen …',
        verb: '{count, number} Benutzer löschen',
        consequence:
          'Diese Benutzer werden überall abgemeldet; ihre API-Schlüssel gelten sofort nicht mehr. Unter „Gelöschte Benutzer“ kann jeder eine Zeit lang wiederhergestellt werden. Um nur die Konten zu schließen, deaktivieren Sie sie stattdessen.',
        done: '{count, plural, one {# Benutzer ist} other {# Benutzer sind}} gelöscht',
      },
    },
    preview: {
      title: 'Was sich ändert',
      counting: 'Wird gezählt …',
      loses: {
        read: '{count, plural, one {# Benutzer verliert} other {# Benutzer verlieren}} Lesen',
        write: '{count, plural, one {# Benutzer verliert} other {# Benutzer verlieren}} Schreiben',
        readWrite:
          '{count, plural, one {# Benutzer verliert} other {# Benutzer verlieren}} Lesen und Schreiben',
      },
      gains: {
        read: '{count, plural, one {# Benutzer bekommt} other {# Benutzer bekommen}} Lesen',
        write: '{count, plural, one {# Benutzer bekommt} other {# Benutzer bekommen}} Schreiben',
        readWrite:
          '{count, plural, one {# Benutzer bekommt} other {# Benutzer bekommen}} Lesen und Schreiben',
      },
      losesAll:
        '{count, plural, one {# Benutzer verliert} other {# Benutzer verlieren}} alle Admin-Rechte: Benutzer ohne Rechte sind hier Admins',
      gainsAll:
        '{count, plural, one {# Benutzer wird Admin} other {# Benutzer werden Admins}}: Benutzer ohne Rechte sind hier Admins',
      unused:
        '{count, plural, one {# Admin behält} other {# Admins behalten}} alle Rechte: Die Stufe wird gespeichert, aber nicht verwendet',
      same: '{count, plural, one {# Benutzer bleibt, wie er ist} other {# Benutzer bleiben, wie sie sind}}',
      refused: '{count, plural, one {# Benutzer wird} other {# Benutzer werden}} nicht geändert: {reason}',
      showNames: 'Namen<hidden> zu: {what}</hidden>',
      hideNames: 'Ausblenden<hidden> der Namen zu: {what}</hidden>',
      search: 'Namen suchen: {what}',
      searchHint: 'Name oder E-Mail',
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
      title: 'Frühere Stufen wiederherstellen',
      consequence: 'Stufen, die jemand anderes inzwischen geändert hat, bleiben, wie sie sind.',
      done: '{count, plural, one {# Benutzer hat} other {# Benutzer haben}} wieder die frühere Stufe',
    },
    typeToConfirm: 'Geben Sie zur Bestätigung {count} ein',
    section: 'Bereich',
    level: 'Stufe',
    progress: 'Fortschritt',
    handled: '{handled, number} von {total, number}',
    stop: 'Anhalten',
    stopped: 'Angehalten, bevor es so weit war.',
    leave: {
      title: 'Verlassen, während die Änderung läuft?',
      consequence:
        'Sie wird angehalten. Was bis dahin geändert ist, bleibt geändert; die übrigen Benutzer bleiben, wie sie sind.',
    },
    listChanged:
      'Die Liste hat sich geändert: {now, plural, one {Es ist jetzt # Benutzer} other {Es sind jetzt # Benutzer}}, nicht {before, number}.',
    outcome: {
      title: '{count, plural, one {# Benutzer konnte} other {# Benutzer konnten}} nicht geändert werden',
      nobody: 'Niemand wurde geändert.',
      more: 'und {count, number} weitere',
      copied: 'Namen und Gründe',
      again: 'Noch einmal versuchen',
      close: 'Fertig',
    },
  },

  import: {
    title: 'Benutzer importieren',
    description:
      'Viele Benutzer mit einer CSV-Datei hinzufügen und ändern. Vorher sehen Sie, was geschehen würde.',
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
      both: 'Es gibt eine Datei und eingefügten Text. Leeren Sie eines von beiden, damit klar ist, was gemeint ist.',
    },
    format: {
      title: 'Wie die Datei aussieht',
      description:
        'Die erste Zeile nennt die Spalten. Mit diesen Namen wird eine Datei sofort geprüft. Bei einer Datei aus einem anderen Produkt wählen Sie danach, was jede Spalte bedeutet. Kommas, Semikolons, Tabulatoren und | gehen als Trennzeichen. Ein leeres Feld ändert nichts.',
      columns: {
        email:
          'Um wen es in einer Zeile geht. Wer diese Adresse hat, wird geändert; alle anderen werden hinzugefügt.',
        id: 'Um wen es in einer Zeile geht, wo etwas darin steht: So kann eine Adresse geändert werden.',
        names: 'Nötig für alle, die hinzugefügt werden.',
        active:
          'true oder false, auch Wörter wie ja, nein, aktiv und gesperrt. Neue Benutzer sind aktiv, wenn die Datei nichts anderes sagt.',
        admin: 'true oder false. Nur Admins können jemanden zum Admin machen.',
        privileges: 'deny, read oder write. Eine Spalte für jeden Bereich.',
      },
      export:
        'Ein Export der Benutzerliste hat diese Spalten, sodass Sie ihn bearbeiten und zurückbringen können. Passwörter und API-Schlüssel stehen nie in einer Datei.',
      emptyFile: 'Leere Datei herunterladen',
    },
    choices: {
      invite: 'Allen, die hinzugefügt werden, eine Einladung senden',
      inviteByHand: 'Für alle aktiven Benutzer, die hinzugefügt werden, einen Einladungslink erstellen',
      inviteHelp:
        'Sie bekommen eine E-Mail mit einem Link, um ein Passwort zu wählen. Inaktive bekommen keine. Wenn sie nicht zugestellt werden kann, steht das auf der Seite des Benutzers unter „E-Mails“.',
      noMail:
        'E-Mail ist nicht eingerichtet, deshalb bekommt niemand etwas: Nach dem Import bekommen Sie die Links zum Weitergeben.',
      leaveOut: '{count, plural, one {Die abgelehnte Zeile} other {Die # abgelehnten Zeilen}} auslassen',
      leaveOutHelp:
        'Bevor Sie das erlauben, wird nichts importiert. Sie können diese Zeilen herunterladen, verbessern und später importieren.',
    },
    panel: {
      wouldHappen: 'Was geschehen würde',
      nothing: 'Es gibt nichts zu importieren',
      importing: 'Import läuft',
      stopped: 'Der Import ist angehalten',
      imported: 'Importiert',
      done: '{done, number} von {count, plural, one {# Zeile} other {# Zeilen}} erledigt',
      progress: 'Import',
      stop: 'Anhalten',
      import: '{count, plural, one {# Zeile} other {# Zeilen}} importieren',
      importRest: '{count, plural, one {Die übrige # Zeile} other {Die übrigen # Zeilen}} importieren',
      showUsers: 'Benutzer zeigen',
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
        'Sie ist kein UTF-8 und wurde deshalb als Windows-1252 (Westeuropa) gelesen. Wenn Buchstaben wie é oder ü falsch aussehen, speichern Sie die Datei als „CSV UTF-8“ und wählen Sie sie neu.',
    },
    columns: {
      title: 'Spalten zuordnen',
      description: 'Wählen Sie, als was jede Spalte importiert wird. Noch wird nichts geändert.',
      imported:
        '{imported, number} von {count, plural, one {# Spalte wird} other {# Spalten werden}} importiert.',
      column: 'Spalte in der Datei',
      number: 'Spalte {number, number}',
      values: 'Erste Werte',
      importAs: 'Importieren als',
      importColumnAs: '<hidden>{name} </hidden>Importieren als',
      empty: 'Leer',
      secret: 'Nicht gezeigt. Passwörter und Schlüssel werden nie importiert.',
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
      names: 'Fehlende Namen aus der E-Mail-Adresse übernehmen',
      namesHelp:
        'Ein Benutzer braucht Vor- und Nachnamen. Aus jo.smith@example.org wird Jo Smith, aus info@example.org wird Info example.org. Namen aus der Datei bleiben.',
      check: '{count, plural, one {# Zeile} other {# Zeilen}} prüfen',
      checking: 'Wird geprüft …',
      notChecked: 'Die Zeilen wurden nicht geprüft',
      otherFile: 'Andere Datei wählen',
    },
    namesMissing: {
      title: '{count, plural, one {In # Zeile fehlt} other {In # Zeilen fehlt}} der Vor- oder Nachname',
      text: 'Ein Benutzer braucht beide. Sie können das Fehlende aus der E-Mail-Adresse übernehmen, zum Beispiel Jo Smith aus jo.smith@example.org, und das Ergebnis unten prüfen.',
      take: 'Fehlende Namen aus der E-Mail-Adresse übernehmen',
    },
    leave: {
      title: 'Verlassen, während der Import läuft?',
      consequence:
        'Er wird angehalten. Was bis dahin importiert ist, bleibt; der Rest der Datei wird nicht importiert.',
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
      label: 'Zeilen zeigen',
      choice: '{label} <figure>{count, number}</figure>',
      all: 'Alle',
      problems: 'Alle Probleme',
    },
    table: {
      caption: 'Zeilen der Datei',
      row: 'Zeile',
      person: 'Person',
      outcome: 'Was geschieht',
      details: 'Einzelheiten',
      noName: 'Kein Name',
      noEmail: 'Keine E-Mail',
      deactivated: 'Überall abgemeldet; der API-Schlüssel und ein offener Link gelten nicht mehr.',
    },
  },

  auditActions: {
    organisation: {
      created: 'Organisation angelegt',
    },
    user: {
      created: 'Benutzer angelegt',
      updated: 'Benutzer geändert',
      deactivated: 'Benutzer deaktiviert',
      activated: 'Benutzer aktiviert',
      deleted: 'Benutzer gelöscht',
      restored: 'Benutzer wiederhergestellt',
      erased: 'Benutzer endgültig gelöscht',
      password_set: 'Passwort gesetzt',
      password_changed: 'Passwort geändert',
    },
    users: {
      seeded: 'Erfundene Benutzer hinzugefügt',
      exported: 'Benutzer exportiert',
    },
    password_reset: {
      requested: 'Link zum Zurücksetzen angefordert',
      sent: 'Link zum Zurücksetzen gesendet',
      shown: 'Link zum Zurücksetzen erstellt und angezeigt',
      filed: 'Link zum Zurücksetzen erstellt, als Datei abgelegt',
      completed: 'Passwort per Link gesetzt',
    },
    invitation: {
      requested: 'Einladung noch einmal angefordert',
      sent: 'Einladung gesendet',
      shown: 'Einladungslink erstellt und angezeigt',
      filed: 'Einladung erstellt, als Datei abgelegt',
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
      refused: 'Passwort abgelehnt: Rechte wurden seither erhöht',
    },
    link_outgrown: {
      refused: 'Link abgelehnt: Rechte wurden seither erhöht',
    },
    access_key_outgrown: {
      refused: 'API-Schlüssel abgelehnt: Rechte wurden seither erhöht',
    },
    act: {
      refused: 'Nicht erlaubt',
    },
    sessions: {
      ended: 'Sitzungen beendet',
    },
    audit_log: {
      exported: 'Audit-Protokoll exportiert',
    },
    secret: {
      accepted: 'Anderes AUTH_SECRET angenommen',
    },
    template: {
      created: 'Rechtevorlage gespeichert',
      updated: 'Rechtevorlage geändert',
      deleted: 'Rechtevorlage gelöscht',
    },
  },

  audit: {
    title: 'Audit-Protokoll',
    description: 'Wer was getan hat, mit wem, wann und von wo aus.',
    table: 'Ereignisse, das neueste zuerst',
    columns: {
      when: 'Wann',
      who: 'Wer',
      what: 'Was',
      whom: 'Betrifft',
      door: 'Zugang',
      details: 'Details',
    },
    gone: '(gelöscht)',
    status: {
      all: '{count, plural, one {# Ereignis} other {# Ereignisse, das neueste zuerst}}',
      matching:
        '{count, plural, one {# passendes Ereignis} other {# passende Ereignisse, das neueste zuerst}}',
      onPage:
        '{count, plural, one {# Ereignis auf dieser Seite} other {# Ereignisse auf dieser Seite, das neueste zuerst}}',
      matchingOnPage:
        '{count, plural, one {# passendes Ereignis auf dieser Seite} other {# passende Ereignisse auf dieser Seite, das neueste zuerst}}',
      morePeople:
        '{events}. Das passt auf mehr Personen, als auf einmal gesucht werden können: Geben Sie mehr vom Namen ein.',
    },
    filters: {
      person: 'Person',
      personHint: 'Name, E-Mail oder ID',
      action: 'Aktion',
      result: 'Ergebnis',
      from: 'Von',
      fromIn: 'Von ({zone})',
      to: 'Bis',
      toIn: 'Bis ({zone})',
      apply: 'Anwenden',
      applying: 'Wird gesucht …',
      clear: 'Leeren<hidden> der Filter</hidden>',
    },
    download: '{type}<hidden> herunterladen</hidden>',
    empty: {
      title: 'Noch ist nichts geschehen',
      body: 'Was Menschen und Programme tun, erscheint hier.',
      older: 'Es gibt nichts Älteres',
      filtered: 'Kein Ereignis passt',
      filteredBody: 'Versuchen Sie es mit weniger Filtern oder anderen Tagen.',
      showAll: 'Alle Ereignisse zeigen',
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
      session: 'Oberfläche (Cookie)',
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
      anonymous: 'Jemand auf der Anmeldeseite',
      cli: 'Betreiber (Kommandozeile)',
      setup: 'Betreiber (Einrichtungslink)',
    },
    recent: {
      title: 'Letzte Aktivität',
      everything: 'Alles von und über {name} im Audit-Protokoll',
      ownEverything: 'Alles von und über Sie im Audit-Protokoll',
      empty: 'Mit diesem Benutzer ist noch nichts geschehen.',
      by: 'von {name}, {door}',
      change: '{field}: {before} → {after}',
      more: 'und {count, number} weitere',
    },
  },

  auditFields: {
    names: {
      firstName: 'Vorname',
      lastName: 'Nachname',
      emailAddress: 'E-Mail',
      template: 'Vorlage',
      isActive: 'Aktiv',
      isAdmin: 'Konto ist Admin',
      privileges: 'Rechte',
      name: 'Name',
      openSessions: 'Offene Sitzungen',
      openLink: 'Offener Link',
      fromDate: 'Von',
      toDate: 'Bis',
      timeZone: 'Zeitzone',
      act: 'Vorgang',
      door: 'Zugang',
      actor: 'Wer',
      admin: 'Admin',
      query: 'Suche',
      action: 'Aktion',
      format: 'Format',
      person: 'Person',
      result: 'Ergebnis',
      signIn: 'Anmeldung',
      status: 'Status',
      section: 'Bereich',
      ipAddress: 'IP-Adresse',
      privilege: 'Recht',
      userCount: 'Anzahl Benutzer',
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
