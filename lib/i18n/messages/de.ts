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
    fileTooLarge: 'Die Datei ist größer als {megabytes, number} MB. Teilen Sie sie in mehrere auf',
    fileTooLong: 'Die Datei hat mehr als {rows, number} Zeilen. Teilen Sie sie in mehrere auf',
    fileNotUtf8:
      'Die Datei ist kein UTF-8-Text. Speichern Sie sie in der Tabellenkalkulation als „CSV UTF-8“; Buchstaben wie é und ü gingen sonst verloren',
    fileEmpty: 'Die Datei ist leer',
    fileWithoutRows: 'Die Datei hat eine Kopfzeile, aber keine weiteren Zeilen',
    quoteNotClosed: 'Das Anführungszeichen, das in Zeile {row} beginnt, wird nie geschlossen',
    rowUnreadable: 'Zeile {row} ist nicht lesbar: Sehen Sie sich ihre Anführungszeichen an',
    unknownColumns:
      'Zeile 1 hat {count, plural, one {eine Spalte} other {Spalten}}, die Benutzer nicht haben: {names}{more, plural, =0 {} other { und # weitere}}. Nichts aus der Datei wird verwendet, bis {count, plural, one {sie umbenannt oder entfernt ist} other {sie umbenannt oder entfernt sind}}',
    quotedName: '„{name}“',
    noColumnName: 'eine ohne Namen',
    columnTwice: 'Zeile 1 hat die Spalte {column} zweimal',
    noPersonColumn:
      'Zeile 1 braucht eine Spalte email_address oder id: Sie sagen, um wen es in einer Zeile geht',
    rowTooLong:
      'Die Zeile hat mehr Felder als die Kopfzeile: Ein Name mit einem Komma braucht Anführungszeichen',
    notTruth: '{column} muss true oder false sein, nicht „{text}“',
    notLevel: '{column} muss deny, read oder write sein, nicht „{text}“',
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
    rowFailed: 'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es mit dieser Zeile noch einmal',
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
    pages: {
      label: 'Seiten',
      position: 'Seite {page, number} von {pageCount, number}',
      previous: 'Vorherige<heard> Seite</heard>',
      next: 'Nächste<heard> Seite</heard>',
    },
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

  import: {
    title: 'Benutzer importieren',
    description:
      'Viele Benutzer mit einer CSV-Datei hinzufügen und ändern. Vorher sehen Sie, was geschehen würde.',
    file: {
      title: 'Datei',
      description: 'Die Prüfung ändert nichts.',
      label: 'CSV-Datei',
      limits: 'UTF-8, höchstens {megabytes, number} MB und {rows, number} Zeilen.',
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
        'Die erste Zeile nennt die Spalten. Kommas, Semikolons und Tabulatoren gehen. Ein leeres Feld ändert nichts.',
      columns: {
        email:
          'Um wen es in einer Zeile geht. Wer diese Adresse hat, wird geändert; alle anderen werden hinzugefügt.',
        id: 'Um wen es in einer Zeile geht, wo etwas darin steht: So kann eine Adresse geändert werden.',
        names: 'Nötig für alle, die hinzugefügt werden.',
        active: 'true oder false. Neue Benutzer sind aktiv, wenn die Datei nichts anderes sagt.',
        admin: 'true oder false. Nur Admins können jemanden zum Admin machen.',
        privileges: 'deny, read oder write. Eine Spalte für jeden Bereich.',
      },
      export:
        'Ein Export der Benutzerliste hat diese Spalten, sodass Sie ihn bearbeiten und zurückbringen können. Passwörter und API-Schlüssel stehen nie in einer Datei.',
      emptyFile: 'Leere Datei herunterladen',
    },
    choices: {
      invite: 'Allen, die hinzugefügt werden, eine Einladung senden',
      inviteHelp:
        'Sie bekommen eine E-Mail mit einem Link, um ein Passwort zu wählen. Inaktive bekommen keine.',
      noMail:
        'E-Mail ist nicht eingerichtet: Die E-Mails werden zu Dateien auf dem Server. Einladungen können Sie später einzeln senden.',
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
      fromFile: '{count, plural, one {# Zeile} other {# Zeilen}} in {file}.',
      fromText: '{count, plural, one {# Zeile} other {# Zeilen}} im eingefügten Text.',
      done: '{done, number} von {count, plural, one {# Zeile} other {# Zeilen}} erledigt',
      progress: 'Import',
      stop: 'Anhalten',
      import: '{count, plural, one {# Zeile} other {# Zeilen}} importieren',
      importRest: '{count, plural, one {Die übrige # Zeile} other {Die übrigen # Zeilen}} importieren',
      showUsers: 'Benutzer zeigen',
      problems: '{count, plural, one {# Problemzeile} other {# Problemzeilen}} herunterladen',
      otherFile: 'Andere Datei wählen',
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
} satisfies Catalogue
