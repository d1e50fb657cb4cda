/** Texte der API-Beschreibung; api-reference.en.ts sagt, wo sie stehen. */
export const apiReference = {
  document: {
    title: 'Gatehouse-API',
    description:
      'Benutzer, ihre Rechte und API-Schlüssel, Gruppen sowie das Audit-Protokoll. Ein Schrägstrich am Ende ist erlaubt, und HEAD geht überall, wo GET geht. Andere Methoden werden mit 405 und einem Header Allow beantwortet, unbekannte Adressen mit 404. Mit einem API-Schlüssel wird JSON unabhängig vom Content-Type gelesen. Mit einem Sitzungs-Cookie brauchen Änderungen den Content-Type application/json und müssen von einer Seite von Gatehouse kommen.',
    server: 'Diese Installation',
  },
  security: {
    accessKey: 'Der API-Schlüssel eines Benutzers, ohne Präfix.',
    bearer: 'Der API-Schlüssel eines Benutzers nach „Bearer“.',
    adminSecret: 'Das Geheimnis der Einstellung ADMIN_SECRET.',
    session: 'Die Sitzung eines angemeldeten Browsers, nur für Seiten von Gatehouse.',
  },
  tags: {
    users: { name: 'Benutzer', description: 'Benutzer finden, hinzufügen, ändern und löschen.' },
    groups: { name: 'Gruppen', description: 'Vielen Benutzern dieselben Rechte geben.' },
    organisation: { name: 'Organisation', description: 'Optionen Ihrer Organisation.' },
    adminApi: {
      name: 'Admin-API',
      description:
        'Organisationen und ihre Benutzer, für den Betreiber. Jede Anfrage braucht den Header admin-auth mit ADMIN_SECRET.',
    },
    auditLog: { name: 'Audit-Protokoll', description: 'Wer was wann an wem getan hat.' },
    service: { name: 'Dienst', description: 'Der Zustand dieser Installation und diese Beschreibung.' },
  },
  operations: {
    listUsers: {
      summary: 'Benutzer auflisten',
      description: 'Die Benutzer Ihrer Organisation seitenweise, die ältesten zuerst.',
      success: 'Eine Seite mit Benutzern. Mit p = 0 oder weniger: alle Benutzer.',
    },
    createUser: {
      summary: 'Benutzer hinzufügen',
      description:
        'Sie können nicht mehr Rechte geben, als Sie selbst haben. Ein Benutzer ohne Passwort kann sich erst anmelden, wenn eines gesetzt ist.',
      success: 'Der Benutzer wurde hinzugefügt. Location hat seine Adresse.',
    },
    searchUsersByQuery: {
      summary: 'Benutzer suchen (alte Form)',
      description:
        'Benutzer mit diesem Text in ihrer E-Mail-Adresse. Verwenden Sie stattdessen POST: Was in einer URL steht, landet in Logs.',
      success: 'Eine Seite mit Benutzern. Mit p = 0 oder weniger: alle passenden.',
    },
    searchUsers: {
      summary: 'Benutzer suchen',
      description:
        'Benutzer mit diesem Text in ihrer E-Mail-Adresse, ohne auf Groß- und Kleinschreibung zu achten, die ältesten zuerst.',
      success: 'Eine Seite mit Benutzern. Mit p = 0 oder weniger: alle passenden.',
    },
    exportUsers: {
      summary: 'Benutzer als CSV exportieren',
      description:
        'Alle Benutzer, auf die jeder Filter passt, als Tabelle. Der Import kann sie wieder lesen. Jeder Export steht im Audit-Protokoll.',
      success: 'Eine CSV-Datei in UTF-8 mit Byte Order Mark und Kopfzeile.',
    },
    getUser: {
      summary: 'Benutzer abrufen',
      description: 'Sich selbst können Sie immer abrufen. Für andere brauchen Sie „Lesen“ für Benutzer.',
      success: 'Der Benutzer.',
    },
    updateUser: {
      summary: 'Benutzer ändern',
      description:
        'Felder, die Sie weglassen, bleiben, wie sie sind. Wird ein Benutzer deaktiviert, enden seine Sitzungen. Sie können nicht mehr Rechte geben, als Sie selbst haben.',
      success: 'Der Benutzer wurde geändert.',
    },
    deleteUser: {
      summary: 'Benutzer löschen',
      description:
        'Der API-Schlüssel und alle Sitzungen gelten sofort nicht mehr. Bis der Benutzer endgültig gelöscht ist, kann ihn ein Admin wiederherstellen, und auch ein Benutzer, der Benutzer verwalten darf und alle seine Rechte hat.',
      success: 'Der Benutzer wurde gelöscht.',
    },
    setPassword: {
      summary: 'Passwort eines Benutzers setzen',
      description: 'Beendet alle Sitzungen des Benutzers. Der API-Schlüssel bleibt derselbe.',
      success: 'Das Passwort wurde gesetzt.',
    },
    renewAccessKey: {
      summary: 'API-Schlüssel eines Benutzers erneuern',
      description:
        'Der aktuelle Schlüssel gilt sofort nicht mehr. Der neue steht nicht in der Antwort: Rufen Sie den Benutzer ab, um ihn zu lesen. Ein Body wird ignoriert.',
      success: 'Der API-Schlüssel wurde erneuert.',
    },
    explainAccess: {
      summary: 'Zugriff eines Benutzers erklären',
      description:
        'Für jeden Bereich: die Stufe, woher sie kommt, seit wann und von wem, und wann sie zuletzt genutzt wurde. Die ID kann „me“ sein.',
      success: 'Der Zugriff des Benutzers.',
    },
    exportAccess: {
      summary: 'Zugriffe als CSV exportieren',
      description:
        'Alle aktiven Benutzer, die in einem Bereich lesen oder schreiben können, mit einer Zeile für jede Quelle. Admins sind nicht dabei. Jeder Export steht im Audit-Protokoll.',
      success: 'Eine CSV-Datei in UTF-8 mit Byte Order Mark und Überschrift.',
    },
    listGroups: {
      summary: 'Gruppen auflisten',
      description: 'Die Gruppen Ihrer Organisation seitenweise, nach Namen.',
      success: 'Eine Seite mit Gruppen. Mit p = 0 oder weniger: alle passenden.',
    },
    createGroup: {
      summary: 'Gruppe hinzufügen',
      description:
        'Eine Gruppe ohne Mitglieder. Sie können ihr nicht mehr Rechte geben, als Sie selbst haben.',
      success: 'Die Gruppe wurde hinzugefügt. Location hat ihre Adresse.',
    },
    getGroup: {
      summary: 'Gruppe abrufen',
      description: 'Ihre Mitglieder bekommen Sie, wenn Sie Benutzer mit der ID als „group“ auflisten.',
      success: 'Die Gruppe.',
    },
    updateGroup: {
      summary: 'Gruppe ändern',
      description:
        'Was Sie weglassen, bleibt, wie es ist. Eine Änderung gilt für jedes Mitglied ab der nächsten Anfrage. Sie können einer Gruppe nicht mehr Rechte geben, als Sie selbst haben; hat ein Mitglied mehr als Sie, kann nur ein Admin ändern, was die Gruppe gibt.',
      success: 'Die Gruppe wurde geändert.',
    },
    deleteGroup: {
      summary: 'Gruppe löschen',
      description:
        'Ihre Mitglieder verlieren ab der nächsten Anfrage, was nur diese Gruppe ihnen gab. Das Audit-Protokoll hat kurz danach ein Ereignis für jedes von ihnen.',
      success: 'Die Gruppe wurde gelöscht.',
    },
    changeMembers: {
      summary: 'Mitglieder hinzufügen und entfernen',
      description:
        'Höchstens 1.000 Benutzer hinzufügen und 1.000 entfernen, nach ID: alle oder keinen. Wird einer abgelehnt, ändert sich nichts, und Meta hat die Gründe nach ID. Ein Mitglied noch einmal hinzuzufügen oder jemanden zu entfernen, der keines ist, ist kein Fehler.',
      success: 'Die Mitglieder wurden geändert. Meta sagt, wie viele.',
    },
    listOrganisations: {
      summary: 'Organisationen auflisten',
      description: 'Alle Organisationen, wie sie angelegt wurden; mit p seitenweise.',
      success: 'Die Organisationen.',
    },
    createOrganisation: {
      summary: 'Eine Organisation hinzufügen',
      description: 'owner_name genügt. Was Sie sonst senden, wird gespeichert und zurückgegeben.',
      success: 'Die Organisation wurde hinzugefügt. Meta ist ihre ID.',
    },
    importOrganisation: {
      summary: 'Eine Organisation mit ihrer ID hinzufügen',
      description: 'Die ID muss aus 24 Hexadezimalziffern bestehen, die keine Organisation hat oder hatte.',
      success: 'Die Organisation wurde hinzugefügt. Meta ist ihre ID.',
    },
    getOrganisation: {
      summary: 'Eine Organisation abrufen',
      description: 'Mit allem, was von ihr gespeichert ist.',
      success: 'Die Organisation.',
    },
    updateOrganisation: {
      summary: 'Eine Organisation ersetzen',
      description: 'Was nicht im Body steht, wird vergessen; die ID bleibt.',
      success: 'Die Organisation wurde ersetzt.',
    },
    deleteOrganisation: {
      summary: 'Eine Organisation löschen',
      description:
        'Keiner ihrer Benutzer kommt mehr hinein. Der Betreiber kann sie einige Tage lang wiederherstellen, dann werden ihre Daten endgültig gelöscht.',
      success: 'Die Organisation wurde gelöscht.',
    },
    createUserOfOrganisation: {
      summary: 'Einen Benutzer zu einer Organisation hinzufügen',
      description:
        'Ohne user_permissions: ein Admin, der Admins machen und Passwörter setzen darf. Ein Passwort wird ignoriert; setzen Sie es mit dem API-Schlüssel des Benutzers.',
      success: 'Der Benutzer wurde hinzugefügt. Message ist der API-Schlüssel, Meta der Benutzer.',
    },
    getUserOfOrganisation: {
      summary: 'Einen Benutzer einer beliebigen Organisation abrufen',
      description: 'Mit dem API-Schlüssel; das steht danach im Audit-Protokoll.',
      success: 'Der Benutzer.',
    },
    updateUserOfOrganisation: {
      summary: 'Einen Benutzer einer beliebigen Organisation ändern',
      description:
        'Felder, die Sie weglassen, bleiben. ResetPassword und ein Passwort lassen sich hier setzen; der API-Schlüssel bleibt.',
      success: 'Der Benutzer wurde geändert. Message ist der API-Schlüssel, Meta der Benutzer.',
    },
    allowResetPasswords: {
      summary: 'Einem Benutzer erlauben, Passwörter zu setzen',
      description: 'Gibt das Recht ResetPassword. Ein Body wird ignoriert.',
      success: 'Das Recht wurde gegeben. Meta ist der Benutzer.',
    },
    disallowResetPasswords: {
      summary: 'Einem Benutzer verbieten, Passwörter zu setzen',
      description: 'Nimmt das Recht ResetPassword. Ein Body wird ignoriert.',
      success: 'Das Recht wurde genommen. Meta ist der Benutzer.',
    },
    reload: {
      summary: 'Neu laden',
      description: 'Es gibt nichts neu zu laden; Programme für 5.x fragen danach.',
      success: 'Es wurde nichts getan.',
    },
    getCaller: {
      summary: 'Den Aufrufer abrufen',
      description:
        'Der Benutzer, dem der API-Schlüssel gehört oder der angemeldet ist. Braucht keine Rechte.',
      success: 'Der Benutzer.',
    },
    revokeUser: {
      summary: 'Einem Benutzer den Zugang entziehen',
      description:
        'Macht den Benutzer inaktiv: Alle Sitzungen enden, und der API-Schlüssel wird abgelehnt. Ein Body wird ignoriert.',
      success: 'Der Zugang wurde entzogen.',
    },
    listUserGroups: {
      summary: 'Benutzergruppen auflisten',
      description: 'Die Gruppen Ihrer Organisation, wie sie angelegt wurden, seitenweise.',
      success: 'Eine Seite mit Gruppen. Mit p = 0 oder weniger: alle Gruppen.',
    },
    createUserGroup: {
      summary: 'Eine Benutzergruppe hinzufügen',
      description: 'Eine Gruppe ohne Mitglieder. Sie können nicht mehr hineinlegen, als Sie haben.',
      success: 'Die Gruppe wurde hinzugefügt. Meta ist ihre ID.',
    },
    getUserGroup: {
      summary: 'Eine Benutzergruppe abrufen',
      description: 'Eine Gruppe.',
      success: 'Die Gruppe.',
    },
    updateUserGroup: {
      summary: 'Eine Benutzergruppe ändern',
      description:
        'Felder, die Sie weglassen, bleiben. Wenn Sie Rechte senden, muss mindestens eines dabei sein.',
      success: 'Die Gruppe wurde geändert.',
    },
    deleteUserGroup: {
      summary: 'Eine Benutzergruppe löschen',
      description: 'Ihre Mitglieder bleiben, ohne die Gruppe.',
      success: 'Die Gruppe wurde gelöscht.',
    },
    getAdditionalPermissions: {
      summary: 'Zusätzliche Rechte abrufen',
      description: 'Bereiche Ihrer Organisation neben denen von Gatehouse, für Admins.',
      success: 'Schlüssel und Bezeichnungen.',
    },
    updateAdditionalPermissions: {
      summary: 'Zusätzliche Rechte ersetzen',
      description: 'Senden Sie alle. Danach können die Schlüssel in user_permissions stehen.',
      success: 'Die zusätzlichen Rechte wurden ersetzt.',
    },
    getHello: {
      summary: 'Hallo sagen',
      description: 'Ob der Server läuft und seine Datenbank erreicht.',
      success: 'Der Server kann Anfragen beantworten.',
    },
    handInLicence: {
      summary: 'Eine Lizenz abgeben',
      description: 'Es wird keine gebraucht. Der Body wird ignoriert, und nichts wird gespeichert.',
      success: 'Es wird keine Lizenz gebraucht.',
    },
    listAuditEvents: {
      summary: 'Audit-Ereignisse auflisten',
      description:
        'Seitenweise, die neuesten zuerst. Mit download = true: alle als Datei, was selbst im Audit-Protokoll steht.',
      success: 'Eine Seite mit Ereignissen. Mit p = 0 oder weniger oder als Datei: alle passenden.',
    },
    getAuditEvent: {
      summary: 'Audit-Ereignis abrufen',
      description: 'Ein Ereignis Ihrer Organisation.',
      success: 'Das Ereignis.',
    },
    getHealth: {
      summary: 'Zustand prüfen',
      description:
        'Für Load Balancer: ob der Server läuft, seine Datenbank erreicht und in sie schreiben kann.',
      success: 'Der Server kann Anfragen beantworten.',
    },
    getDescription: {
      summary: 'OpenAPI-Beschreibung abrufen',
      description: 'Die API als OpenAPI-3.1-Dokument.',
      success: 'Das Dokument.',
    },
  },
  parameters: {
    any: {
      id: 'Die ID: 24 hexadezimale Ziffern.',
      p: 'Die Seite; 1 ist die erste. 0 oder weniger liefert alles.',
      separator: 'Was die Spalten der CSV-Datei trennt. Standard: comma.',
      'If-Match':
        'Das ETag dessen, was Sie gelesen haben. Wurde es seitdem geändert, ist die Antwort 412, und nichts wird geändert.',
    },
    listUsers: { group: 'Nur Mitglieder der Gruppe mit dieser ID.' },
    exportAccess: {
      section: 'Der Bereich.',
      level: 'Was sie dort können; wer schreiben kann, kann lesen.',
      through: 'group: nur wer es durch eine Gruppe hat.',
      unused: '90: nur wer es seit 90 Tagen nicht genutzt hat.',
    },
    explainAccess: { id: 'Die ID des Benutzers: 24 Hexadezimalziffern, oder „me“.' },
    listGroups: { q: 'Wörter, die alle im Namen oder in der Beschreibung vorkommen.' },
    searchUsersByQuery: { q: 'Ein Teil der E-Mail-Adresse.' },
    exportUsers: {
      q: 'Höchstens fünf Wörter, die alle im Namen, in der E-Mail-Adresse oder in der ID vorkommen.',
      status: 'Nur aktive oder nur inaktive Benutzer.',
      admin: 'Nur Admins oder nur Benutzer, die keine sind.',
      privilege:
        'Nur Benutzer mit dieser Stufe für einen Bereich, zum Beispiel „users.write“. Admins zählen zu „read“ und „write“.',
      'sign-in': 'never: nur Benutzer, die sich noch nie angemeldet haben.',
      'last-used': '30 oder 90: so viele Tage nicht genutzt; never: nicht, seit Nutzung festgehalten wird.',
      invitation: 'open: Ein Link gilt noch. none: noch kein Passwort und auch kein Link.',
      group: 'Nur Mitglieder der Gruppe mit dieser ID.',
      import: 'Nur Benutzer, die dieser Import zuletzt hinzugefügt oder geändert hat: seine ID.',
    },
    listAuditEvents: {
      user: 'Wer es getan hat: ein Teil des Namens, der E-Mail-Adresse oder der ID.',
      person:
        'Wer es getan hat oder wen es betraf: ein Teil des Namens, der E-Mail-Adresse oder der ID. Nicht zusammen mit „user“.',
      event: 'Die ID eines einzelnen Ereignisses.',
      action:
        'Die Aktion, zum Beispiel „user.updated“, oder eine Gruppe von Aktionen: privileges, users, passwords, sessions oder installation.',
      section: 'Nur Ereignisse, die Rechte in diesem Bereich geändert haben.',
      ip: 'Die Adresse des Clients.',
      method: 'Die Methode der Anfrage.',
      url: 'Ein Teil des Pfads der Anfrage; Groß- und Kleinschreibung zählt.',
      status: 'Der Status zum Ergebnis: 200 (done), 403 (refused) oder 401 (failed).',
      result: 'Wie es ausging.',
      door: 'Auf welchem Weg die Anfrage kam.',
      without:
        '„sign-ins“ lässt weg, dass Benutzer sich an- und abgemeldet haben; gescheiterte Anmeldungen bleiben.',
      from_date: 'Der erste Tag, als JJJJ-MM-TT.',
      to_date: 'Der letzte Tag, als JJJJ-MM-TT.',
      time_zone: 'Die Zeitzone beider Tage, zum Beispiel „Europe/Berlin“. Standard: UTC.',
      download: 'true: alle passenden Ereignisse als Datei.',
      type: 'Das Format der Datei. Standard: json.',
    },
  },
  fields: {
    any: {
      first_name: 'Vorname, in jeder Schrift.',
      last_name: 'Nachname, in jeder Schrift.',
      email_address:
        'Die Adresse für die Anmeldung; eindeutig in der Organisation und klein geschrieben gespeichert.',
      org_id: 'Die Organisation.',
      active: 'Ob der Benutzer sich anmelden und den API-Schlüssel verwenden kann.',
      user_permissions: 'Bereich und Stufe. Bereiche, die nicht genannt sind, sind verweigert.',
      group_id: 'Die Gruppe, der der Benutzer zuerst beigetreten ist; leer für keine.',
      password_max_days: 'Wird gespeichert und zurückgegeben, ohne Wirkung.',
      ResetPassword: '„admin“ für Admins, die Admins machen und Passwörter anderer setzen dürfen.',
    },
    User: {
      api_model: 'Immer leer; für alte Clients.',
      password: 'Immer leer.',
      id: 'Die ID des Benutzers.',
      access_key:
        'Der API-Schlüssel, für den Besitzer und für Admins. Leer für alle anderen und wenn die Anfrage mit einem Cookie kam.',
      password_updated: 'Wann das Passwort gesetzt wurde.',
      last_login_date: 'Wann der Benutzer sich zuletzt angemeldet hat.',
      created_at: 'Wann der Benutzer hinzugefügt wurde.',
    },
    UserPage: {
      users: 'Die Benutzer dieser Seite.',
      pages: 'Die Nummer der letzten Seite, ab 0 gezählt wie in der ursprünglichen API; „p“ zählt ab 1.',
    },
    PageOfUsers: { users: 'Die Benutzer dieser Seite.', pages: 'Die Anzahl der Seiten.' },
    UserPermissions: { IsAdmin: '„admin“ für Admins, die alles dürfen.' },
    UserPermissionsInput: { IsAdmin: '„admin“ macht den Benutzer zum Admin, der alles darf.' },
    CreateUser: {
      active: 'Ob der Benutzer sich anmelden und den API-Schlüssel verwenden kann. Standard: false.',
      group_ids: 'Die Gruppen, in denen der Benutzer sein soll. Braucht „write“ für Gruppen.',
      password:
        'Das erste Passwort. Fehlt es, muss eines gesetzt werden, bevor der Benutzer sich anmelden kann.',
      send_invitation:
        'Ob eine E-Mail mit einem Link zum Wählen des Passworts gesendet wird. Nur für aktive Benutzer ohne Passwort.',
    },
    SetPassword: {
      new_password: 'Das neue Passwort; höchstens 72 Byte.',
      current_password: 'Das aktuelle Passwort. Nötig für Ihr eigenes, wenn Sie eines haben.',
    },
    CreateUserGroup: {
      name: 'Eindeutig in der Organisation, unabhängig von Groß- und Kleinschreibung.',
      description: 'Wofür die Gruppe da ist.',
      active: 'Ob die Gruppe ihren Mitgliedern etwas gibt. Vorgabe: false.',
    },
    UpdateUserGroup: {
      name: 'Eindeutig in der Organisation, unabhängig von Groß- und Kleinschreibung.',
      description: 'Wofür die Gruppe da ist.',
      active: 'Ob die Gruppe ihren Mitgliedern etwas gibt.',
    },
    UserGroup: {
      id: 'Die ID der Gruppe.',
      name: 'Eindeutig in der Organisation, unabhängig von Groß- und Kleinschreibung.',
      description: 'Wofür die Gruppe da ist.',
      active: 'Ob die Gruppe ihren Mitgliedern etwas gibt.',
    },
    Organisation: {
      id: 'Die ID der Organisation.',
      owner_name: 'Der Name der Organisation.',
      owner_slug: 'Wird gespeichert und zurückgegeben.',
      cname_enabled: 'Wird gespeichert und zurückgegeben.',
      cname: 'Wird gespeichert und zurückgegeben.',
      apis: 'Wird gespeichert und zurückgegeben.',
      sso_enabled: 'Wird gespeichert und zurückgegeben.',
      developer_quota: 'Wird gespeichert und zurückgegeben.',
      developer_count: 'Wird gespeichert und zurückgegeben.',
      event_options: 'Wird gespeichert und zurückgegeben.',
      hybrid_enabled: 'Wird gespeichert und zurückgegeben.',
      ui: 'Wird gespeichert und zurückgegeben.',
      org_options_meta: 'Wird gespeichert und zurückgegeben.',
      open_policy: 'Wird gespeichert und zurückgegeben.',
      additional_permissions: 'Bereiche neben denen von Gatehouse: Schlüssel und Bezeichnung von jedem.',
    },
    OrganisationPage: { organisations: 'Die Organisationen.', pages: 'Die Anzahl der Seiten; 0 ohne p.' },
    CreateOrganisation: {
      owner_name: 'Der Name der Organisation.',
      additional_permissions: 'Bereiche neben denen von Gatehouse: Schlüssel und Bezeichnung von jedem.',
    },
    UpdateOrganisation: {
      owner_name: 'Der Name der Organisation.',
      additional_permissions: 'Bereiche neben denen von Gatehouse: Schlüssel und Bezeichnung von jedem.',
    },
    ImportOrganisation: { id: 'Die ID, die die Organisation behält.' },
    CreateUserOfOrganisation: {
      active: 'Ob der Benutzer sich anmelden und den API-Schlüssel verwenden kann. Vorgabe: false.',
    },
    UpdateUserOfOrganisation: { password: 'Das neue Passwort.' },
    UserGroupPage: { groups: 'Die Gruppen dieser Seite.', pages: 'Die Anzahl der Seiten.' },
    AdditionalPermissions: { additional_permissions: 'Schlüssel und Bezeichnung von jedem.' },
    Hello: { status: 'Immer „ok“.' },
    Access: {
      user_id: 'Der Benutzer.',
      is_admin: 'Ob der Admin-Schalter an ist.',
      has_all_rights: 'Ob der Benutzer alles darf.',
      admin_since: 'Seit wann der Schalter an ist; null, wenn er aus oder die Zeit unbekannt ist.',
      own_privileges_replaced: 'Ob die eigenen Rechte nicht zählen, weil der Benutzer in einer Gruppe ist.',
      recorded_since: 'Nutzung vor diesem Zeitpunkt ist nicht bekannt.',
      last_used_at: 'Wann der Benutzer zuletzt etwas in Gatehouse getan hat.',
      key_used_at: 'Wann der API-Schlüssel zuletzt benutzt wurde.',
      key_used_from: 'Die Client-Adresse dabei.',
      sections: 'Alle Bereiche.',
    },
    SectionAccess: {
      section: 'Der Schlüssel des Bereichs.',
      level: 'Die Stufe aus allen Quellen zusammen.',
      sources: 'Woher sie kommt, die stärkste zuerst.',
      use_observed: 'Ob Gatehouse die Nutzung dieses Bereichs sieht.',
      last_read_on: 'Der letzte Tag, an dem der Benutzer dort gelesen hat.',
      last_written_on: 'Der letzte Tag, an dem der Benutzer dort etwas geändert hat.',
    },
    AccessSource: {
      kind: 'Die eigenen Rechte des Benutzers oder eine Gruppe.',
      group_id: 'Die ID der Gruppe.',
      group_name: 'Der Name der Gruppe.',
      level: 'Was sie gibt.',
      since: 'Seit wann; null, wenn es nicht bekannt ist.',
      granted_by_id: 'Wer sie gegeben hat.',
      granted_by: 'Der Name zu dieser Zeit.',
      by_import: 'Ob ein Import sie gegeben hat.',
    },
    Group: {
      id: 'Die ID der Gruppe.',
      name: 'Der Name; eindeutig in der Organisation, unabhängig von Groß- und Kleinschreibung.',
      description: 'Wozu die Gruppe da ist.',
      active: 'Ob ihre Mitglieder ihre Rechte haben.',
      member_count: 'Wie viele Benutzer in ihr sind.',
      created_at: 'Wann sie hinzugefügt wurde.',
      updated_at: 'Wann sie zuletzt geändert wurde.',
    },
    GroupPage: {
      groups: 'Die Gruppen dieser Seite.',
      pages: 'Die Nummer der letzten Seite, von 0 an gezählt; „p“ zählt von 1 an.',
    },
    CreateGroup: {
      name: 'Der Name; eindeutig in der Organisation, ohne Semikolon.',
      description: 'Wozu die Gruppe da ist.',
      active: 'Ob ihre Mitglieder ihre Rechte haben. Vorgabe: true.',
    },
    UpdateGroup: {
      name: 'Der Name; eindeutig in der Organisation, ohne Semikolon.',
      description: 'Wozu die Gruppe da ist.',
      active: 'Ob ihre Mitglieder ihre Rechte haben.',
    },
    ChangeMembers: {
      add: 'IDs von Benutzern, die hinzukommen.',
      remove: 'IDs von Benutzern, die entfernt werden.',
    },
    SearchUsers: { filters: 'Wonach gesucht wird.', query: 'Ein Teil der E-Mail-Adresse.' },
    AuditEvent: {
      _id: 'Die ID des Ereignisses.',
      req_id: 'Die ID der Anfrage, wie in X-Request-Id.',
      date: 'Die Zeit, wie in HTTP-Headern.',
      timestamp: 'Die Zeit in Sekunden seit 1970 (Unixzeit).',
      ip: 'Die Adresse des Clients.',
      user: 'Wer es getan hat: der damalige Name.',
      user_id: 'Die ID dieses Benutzers; leer für Betreiber und Unbekannte.',
      action: 'Was getan wurde.',
      method: 'Die Methode der Anfrage.',
      url: 'Der Pfad der Anfrage.',
      status: 'Der Status zum Ergebnis: 200 (done), 403 (refused) oder 401 (failed).',
      diff: 'Was sich geändert hat: zu jedem Feld der Wert davor und danach.',
      target: 'Wen es betraf: der damalige Name.',
      target_id: 'Die ID dieses Benutzers.',
      result: 'Wie es ausging: done, refused oder failed.',
      door: 'Auf welchem Weg die Anfrage kam.',
      user_agent: 'Das Programm, das die Anfrage gesendet hat.',
    },
    AuditChange: {
      before: 'Der Wert davor; null, wenn es keinen gab.',
      after: 'Der Wert danach; null, wenn es keinen gibt.',
    },
    AuditEventPage: { audit_logs: 'Die Ereignisse dieser Seite.', pages: 'Die Anzahl der Seiten.' },
    Failure: {
      Status: 'Immer „Error“.',
      Message: 'Was schiefging, auf Englisch und ohne Punkt am Ende.',
      Meta: 'Bei ungültigen Eingaben: Feld und was daran falsch ist.',
    },
    Done: { Status: 'Immer „OK“.', Message: 'Was getan wurde.', Meta: 'Immer leer.' },
    Description: { openapi: 'Die Version von OpenAPI.' },
  },
  statuses: {
    '400': 'Die Anfrage ist nicht lesbar, oder ein Wert ist ungültig. Meta nennt die Felder.',
    '401': 'API-Schlüssel oder Sitzung fehlt, ist unbekannt oder gilt nicht mehr.',
    '403': 'Das dürfen Sie nicht, oder Ihr Konto ist nicht aktiv.',
    '404': 'Das gibt es nicht, oder Sie dürfen nicht wissen, dass es das gibt.',
    '409':
      'Es verträgt sich nicht mit einem anderen Benutzer: Die E-Mail-Adresse ist vergeben, oder der letzte Admin ginge verloren.',
    '412': 'Das wurde seit der Version in If-Match geändert.',
    '413': 'Der Body ist zu groß.',
    '415': 'Mit einem Sitzungs-Cookie muss der Content-Type application/json sein.',
    '429': 'Zu viele Versuche oder Downloads. Versuchen Sie es nach Retry-After wieder.',
    '431': 'Die Anfrage hat zu viele Cookies.',
    '500': 'In Gatehouse ist etwas schiefgegangen. Das Log hat die Einzelheiten unter der ID der Anfrage.',
    '503':
      'Gatehouse ist ausgelastet, wird gestoppt oder erreicht seine Datenbank nicht. Versuchen Sie es nach Retry-After wieder.',
  },
  headers: {
    RequestId: 'Die ID dieser Anfrage, wie im Log und im Audit-Protokoll.',
    ETag: 'Die Version, für If-Match.',
    Location: 'Die Adresse dessen, was hinzugefügt wurde.',
    RetryAfter: 'Sekunden, nach denen ein neuer Versuch sinnvoll ist.',
    WwwAuthenticate: 'Wie man sich ausweist: Bearer.',
    ContentDisposition: 'Der Name der Datei, bei Downloads.',
  },
}
