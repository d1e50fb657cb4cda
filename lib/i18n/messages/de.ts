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
    failures: {
      wrong: 'Die Anmeldedaten sind falsch, bitte versuchen Sie es noch einmal',
      limited:
        'Zu viele Versuche. Versuchen Sie es in {minutes, plural, one {# Minute} other {# Minuten}} wieder.',
      limitedForAWhile: 'Zu viele Versuche. Versuchen Sie es in ein paar Minuten wieder.',
      busy: 'Im Moment melden sich zu viele Leute an. Versuchen Sie es in {seconds, number} Sekunden wieder.',
      busyForAWhile: 'Im Moment melden sich zu viele Leute an. Versuchen Sie es in ein paar Sekunden wieder.',
      unavailable:
        'Gatehouse erreicht seine Datenbank im Moment nicht. Das gibt sich von selbst; versuchen Sie es in ein paar Sekunden wieder.',
      unreachable:
        'Gatehouse hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
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
    open: 'Suchen oder öffnen …',
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
    groups: {
      go: 'Gehen zu',
      theme: 'Farbschema',
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
      theme: 'design modus wechseln umschalten hell dunkel',
      signOut: 'ausloggen logout verlassen',
    },
  },

  failures,

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
    test: {
      subject: 'Test-E-Mail von Gatehouse',
      text: 'Diese E-Mail wurde am {at} UTC gesendet, um die E-Mail-Einstellungen von Gatehouse zu prüfen. Sie funktionieren.',
    },
  },
} satisfies Catalogue
