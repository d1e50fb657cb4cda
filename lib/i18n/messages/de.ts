import type { Catalogue } from '../catalogue'

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
    noSuchLevel: 'Diese Stufe gibt es in diesem Bereich nicht',
    tooManySelected:
      'Höchstens {most, number} Benutzer können zusammen geändert werden: Grenzen Sie die Liste ein',
  },

  users: {
    title: 'Benutzer',
    add: 'Benutzer hinzufügen',
    exportCsv: 'CSV exportieren',
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
      density: { comfortable: 'Normal', compact: 'Kompakt' },
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
      clear: 'Leeren<heard> der Suche</heard>',
    },
    open: 'Filter{chosen, plural, =0 {} other { (#)}}',
    apply: 'Filter anwenden',
    looking: 'Suche läuft …',
    active: 'Aktive Filter',
    remove: '<heard>Filter entfernen: </heard>{filter}',
    removeAll: 'Alle<heard> Filter</heard> entfernen',
    fields: {
      status: 'Status',
      admin: 'Admin',
      privilege: 'Recht',
      signIn: 'Anmeldung',
      invitation: 'Einladung',
      order: 'Sortierung',
    },
    status: { active: 'Aktiv', inactive: 'Inaktiv' },
    admin: { yes: 'Admins', no: 'Keine Admins' },
    signIn: { never: 'Noch nie angemeldet' },
    invitation: { open: 'Eingeladen, Link noch offen', none: 'Kein Passwort, keine offene Einladung' },
    privilege: {
      deny: 'Kein Zugriff: {section}',
      read: 'Darf lesen: {section}',
      write: 'Darf schreiben: {section}',
    },
    byOrder: 'Nach {order}',
    orders: {
      name: { up: 'Name', down: 'Name, Z bis A' },
      email: { up: 'E-Mail', down: 'E-Mail, Z bis A' },
      status: { up: 'Status, aktive zuerst', down: 'Status, inaktive zuerst' },
      privileges: { up: 'Rechten, wenigste zuerst', down: 'Rechten, meiste zuerst' },
      'last-login': { up: 'letzter Anmeldung, älteste zuerst', down: 'letzter Anmeldung, neueste zuerst' },
      activity: { up: 'letzter Aktivität, älteste zuerst', down: 'letzter Aktivität, neueste zuerst' },
      added: { up: 'Datum der Aufnahme, ältestes zuerst', down: 'Datum der Aufnahme, neuestes zuerst' },
      id: { up: 'ID', down: 'ID, höchste zuerst' },
    },
  },

  common: {
    any: 'Alle',
    cancel: 'Abbrechen',
    levels: { deny: 'Keine', read: 'Lesen', write: 'Schreiben' },
  },

  bulk: {
    selected: '{count, number} von {total, number} ausgewählt',
    bar: 'Ausgewählte Benutzer',
    select: '{name} auswählen',
    selectPage: 'Alle auf dieser Seite auswählen',
    selectThisPage: 'Diese Seite auswählen',
    selectAll: 'Alle {total, number} Treffer auswählen',
    clear: 'Aufheben<heard> der Auswahl</heard>',
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
        done: '{count, plural, one {# Benutzer ist} other {# Benutzer sind}} eingeladen',
      },
      delete: {
        label: 'Löschen …',
        verb: '{count, number} Benutzer löschen',
        consequence:
          'Diese Benutzer werden überall abgemeldet; ihre API-Schlüssel gelten sofort nicht mehr. Unter „Gelöschte Benutzer“ kann jeder eine Zeit lang wiederhergestellt werden. Um nur die Konten zu schließen, deaktivieren Sie sie stattdessen.',
        done: '{count, plural, one {# Benutzer ist} other {# Benutzer sind}} gelöscht',
      },
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
} satisfies Catalogue
