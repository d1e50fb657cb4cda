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
    current_password: 'Aktuelles Passwort',
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
    emailTakenInOrganisation: 'Diese E-Mail-Adresse gehört schon einem Benutzer der Organisation',
    currentPasswordWrong: 'Das aktuelle Passwort ist falsch',
    passwordStale: 'Das Passwort wurde von jemand anderem geändert',
    userStale: 'Der Benutzer wurde von jemand anderem geändert',
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
  },

  common: {
    cancel: 'Abbrechen',
    yes: 'Ja',
    no: 'Nein',
    users: 'Benutzer',
    email: 'E-Mail',
    active: 'Aktiv',
    inactive: 'Inaktiv',
    accountIsAdmin: 'Konto ist Admin',
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
      link: 'Link',
      noLink: 'Keiner ist offen',
      open: {
        invitation: 'Einladung gesendet <sent></sent>, gilt bis <until></until>',
        password_reset: 'Link zum Zurücksetzen gesendet <sent></sent>, gilt bis <until></until>',
      },
      sendReset: 'Link zum Zurücksetzen senden',
      sendInvitation: 'Einladung senden',
      sendAgain: 'Noch einmal senden',
      inactive: 'Nur aktive Benutzer können einen Link bekommen. Aktivieren Sie den Benutzer zuerst.',
      goesTo: 'Geht an {address}. Ein neuer Link beendet den älteren.',
      mailNotSetUp:
        'E-Mail ist nicht eingerichtet: Die Nachricht wird eine Datei auf dem Server, und Sie bekommen den Link hier.',
    },
    linkSent: {
      onItsWay: {
        invitation: 'Die Einladung ist unterwegs',
        password_reset: 'Der Link zum Zurücksetzen ist unterwegs',
      },
      toHandOver: {
        invitation: 'Die Einladung kann weitergegeben werden',
        password_reset: 'Der Link zum Zurücksetzen kann weitergegeben werden',
      },
      inFile: {
        invitation: 'Die Einladung steht in einer Datei auf dem Server',
        password_reset: 'Der Link zum Zurücksetzen steht in einer Datei auf dem Server',
      },
      olderEnd: 'An {address}. Ältere Links gelten nicht mehr.',
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
      line: '<kind></kind> <muted>an {address}</muted>',
      kinds: {
        password_reset: 'Link zum Zurücksetzen',
        invitation: 'Einladung',
        password_changed: 'Passwort geändert',
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
      invited: 'Eine Einladung ist unterwegs an {address}.',
      handOver: 'Geben Sie den Link selbst weiter.',
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
    new: 'Neues Passwort',
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
      'Wiederhergestellt haben sie dieselbe ID, dieselben Rechte, dasselbe Passwort und denselben API-Schlüssel wie vorher. Nach {days, plural, one {einem Tag} other {# Tagen}} werden sie endgültig gelöscht.',
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
      erased: 'Endgültig gelöscht',
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
      'Von Ihren Eingaben ist nichts verloren. Wählen Sie, was bleibt, wo beide dasselbe geändert haben, und speichern Sie dann noch einmal.',
    check:
      'Von Ihren Eingaben ist nichts verloren, und geändert wurde Verschiedenes. Prüfen Sie, was zusammengeführt ist, und speichern Sie dann noch einmal.',
    takenOver: 'Übernommen, weil Sie es nicht geändert haben',
    kept: 'Wie von Ihnen eingegeben, weil niemand sonst es geändert hat',
    merged: '{field}: <strong>{now}</strong> statt {before}',
    opened: 'Als Sie diese Seite öffneten: {value}',
    stored: 'Inzwischen gespeichert: <strong>{value}</strong>',
    typed: 'Ihre Eingabe: <strong>{value}</strong>',
    typedElse: 'Sie haben seitdem etwas anderes eingegeben: Das wird gespeichert.',
    choiceMissing: 'Wählen Sie eines von beiden',
    bySomebodyElse: 'von jemand anderem',
    by: {
      somebodyElse: 'von jemand anderem, <time></time>',
      you: 'von Ihnen an anderer Stelle, <time></time>',
      name: 'von {name}, <time></time>',
    },
    privilege: 'Rechte für {section}',
    empty: '(leer)',
    deleted:
      'Ihre Eingaben sind noch da. <link>Stellen Sie den Benutzer in einem anderen Tab unter „Gelöschte Benutzer“ wieder her</link>, und speichern Sie dann noch einmal.',
  },
} satisfies Catalogue
