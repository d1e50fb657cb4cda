import type { Catalogue } from '../catalogue'

/** Of the page that could not be drawn; see the English one. */
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
}

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
  },

  errors: {
    malformed: 'Was gesendet wurde, war nicht lesbar.',
    invalid: 'Einige Felder müssen noch einmal angesehen werden.',
    unauthenticated: 'Ihre Sitzung ist zu Ende. Melden Sie sich wieder an.',
    forbidden: 'Dazu haben Sie kein Recht.',
    inactive: 'Dieses Konto ist nicht aktiv.',
    unconfirmed: 'Nichts wurde geändert. Dafür wird Ihr aktuelles Passwort gebraucht.',
    not_found: 'Diesen Benutzer gibt es nicht mehr.',
    method_not_allowed: 'Das geht hier nicht.',
    conflict: 'Das verträgt sich nicht mit einer anderen Änderung.',
    gone: 'Dieser Link gilt nicht mehr.',
    stale: 'Jemand anderes hat diesen Benutzer inzwischen geändert.',
    too_large: 'Was gesendet wurde, ist zu groß.',
    unsupported_media_type: 'Was gesendet wurde, war nicht lesbar.',
    limited: 'Zu viele Versuche. Versuchen Sie es später wieder.',
    busy: 'Im Moment melden sich zu viele Leute an. Versuchen Sie es in ein paar Sekunden wieder.',
    unavailable:
      'Gatehouse erreicht seine Datenbank im Moment nicht. Versuchen Sie es in ein paar Sekunden wieder.',
    unexpected: 'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es noch einmal.',
  },

  sentences: {
    textNeeded: '{field} muss Text sein',
    required: '{field} fehlt',
    tooLong: '{field} darf höchstens {most, number} Zeichen haben',
    notStorable: '{field} enthält ein Zeichen, das nicht gespeichert werden kann',
    invisible: '{field} muss ein sichtbares Zeichen enthalten',
    emailForm: 'Geben Sie eine E-Mail-Adresse wie name@example.com ein',
    passwordTooShort: 'Das Passwort muss mindestens {least, number} Zeichen haben',
    passwordTooLong:
      'Das Passwort darf höchstens {most, number} Byte haben, das sind {most, number} einfache Buchstaben oder weniger besondere',
    passwordNotUsable: 'Das Passwort enthält ein Zeichen, das nicht verwendet werden kann',
    passwordsDiffer: 'Die beiden neuen Passwörter sind verschieden',
    emailTaken: 'Ein anderer Benutzer hat diese E-Mail-Adresse',
  },

  common: {
    working: 'In Arbeit …',
    cancel: 'Abbrechen',
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
    pages: {
      title: 'Seiten',
      current: 'Seite {page, number} von {count, number}',
      previous: 'Vorherige<hidden> Seite</hidden>',
      next: 'Nächste<hidden> Seite</hidden>',
    },
  },

  // Lengths of time stand in the accusative: “gilt 7 Tage”, not “in 7 Tagen”.
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
    hint: 'Benutzer werden an jedem Teil von Name, E-Mail oder ID gefunden.',
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
      templates: 'Rechte-Vorlagen',
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
} satisfies Catalogue
