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
  },

  auditActions: {
    organisation: { created: 'Organisation angelegt' },
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
    users: { seeded: 'Erfundene Benutzer hinzugefügt', exported: 'Benutzer exportiert' },
    password_reset: {
      requested: 'Link zum Zurücksetzen angefordert',
      sent: 'Link zum Zurücksetzen gesendet',
      completed: 'Passwort per Link gesetzt',
    },
    invitation: { sent: 'Einladung gesendet', accepted: 'Einladung angenommen' },
    sign_in_delay: { cleared: 'Wartezeit der Anmeldung aufgehoben' },
    access_key: { renewed: 'API-Schlüssel erneuert', revealed: 'API-Schlüssel angezeigt' },
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
    act: { refused: 'Nicht erlaubt' },
    sessions: { ended: 'Sitzungen beendet' },
    audit_log: { exported: 'Audit-Protokoll exportiert' },
    template: {
      created: 'Rechtevorlage gespeichert',
      updated: 'Rechtevorlage geändert',
      deleted: 'Rechtevorlage gelöscht',
    },
  },

  audit: {
    doors: {
      session: 'Oberfläche (Cookie)',
      key: 'API-Schlüssel',
      link: 'Link aus einer E-Mail',
      cli: 'Kommandozeile',
      setup: 'Einrichtungslink',
      anonymous: 'Nicht angemeldet',
      system: 'Gatehouse selbst',
    },
    results: { done: 'Erledigt', refused: 'Abgelehnt', failed: 'Fehlgeschlagen' },
    withoutAccount: {
      anonymous: 'Jemand auf der Anmeldeseite',
      cli: 'Betreiber (Kommandozeile)',
      setup: 'Betreiber (Einrichtungslink)',
    },
  },
} satisfies Catalogue
