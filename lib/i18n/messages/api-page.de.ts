/** Texte der Seite um die API-Beschreibung herum. */
export const apiPage = {
  title: 'API-Referenz',
  description: 'Was Programme von Gatehouse abrufen können und was es antwortet.',
  trail: 'Hilfe',
  contents: 'Operationen',
  download: 'OpenAPI-Dokument',
  start: {
    title: 'Erste Schritte',
    key: 'Senden Sie Ihren API-Schlüssel im Header <code>Authorization</code>. Sie finden ihn auf der Seite Ihres Kontos unter „Zugangsdaten für die Dashboard-API“.',
    try: 'Zum Ausprobieren: Das listet Benutzer auf.',
    rules: 'Regeln für alle Operationen',
  },
  rules: {
    json: 'Ein Body ist ein JSON-Objekt mit höchstens 64 KiB. Mit einem API-Schlüssel wird jeder Content-Type angenommen.',
    envelope:
      'Änderungen und Fehler werden mit <code>Status</code>, <code>Message</code> und <code>Meta</code> beantwortet. Bei ungültigen Eingaben nennt <code>Meta</code> jedes Feld und was daran falsch ist.',
    methods:
      'Ein Schrägstrich am Ende ist erlaubt. HEAD geht überall, wo GET geht. Andere Methoden werden mit 405 und <code>Allow</code> beantwortet, unbekannte Adressen mit 404.',
    versions:
      'GET eines Benutzers sendet ein <code>ETag</code>. Senden Sie es bei einer Änderung als <code>If-Match</code> mit, dann wird sie mit 412 abgelehnt, wenn der Benutzer inzwischen geändert wurde.',
    requestId:
      'Jede Antwort hat eine <code>X-Request-Id</code>. Dieselbe steht im Log und im Audit-Protokoll.',
  },
  deprecated: 'Veraltet',
  noSignIn: 'Ohne Anmeldung',
  parts: {
    parameters: 'Parameter',
    body: 'Body',
    answers: 'Antworten',
  },
  places: { path: 'im Pfad', query: 'in der Query', header: 'Header' },
  required: 'erforderlich',
  limits: {
    values: 'Einer von: {values}',
    lengths: '{least, number} bis {most, number} Zeichen',
    least: 'Mindestens {least, plural, one {# Zeichen} other {# Zeichen}}',
    most: 'Höchstens {most, number} Zeichen',
    from: 'Mindestens {least}',
  },
  types: {
    string: 'Text',
    integer: 'ganze Zahl',
    number: 'Zahl',
    boolean: 'true oder false',
    object: 'Objekt',
    array: 'Liste',
    listOf: 'Liste von {name}',
    null: 'null',
    any: 'beliebig',
    email: 'E-Mail-Adresse',
    date: 'Datum',
    or: '{one} oder {other}',
  },
  copyCurl: 'curl-Befehl',
  curl: 'Anfrage mit curl',
  answerExample: 'Beispiel einer Antwort',
  errors: 'Fehler',
  headersLabel: 'Header: {names}',
  schemas: 'Objekte',
}
