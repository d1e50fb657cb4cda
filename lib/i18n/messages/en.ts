import { apiPage } from './api-page.en'
import { apiReference } from './api-reference.en'

/** On their own as well, for the screen that replaces all others (app/global-error.tsx). */
export const failures = {
  tabTitle: 'Error',
  retry: 'Try again',
  reference: 'Reference: <code>{reference}</code>',
  unknown: {
    title: 'Something went wrong on our side',
    text: 'The error was logged on the server. Try again.',
  },
  database: {
    title: 'Gatehouse cannot reach its database',
    text: 'This usually resolves itself within seconds.',
  },
  connection: {
    title: 'Gatehouse is not responding',
    text: 'Check your connection. If others cannot reach it either, the server may be restarting.',
  },
  noAnswer: {
    unknown: 'Something went wrong on our side. Try again. What you typed is still here.',
    database:
      'Gatehouse cannot reach its database right now. Try again in a few seconds. What you typed is still here.',
    connection:
      'Gatehouse did not respond. Check your connection and try again. What you typed is still here.',
  },
} as const

/**
 * All texts of the screens, in English: the catalogue that every other language follows (ICU MessageFormat). A namespace
 * is a place of the product or a kind of text; sentences end with their full stop, except those in `sentences`, which
 * the API says as well and which every door ends in its own way.
 */
export default {
  signIn: {
    title: 'Sign in',
    failed: 'Sign-in failed',
    email: 'Email',
    password: 'Password',
    submit: 'Sign in',
    submitting: 'Signing in…',
    forgotten: 'Forgot password?',
    notices: {
      'password-changed':
        'Your password was changed and you were signed out everywhere. Sign in with the new password.',
      'password-set': 'Your password is set. You can now sign in with it.',
      'signed-out': 'You are signed out.',
      'session-ended': 'Your session has ended. Sign in again.',
      'setup-done': 'Your account is ready. Sign in.',
    },
    signedIn: {
      title: 'You are signed in as {name}',
      toChange: 'To sign in as another user, sign out first.',
      passwordSet: 'The new password is set. To sign in with it, sign out first.',
      signOut: 'Sign out',
      goOn: 'Continue as {name}',
    },
    failures: {
      wrong: 'Credentials are incorrect, please try again',
      limited: 'Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
      limitedForAWhile: 'Too many attempts. Try again in a few minutes.',
      busy: 'Too many users are signing in right now. Try again in {seconds, number} seconds.',
      busyForAWhile: 'Too many users are signing in right now. Try again in a few seconds.',
      unavailable: 'Gatehouse cannot reach its database right now. Try again in a few seconds.',
      outgrown:
        'Your password is correct but no longer works: another user may know it, and you now have more privileges than that user. Choose “Forgot password?” to set a new one, or ask an admin for a link.',
      unreachable: 'Gatehouse did not respond. Check your connection and try again.',
      elsewhere:
        'This page was opened at a different address from the one in APP_URL. Open it at that address, or tell your admin.',
      unexpected: 'Something went wrong on our side. Try again.',
    },
  },

  app: {
    description: 'Manage the users, privileges and API keys of an API dashboard.',
  },

  fields: {
    name: 'Name',
    first_name: 'First name',
    last_name: 'Last name',
    email_address: 'Email address',
    password: 'Password',
    organisation_name: 'Organisation name',
    current_password: 'Current password',
    new_password: 'New password',
  },

  errors: {
    malformed: 'The request could not be read. Reload the page and try again.',
    invalid: 'Check the highlighted fields.',
    unauthenticated: 'Your session has ended. Sign in again.',
    forbidden: 'You don’t have permission to do this.',
    inactive: 'This account is not active.',
    outgrown: 'This no longer works because the user now has more privileges.',
    unconfirmed: 'Nothing was changed. Enter your current password to do this.',
    not_found: 'This user no longer exists.',
    method_not_allowed: 'This action is not available here.',
    conflict: 'This conflicts with another change. Reload the page and try again.',
    gone: 'This link no longer works.',
    stale: 'This user was changed after you opened the page.',
    too_large: 'The request is too large.',
    unsupported_media_type: 'The request could not be read. Reload the page and try again.',
    limited: 'Too many attempts. Try again later.',
    busy: 'Too many users are signing in right now. Try again in a few seconds.',
    unavailable: 'Gatehouse cannot reach its database right now. Try again in a few seconds.',
    unexpected: 'Something went wrong on our side. Try again.',
  },

  sentences: {
    required: '{field} is required',
    tooLong: '{field} must be at most {most, number} characters',
    notStorable: '{field} contains a character that cannot be stored',
    textNotStorable: 'A value contains a character that cannot be stored',
    invisible: '{field} must contain a visible character',
    emailForm: 'Enter an email address like name@example.com',
    emailCharacter: 'Email address cannot contain {character} before the @',
    passwordTooShort: 'Password must have at least {least, number} characters',
    passwordTooLong:
      'Password must be at most {most, number} bytes: {most, number} unaccented letters, or fewer with accents or other scripts',
    passwordNotUsable: 'Password contains a character that cannot be used',
    passwordsDiffer: 'The passwords do not match',
    emailTaken: 'Another user already has this email address',
    grantAdmin: 'Only an admin can make a user an admin',
    grantBeyondOwn: 'You cannot grant more than you have: {section}',
    privilegesForm: 'Privileges must be an object with a level for each section',
    isAdminForm: 'IsAdmin must be "admin" or absent',
    noSection: '{text} is not a section',
    levelForm: 'The level of {text} must be deny, read or write',
    viewForm: 'This is no search of the list of users',
    viewNameTaken: 'A view with this name already exists: choose another name',
    viewGone: 'This view no longer exists',
    viewStale: 'This view was changed after you opened the page. Check it again',
    tooManyViews: 'There are {most, number} views already: delete one first',
    templateNameTaken: 'A template with this name already exists',
    templateNameToChange: 'A template with this name already exists: choose another name',
    templateGone: 'This template no longer exists',
    templateStale: 'This template was changed after you opened the page. Check it again',
    templateOfAdmin: 'A template cannot make a user an admin',
    emailTakenInOrganisation: 'User email already exists for this Org',
    currentPasswordWrong: 'Current password is incorrect',
    passwordOutgrown:
      'Your password is correct but no longer works: another user may know it, and you now have more privileges than that user. Set a new one with “Forgot password?”',
    linkOutgrown:
      'This link no longer works: its user was given more privileges after it was issued. Request a new link',
    keyOutgrown:
      'This API key no longer works: another user may know it, and its owner now has more privileges than that user. Renew the key',
    passwordStale: 'The password was changed at the same time. Try again',
    lastAdmin: 'The last active admin cannot be deleted, deactivated or demoted',
    ownDeletion: 'You cannot delete your own account: ask someone with permission to manage users',
    ownDeactivation: 'You cannot deactivate your own account',
    ownAdminRights: 'You cannot remove your own admin privileges: ask another admin',
    ownRightToChangeUsers:
      'You cannot remove your own permission to manage users: ask someone else who has it',
    invitationWithPassword: 'Invited users choose their own password: leave the password empty',
    invitationOfInactive: 'Only active users can be invited',
    linkOfInactive: 'Only active users can get a link',
    hasPassword: 'This user already has a password',
    keyNotReadable: 'This key can no longer be shown because AUTH_SECRET has changed. Renew it',
    notDeleted: 'This user is no longer among the deleted users',
    passwordCommon: 'This password is too common. Choose one that is harder to guess',
    passwordGuessable: 'A password cannot be a name, an email address or only numbers. Choose another one',
    sessionOver: 'This session has already ended',
    setupLinkWrong: 'This setup link is not valid',
    setUpAlready: 'Gatehouse is already set up',
    limitedForSeconds: 'Too many attempts. Try again in {seconds, plural, one {# second} other {# seconds}}',
    limitedForMinutes: 'Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}',
    tooManySearches: 'Too many of your searches are running. Wait for one to finish, then try again',
    searchesBusy: 'Too many searches are running right now. Try again in a few seconds',
    searchTooSlow:
      'The search was stopped after {seconds, plural, one {# second} other {# seconds}}. Use longer words or fewer filters',
    tooManyDownloads: 'Too many of your downloads are running. Wait for one to finish, then try again',
    downloadsBusy: 'Too many downloads are running right now. Try again in a few seconds',
    importsBusy: 'Other files are being checked right now. Try again in a few seconds',
    noSuchLevel: 'This level is not available for this section',
    tooManySelected: 'You can change at most {most, number} users at once: narrow down the list',
    fileTooLarge: 'The file is larger than {megabytes, number} MB. Split it into several files',
    fileTooLong: 'The file has more than {rows, number} rows. Split it into several files',
    fileTooLongWithEmpty:
      'The file has more than {rows, number} rows, including empty ones. Delete the empty rows or split the file',
    rowTooBig:
      'Row {row} is larger than {kilobytes, number} KB. Check for a quotation mark that is never closed',
    rowTooWide: 'Row {row} has more than {columns, number} columns',
    fileIsWorkbook: 'This is an Excel workbook. In Excel, save it as “CSV UTF-8” and choose that file',
    fileNotText: 'This is not a text file. Choose a CSV file',
    fileEmpty: 'The file is empty',
    fileWithoutRows: 'The file has a header but no rows',
    quoteNotClosed: 'The quotation mark opened in row {row} is never closed',
    rowUnreadable: 'Row {row} cannot be read: check its quotation marks',
    quotedName: '“{name}”',
    columnNumber: 'column {number, number}',
    noHeader: 'The first row contains an email address, so it is read as a user, not as headers',
    headersAlike:
      'Row {row, number} has headers that are the same or differ only in case, accents or punctuation: {names} (columns {places}). Check which of them is imported',
    mappedTwice: '{names} are assigned to the same field. Choose one of them',
    mappingOfOtherFile: 'The file no longer has the columns that were assigned. Choose the file again',
    firstAddress: 'The cell holds {count, number} email addresses. The first one is used',
    nameFromAddress: 'The name is taken from the email address',
    noPersonColumn:
      'No column{row, plural, =0 {} other { of row #}} is assigned to Email or ID, which identify the user. The file has {names}{more, plural, =0 {} other { and # more}}. Headers that are recognised automatically: {accepted}',
    rowTooLong: 'The row has more fields than the header: a name with a comma needs quotation marks',
    notTruth:
      '{column} must be {isStatus, select, true {true or false, yes or no, active or inactive} other {true or false, yes or no}}, not “{text}”',
    notStatus: '“{text}” in {column} has no meaning yet. Choose its meaning when you assign the columns',
    notLevel:
      '{column} must be {hasWrite, select, true {deny, read or write} other {deny or read}}, not “{text}”',
    sameEmail: 'The same email is in row {row}{more, plural, =0 {} other { and # more}}',
    samePerson: 'The same user is in row {row}{more, plural, =0 {} other { and # more}}',
    rowEmailTaken: 'Another user already has this email address',
    nobodyWithId: 'No user has this ID. To add a user, leave the cell empty',
    mayNotChange:
      'You cannot change {what, select, firstName {the first name} lastName {the last name} emailAddress {the email address} isActive {whether the user is active} other {the privileges}}: this user has more privileges than you',
    ownEmailElsewhere: 'You can change your own email address only under My account',
    changedSinceCheck: 'This user was changed after the file was checked',
    personGone: 'This user no longer exists',
    mayNotAnyMore: 'You no longer have permission to do this',
    levelChangedSince: 'Another user has changed this level since then',
    rowFailed: 'Something went wrong on our side. Try this row again',
  },

  sections: {
    analytics: 'Analytics',
    owned_analytics: 'Owned Analytics',
    apis: 'APIs',
    api_assets: 'API Templates',
    audit_logs: 'Audit Logs',
    certs: 'Certificates',
    idm: 'Identity Management',
    keys: 'Keys',
    log: 'Logs',
    mcp: 'MCP',
    oauth: 'OAuth',
    policies: 'Policies',
    portal: 'Portal',
    websockets: 'Real-time notifications',
    system: 'System',
    users: 'Users',
    user_groups: 'User Groups',
    hooks: 'Webhooks',
  },

  levels: {
    deny: 'Deny',
    read: 'Read',
    write: 'Write',
  },

  common: {
    save: 'Save',
    saving: 'Saving…',
    cancel: 'Cancel',
    email: 'Email',
    yes: 'Yes',
    no: 'No',
    users: 'Users',
    active: 'Active',
    inactive: 'Inactive',
    accountIsAdmin: 'Account is admin',
    working: 'Working…',
    close: 'Close',
    closeMenu: 'Close menu',
    closeMessage: 'Close message',
    messages: 'Messages',
    optional: '(optional)',
    any: 'Any',
    found: 'Found',
    isHidden: '{what} is hidden',
    notSaved: 'Your changes were not saved',
    errorOnPage: 'Error: {title}',
    showPassword: 'Show<hidden> password</hidden>',
    hidePassword: 'Hide<hidden> password</hidden>',
    copy: {
      do: 'Copy<hidden> {what}</hidden>',
      done: 'Copied<hidden> {what}</hidden>',
      announced: 'Copied {what}',
      failed:
        '{what} was not copied because the browser did not allow it. Select the text and copy it yourself.',
      failedHidden:
        '{what} was not copied because the browser did not allow it. Reveal it, select the text and copy it yourself.',
    },
    separators: {
      choose: 'Choose the separator',
      title: 'CSV separated by',
      comma: 'Commas',
      semicolon: 'Semicolons',
      tab: 'Tabs',
    },
    pages: {
      title: 'Pages',
      current: 'Page {page, number} of {count, number}',
      previous: 'Previous<hidden> page</hidden>',
      next: 'Next<hidden> page</hidden>',
    },
  },

  privileges: {
    title: 'Privileges',
    whatOneMay: 'What you can see and change, in Gatehouse and through the API.',
    whatThisPersonMay: 'What this user can see and change, in Gatehouse and through the API.',
    admin: {
      label: 'Account is admin',
      help: 'Admins can do everything. The levels below are kept, but not used.',
      ownStays: 'You cannot remove your own admin privileges. Ask another admin.',
      onlyByAdmins: 'Only an admin can make a user an admin.',
    },
    table: {
      legend: 'Levels per section',
      legendUnused: 'Levels per section, not used while the account is admin',
      limits: 'Greyed-out levels are above your own: you cannot grant more than you have.',
      limitDeny: 'You have no access to this section, so you cannot grant any.',
      limitRead: 'You have read access only, so you cannot grant more.',
      caption: 'Level per section',
      section: 'Section',
      level: 'Level',
    },
    fill: {
      legend: 'Fill in the table',
      setAll: 'Set all to',
      setAllTo: '<hidden>Set all to </hidden>{level}',
      nothing: 'Nothing to change.',
      switchedOn: '“{label}” is switched on.',
      switchedOff: '“{label}” is switched off.',
      sectionAt: '{section} ({level})',
      count: '{count, plural, one {# section} other {# sections}} changed.',
      changed: 'Changed: {sections}.',
      withheld: 'Left out, because you cannot grant more than you have: {sections}.',
      saveToKeep: 'Save to apply this.',
      undo: 'Undo',
      redo: 'Redo',
      undone: 'Undone. The form is as it was before.',
    },
    reach: {
      title: 'Summary',
      admin:
        '{who, select, you {You can} other {Can}} see and change everything, and make other users admins.',
      emptyIsAdmin:
        '{who, select, you {You can} other {Can}} see and change everything: in this installation, a user without any privileges is an admin.',
      ownAccount:
        '{who, select, you {You can sign in, and see and change only your own account.} other {Can sign in, and see and change only their own account.}}',
      everySection:
        '{who, select, you {You can} other {Can}} see and change everything, but not make other users admins.',
      changes: '{who, select, you {You can} other {Can}} see and change {sections}.',
      reads: '{who, select, you {You can} other {Can}} see {sections}, without making changes.',
      readsAll: '{who, select, you {You can} other {Can}} see everything, without making changes.',
      readsRest: '{who, select, you {You can} other {Can}} see everything else, without making changes.',
      closed: 'No access to {sections}.',
      restClosed: 'No access to other sections.',
    },
    difference: {
      title: 'Compared with the saved privileges',
      gains: '<name>{who, select, you {You gain:} other {Gains:}}</name> {rights}.',
      loses: '<name>{who, select, you {You lose:} other {Loses:}}</name> {rights}.',
      everyRight: 'all privileges, including making other users admins',
      otherRights: 'all privileges that are not in the table',
      readWrite: 'read and write {sections}',
      write: 'write {sections}',
      read: 'read {sections}',
    },
    leaning: {
      title: 'Some pages may show errors',
      anyway: 'You can still save.',
      because: {
        partOfItsPages: '{section} without {needs}: its pages need both.',
        forMakingApis: '{section} without {needs}: templates are used to create APIs.',
        keyOpensApis: '{section} without {needs}: a key gives access to APIs.',
        keyTakesLimits: '{section} without {needs}: a new key can get its limits from a policy.',
        clientOfApi: '{section} without {needs}: an OAuth client belongs to an API.',
        clientHasPolicy: '{section} without {needs}: a new OAuth client needs a policy.',
        policyOpensApis: '{section} without {needs}: a policy gives access to APIs.',
        portalOffersPolicies: '{section} without {needs}: the portal offers APIs through policies.',
        groupOfUsers: '{section} without {needs}: a group consists of users.',
      },
    },
    brief: {
      admin: 'Admin',
      everything: 'Everything',
      ownAccount: 'Own account only',
      more: '{count, number} more: {all}',
    },
    take: {
      explanation: 'This fills in the form. Nothing changes until you save.',
      inThisForm: 'In this form',
      searching: 'Searching…',
      first: 'The first {count, number}. Type more to narrow down the list.',
    },
    copy: {
      open: 'Copy from another user…',
      title: 'Copy privileges from another user',
      search: 'Name, email or ID',
      take: 'Copy these privileges',
      other: 'Choose another user',
      done: 'Copied from {name}.',
      inactive: '{email} · Inactive',
      hint: 'Type part of the name, the email address or the ID.',
      nobody: 'No users match “{query}”. Check the spelling, or try another part of the name.',
      found: '{count, plural, one {# user} other {# users}} found',
    },
  },

  templates: {
    title: 'Privilege templates',
    users: 'Users',
    description:
      'Saved sets of levels that you can apply to users. Changing or deleting a template does not change users who already have its levels.',
    empty: {
      title: 'No templates yet',
      howAdmin: 'Open a user, set the levels, and choose “Create template…”.',
      howOthers: 'An admin can save one on the page of any user.',
      action: 'Go to Users',
    },
    table: {
      caption: 'Privilege templates, by name',
      name: 'Name',
      privileges: 'Privileges',
      changed: 'Last changed',
      actions: 'Actions',
    },
    menu: {
      title: 'Actions for {name}',
      rename: 'Rename…',
      delete: 'Delete…',
    },
    rename: {
      title: 'Rename “{name}”',
      submit: 'Rename template',
      done: 'Template renamed to “{name}”',
    },
    remove: {
      title: 'Delete the template “{name}”?',
      explanation: 'It can no longer be applied. Users who have its levels keep them.',
      confirm: 'Delete template',
      cancel: 'Keep template',
      done: 'Template “{name}” deleted',
    },
    name: {
      label: 'Template name',
      help: 'For example Support, or Read only',
      failed: 'The template was not saved',
    },
    keep: {
      open: 'Create template…',
      title: 'Create template',
      explanation:
        'Saves the levels of this form as a template for all users who can manage users. This does not save the user.',
      submit: 'Save template',
      replace: 'Replace template',
      nameExists: 'A template named “{name}” already exists',
      replaces: 'Saving replaces its levels. Users who have the old levels keep them.',
      done: 'Template “{name}” saved',
    },
    apply: {
      open: 'Apply template…',
      title: 'Apply a template',
      search: 'Template name',
      take: 'Apply template',
      other: 'Choose another template',
      done: 'Template “{name}” applied.',
      empty: 'No privileges',
      found: '{count, plural, one {# template} other {# templates}}',
      notFound: 'No templates match “{query}”.',
      none: 'No templates yet. An admin can save one on the page of any user.',
    },
  },

  devices: {
    browserOnSystem: '{browser} on {system}',
    someBrowser: 'Browser',
    program: 'Program',
    programNamed: 'Program ({name})',
    unknown: 'Unknown device',
  },

  whatStops: {
    noSession: 'They are not signed in, and can no longer sign in.',
    sessions:
      'They are signed out of {count, plural, one {one session} other {{count, number} sessions}}, and can no longer sign in.',
    key: 'Their API key stops working: programs that use it are refused.',
    invitation: 'Their active invitation is cancelled.',
    passwordReset: 'Their active reset link is cancelled.',
    mails: 'The queued email will be cancelled.',
  },

  whatStopped: {
    sessions:
      '{count, plural, =0 {No sessions were active.} one {One session was ended.} other {{count, number} sessions were ended.}}',
    sessionsOn:
      '{count, plural, one {One session was ended: {devices}.} other {{count, number} sessions were ended: {devices}.}}',
    key: 'The API key stopped working.',
    keys: '{count, plural, one {# API key} other {# API keys}} stopped working.',
    invitation: 'The active invitation was cancelled.',
    password_reset: 'The active reset link was cancelled.',
    links: '{count, plural, one {# active link was} other {# active links were}} cancelled.',
    mails: 'The queued email was cancelled.',
    manyMails: '{count, plural, one {# queued email was} other {# queued emails were}} cancelled.',
  },

  receipts: {
    at: 'Done at {time}.',
    kept: 'Name, privileges and password are kept.',
    activateAgain: 'Activate again',
    event: 'Audit event',
    events: 'Audit events',
    copied: 'receipt',
    eventId: 'Audit event: {id}',
  },

  links: {
    made: '{count, plural, one {# invitation} other {# invitations}} to share',
    handOver:
      'Email is not set up, so no one has received anything yet. Send each user their link yourself. It works once. The links are not shown again.',
    list: 'Invitation links',
    columns: {
      name: 'Name',
      link: 'Link',
      expires: 'Expires',
    },
    until: 'Valid until <time></time>',
    linkOf: 'link of {name}',
    allLinks: 'all links',
    more: 'and {count, number} more: copy or download the list',
    download: 'Download CSV',
    close: 'Done',
    closeAnyway: 'Close without the list',
    leave: 'Leave without the links?',
    notKept:
      'You have not copied or downloaded the list. The links are not shown again; you can make new ones later.',
    ifMailFails: 'If an email cannot be delivered, you see it on the user’s page under “Emails”.',
    filed:
      'Email is not set up, and you don’t have permission to see the link. The email is saved as a file on the server. The operator can pass it on.',
  },

  whatReturns: {
    password: 'They can sign in again with their old password.',
    noPassword: 'They have no password yet: send an invitation afterwards.',
    key: 'Their API key works again.',
    rest: 'Sessions and links that were ended are not restored.',
  },

  user: {
    acts: {
      sendLink: {
        password_reset: 'Send reset link',
        invitation: 'Send invitation',
      },
      signOut: 'Sign out everywhere',
      activate: 'Activate',
      deactivate: 'Deactivate…',
      delete: 'Delete…',
      copyEmail: 'Copy email',
      copyId: 'Copy ID',
      failed: {
        activate: '{name} could not be activated',
        deactivate: '{name} could not be deactivated',
        sendLink: 'No link was sent to {name}',
        signOut: '{name} could not be signed out',
        delete: '{name} could not be deleted',
      },
    },
    unknown: 'User',
    own: 'My account',
    facts: {
      you: 'You',
      admin: 'Admin',
      noPassword: 'No password yet: cannot sign in',
      lastLogin: 'Last login: <time></time>',
      neverLoggedIn: 'Last login: never',
      added: 'Added: <time></time>',
    },
    details: {
      title: 'Details',
      allRequired: 'All fields are required.',
      readOnly: 'You can see but not change this user.',
      emailHelp: 'Also the login name.',
      ownEmailLock: 'Also your login name. To change it, ask someone with permission to manage users.',
      emailLock: 'Also the login name. Only users with at least the same privileges can change it.',
      activeHelp: 'Only active users can sign in or use their API key.',
      ownActiveLock: 'You cannot deactivate your own account.',
      activeLock: 'You don’t have permission to change this.',
    },
    privileges: {
      ownLock: 'What you can do. To change it, ask someone with permission to manage users.',
      lock: 'You don’t have permission to change this user’s privileges.',
      readOnly: 'You can see but not change this user’s privileges.',
      ownSaved: 'Your privileges were saved',
      saved: 'Privileges of {name} saved',
      hold: 'They apply from the next request, in open sessions and with the API key. There is no need to sign in again.',
    },
    saveState: {
      unsaved: 'You have unsaved changes',
      saved: 'Saved',
    },
    signIn: {
      title: 'Sign-in',
      password: 'Password',
      hasPassword: 'Has a password',
      neverHadPassword: 'No password yet',
      outgrown: {
        title: 'This user cannot sign in',
        password:
          'The password no longer works: another user may know it, and this user now has more privileges than that user. Send a link to set a new one.',
        link: 'The active link no longer works: this user was given more privileges after it was issued. Send a new one.',
      },
      link: 'Link',
      noLink: 'No active link',
      open: {
        invitation: 'Invitation created <sent></sent>, valid until <until></until>',
        password_reset: 'Reset link created <sent></sent>, valid until <until></until>',
      },
      sendReset: 'Send reset link',
      sendInvitation: 'Send invitation',
      sendAgain: 'Send again',
      inactive: 'Only active users can get a link. Make the user active first.',
      goesTo: 'Goes to {address}. Sending a new link cancels the previous one.',
      mailNotSetUp:
        'Email is not set up: the email is saved as a file on the server, and the link is shown here.',
      mailNotSetUpNorLink:
        'Email is not set up: the email is saved as a file on the server, and the operator can pass it on.',
    },
    linkSent: {
      onItsWay: {
        invitation: 'Invitation queued',
        password_reset: 'Reset link queued',
      },
      toHandOver: {
        invitation: 'Invitation link created',
        password_reset: 'Reset link created',
      },
      inFile: {
        invitation: 'Invitation saved as a file on the server',
        password_reset: 'Reset link saved as a file on the server',
      },
      olderEnd:
        'To {address}. Older links no longer work. If it cannot be delivered, you see it under “Emails”.',
    },
    linkToHandOver: {
      title: 'Email is not set up',
      help: 'Send this link to the user yourself. It works once, until <time></time>, and is not shown again.',
      label: 'Link',
      copyName: 'link',
    },
    delay: {
      title: 'Too many failed sign-ins',
      body: 'The next attempt is possible in {duration}. Open sessions and emailed links still work.',
      clear: 'Clear sign-in delay',
      cleared: 'Sign-in delay cleared',
    },
    mails: {
      title: 'Emails',
      none: 'No email has been sent to this user yet.',
      ownNone: 'No email has been sent to you yet.',
      line: '<kind></kind> <muted>to {address}</muted>',
      kinds: {
        password_reset: 'Reset link',
        invitation: 'Invitation',
        password_changed: 'Password change notice',
        email_changed: 'Email address change notice',
        test: 'Test email',
      },
      states: {
        queued: 'Waiting to be sent',
        sending: 'Being sent',
        accepted: 'Accepted by the mail server',
        failed: 'Failed',
        expired: 'Cancelled: its link no longer worked',
      },
      inFile: 'Saved as {file}, because email is not set up',
      notYet: 'Not sent after {attempts, plural, one {# attempt} other {# attempts}}, {stage}.',
      givenUp: 'Gave up after {attempts, plural, one {# attempt} other {# attempts}}, {stage}.',
      stages: {
        connect: 'when connecting to the mail server',
        encryption: 'when encrypting the connection to the mail server',
        'sign-in': 'when signing in to the mail server',
        sender: 'when setting the sender',
        recipient: 'when setting the recipient',
        content: 'when sending the content',
        interrupted: 'because Gatehouse stopped while sending; it may have arrived, so it is not sent again',
      },
      next: 'Next attempt: <time></time>.',
      reply: 'The mail server replied: <quote>{reply}</quote>',
    },
  },

  addUser: {
    title: 'Add user',
    failed: 'The user was not added',
    required: 'All fields are required unless marked optional.',
    emailHelp: 'Also the login name. For example name@example.com',
    invitation: {
      label: 'Send an invitation',
      mailed: 'They get an email with a link to choose a password. The link works for {duration}.',
      mailedTo: '{name} gets an email with a link to choose a password. The link works for {duration}.',
      handOver:
        'Email is not set up, so the next page shows you a link to send yourself. With it, the user chooses a password. The link works for {duration}.',
      off: 'Off: set a password now, or send an invitation later.',
      locked: 'Only active users can be invited.',
    },
    password: {
      label: 'Password',
      help: 'You need to tell the user this password yourself. Without a password, they cannot sign in yet.',
    },
    added: {
      title: '{name} was added',
      tellPassword: 'Tell them their password yourself.',
      invited:
        'An invitation to {address} is queued. If it cannot be delivered, you see it on this page under “Emails”.',
      handOver: 'Email is not set up: send the link on this page yourself.',
    },
  },

  credentials: {
    title: 'Dashboard API Access Credentials',
    ownUse: 'Programs use them to call the API as you, with the same privileges.',
    use: 'Programs use them to call the API as {name}, with the same privileges.',
    key: 'API key',
    organisationId: 'Organisation ID',
    reveal: 'Reveal<hidden> API key</hidden>',
    hide: 'Hide<hidden> API key</hidden>',
    outgrown:
      'This key no longer works: another user may know it, and its owner now has more privileges than that user. Renew it.',
    mayNotSee: 'Only {name} and users with permission can see this key.',
    isNoted: 'Revealing or copying the key is recorded in the audit log.',
    renew: {
      open: 'Renew…<hidden> API key</hidden>',
      ownTitle: 'Renew your API key?',
      title: 'Renew the API key of {name}?',
      body: 'The current key stops working immediately. Programs that use it are refused until they get the new one.',
      confirm: 'Renew key',
      cancel: 'Keep key',
      done: 'API key renewed',
      afterwards: 'The old key no longer works.',
    },
  },

  sessions: {
    title: 'Sessions',
    own: 'Where you are signed in. Sign out sessions you don’t recognise, then change your password.',
    others: 'Where {name} is signed in.',
    none: 'Not signed in anywhere.',
    current: 'This session',
    addressUnknown: 'Address unknown',
    lastSeen: 'Last active <time></time>',
    signedIn: 'Signed in <time></time>',
    end: 'Sign out<hidden> {device}</hidden>',
    endCurrent: 'Sign out<hidden> this session</hidden>',
    endOthers: 'Sign out everywhere else',
    endAll: 'Sign out everywhere',
    endedOf: '{name} was signed out everywhere',
    wereNone: '{name} was not signed in anywhere',
    mayReturn: 'The password and the API key still work.',
    ended:
      '{count, plural, =0 {This session has already ended} =1 {Signed out of one session} other {Signed out of # sessions}}',
  },

  passwordForm: {
    title: 'Reset Password',
    description:
      'You will be signed out everywhere and need to sign in with the new password. Your API key stays the same.',
    failed: 'Your password was not changed',
    'new': 'New password',
    confirm: 'Confirm password',
    submit: 'Reset Password',
    submitting: 'Changing the password…',
  },

  deactivation: {
    deactivate: 'Deactivate user',
    activate: 'Activate user',
    open: 'Deactivate user…',
    effect:
      'Signs {name} out everywhere, cancels their active links, and disables their API key until you activate them again.',
    onSave: 'When you save:',
    looking: 'Checking what stops…',
    activated: '{name} is active again',
    notActivated: '{name} could not be activated',
    deactivated: '{name} was deactivated',
    question: {
      title: 'Deactivate {name}?',
      stays: 'Name, privileges and password are kept, so you can activate them again.',
      cancel: 'Keep active',
    },
    saveQuestion: {
      title: 'Save and deactivate {name}?',
      confirm: 'Save and deactivate',
      cancel: 'Keep editing',
    },
  },

  deletion: {
    title: 'Delete user',
    own: 'You cannot delete your own account. This keeps you from locking yourself out by accident: another user with permission to manage users can delete it.',
    effect:
      'Signs {name} out everywhere and disables their API key until they are restored. The audit log keeps their name.',
    open: 'Delete user…',
    question: {
      title: 'Delete {name}?',
      body: '{name} is signed out everywhere and their API key stops working immediately. Other users can then use the email address.',
      canRestore:
        'For {days, plural, one {# day} other {# days}} you can restore them, with the same privileges, password and API key.',
      adminCanRestore:
        'Only an admin can restore them, for {days, plural, one {# day} other {# days}}, because they have privileges that you don’t have.',
      confirm: 'Delete user',
      cancel: 'Keep user',
    },
    deleted: '{name} was deleted',
    isKept: 'You find them under Deleted users for {days, plural, one {# day} other {# days}}.',
    undo: 'Undo',
  },

  deletedUsers: {
    title: 'Deleted users',
    intro:
      'Restored users keep their ID, privileges, password and API key. After {days, plural, one {a day} other {# days}}, deleted users are erased permanently.',
    search: {
      label: 'Search deleted users by name, email or ID',
      placeholder: 'Name, email or ID',
      clear: 'Clear<hidden> search</hidden>',
    },
    count: '{total, plural, one {# deleted user} other {# deleted users}}, newest first',
    countFound:
      '{total, plural, one {# deleted user matches} other {# deleted users match}} “{query}”, newest first',
    table: {
      caption: 'Deleted users, newest first',
      name: 'Name',
      privileges: 'Privileges',
      deleted: 'Deleted',
      erased: 'Erased',
      actions: 'Actions',
      deletedBy: '<time></time> <muted>by {name}</muted>',
      onlyAdmin: 'Only an admin can restore them',
    },
    empty: {
      showAll: 'Show all deleted users',
      noPage: 'This page does not exist',
      noPageHelp: 'The list has fewer pages. Users may have been restored since then.',
      notFound: 'No deleted users match “{query}”',
      notFoundHelp:
        'The search looks at names, email addresses and IDs. The user may also have been restored or erased.',
      none: 'No deleted users',
      noneHelp:
        'Deleted users appear here for {days, plural, one {a day} other {# days}} and can be restored.',
      toUsers: 'Go to Users',
    },
    restore: {
      submit: 'Restore',
      submitNamed: 'Restore<hidden> {name}</hidden>',
      submitting: 'Restoring…',
      done: '{name} was restored',
      doneHelp: 'With the same privileges, password and API key. They need to sign in again.',
      open: 'Open',
      failed: '{name} was not restored',
      emailTaken:
        'Another user now has their email address. Restore them with a different one under Deleted users.',
    },
    otherEmail: {
      title: 'New email address for {name}',
      description:
        'Another user now has {address}. Enter a different address. Everything else is restored as it was.',
      failed: 'The user was not restored',
    },
    erase: {
      open: 'Delete permanently…<hidden> {name}</hidden>',
      title: 'Delete {name} permanently?',
      body: '{name} can no longer be restored. Privileges, password, API key and the list of emails sent to them are erased. The audit log keeps the name. This cannot be undone.',
      confirm: 'Delete permanently',
      cancel: 'Keep user',
      done: '{name} was permanently deleted',
    },
  },

  stale: {
    choose:
      'Your changes are kept. Where both versions changed the same field, choose a value, then save again.',
    check:
      'Your changes are kept, and the other changes are to different fields. Check the result, then save again.',
    takenOver: 'Updated, because you did not change it',
    kept: 'Kept as you typed it',
    merged: '{field}: <strong>{now}</strong> instead of {before}',
    opened: 'When you opened this page: {value}',
    stored: 'Saved since then: <strong>{value}</strong>',
    typed: 'Yours: <strong>{value}</strong>',
    typedElse: 'You have typed something else since then: that will be saved.',
    choiceMissing: 'Choose one of the two values',
    byUnknown: 'by another change',
    by: {
      anotherUser: 'by another user, <time></time>',
      you: 'by you, in another tab or program, <time></time>',
      name: 'by {name}, <time></time>',
    },
    privilege: 'Privilege for {section}',
    empty: '(empty)',
    deleted:
      'What you typed is still here. <link>Restore the user under Deleted users in another tab</link>, then save again.',
  },

  time: {
    justNow: 'just now',
    days: '{count, plural, one {# day} other {# days}}',
    hours: '{count, plural, one {# hour} other {# hours}}',
    minutes: '{count, plural, one {# minute} other {# minutes}}',
    seconds: '{count, plural, one {# second} other {# seconds}}',
    both: '{longer} and {shorter}',
    lessThanAMinute: 'less than a minute',
  },

  shell: {
    skip: 'Skip to content',
    help: 'Help',
    account: 'My account',
    breadcrumbs: 'Breadcrumbs',
    menu: {
      title: 'Menu',
      open: 'Open menu',
      main: 'Main',
      system: 'System Management',
      users: 'Users',
      auditLog: 'Audit log',
      you: 'You',
    },
    person: {
      menu: 'Menu of {name}',
      theme: 'Theme',
      themes: {
        system: 'Same as system',
        light: 'Light',
        dark: 'Dark',
      },
      themeFailed: 'This theme applies to this page only',
      signOut: 'Sign out',
    },
    language: {
      title: 'Language',
      browser: 'Same as browser',
      failed: 'The language was not changed',
    },
    idle: {
      warning: {
        title: 'Still there?',
        text: 'You will be signed out in {duration}.',
        stay: 'Stay signed in',
      },
      ended: {
        title: 'Your session has ended',
        text: 'What you typed here is not lost. Sign in again in another tab, then come back and save.',
        signIn: 'Sign in again in a new tab',
      },
    },
  },

  forms: {
    leave: {
      title: 'Leave without saving?',
      text: 'You have unsaved changes on this page. If you leave, they are lost.',
      leave: 'Leave',
      stay: 'Stay',
    },
    sessionEnded: {
      short: 'Your session has ended. <link>Sign in again in a new tab</link>',
      beforeSaving: 'Your session has ended. Sign in again in another tab, then save again.',
      remedy: '<link>Sign in again in a new tab</link>. What you typed is still here.',
    },
    confirmIdentity: {
      title: 'Confirm it is you',
      text: 'It has been a while since you entered your password. Enter it again to continue.',
      failed: 'Not confirmed',
      password: 'Current password',
      confirm: 'Confirm',
      confirming: 'Confirming…',
    },
    newPassword: {
      least: 'At least {least, number} characters.',
      good: 'Several words in a row work well.',
    },
    advice: {
      tooShort:
        '{missing, plural, one {Too short: # more character needed.} other {Too short: # more characters needed.}}',
      justNumbers: 'Passwords can’t be only numbers. Add words.',
      more: 'Add one or two more unrelated words.',
      scores: {
        '0': 'Very easy to guess.',
        '1': 'Easy to guess.',
        '2': 'Could be guessed.',
        '3': 'Not easy to guess.',
        '4': 'Hard to guess.',
      },
      reasons: {
        straightRow: 'Neighbouring keys are easy to guess.',
        keyPattern: 'Keyboard patterns are easy to guess.',
        simpleRepeat: 'Repeated letters add little strength.',
        extendedRepeat: 'Repeated parts add little strength.',
        sequences: 'Sequences like abc or 321 are easy to guess.',
        recentYears: 'Years are easy to guess.',
        dates: 'Dates are easy to guess.',
        common: 'This is a common password.',
        mostCommon: 'This is one of the most common passwords.',
        similarToCommon: 'This is similar to a common password.',
        word: 'A single word is easy to guess.',
        names: 'Names are easy to guess.',
        own: 'Your own name, email address or organisation is easy to guess.',
      },
    },
  },

  palette: {
    title: 'Find or go to',
    open: 'Find or go to…',
    keys: 'Ctrl K',
    typeAny: 'User, screen or command',
    typeScreen: 'Screen or command',
    hint: 'Find users by part of their name or email address, or by ID.',
    searching: 'Searching…',
    nothing: 'No results for “{query}”.',
    found: '{count, plural, one {# result} other {# results}}.',
    foundMore: '{count, number} results. There are more users: type more to narrow them down.',
    inactive: '{email}, inactive',
    inUse: 'in use',
    likeBrowser: 'Language: same as browser',
    groups: {
      go: 'Go to',
      theme: 'Theme',
      language: 'Language',
      session: 'Session',
      users: 'Users',
    },
    screens: {
      users: 'Users',
      addUser: 'Add user',
      importUsers: 'Import users from CSV',
      templates: 'Privilege templates',
      deletedUsers: 'Deleted users',
      auditLog: 'Audit log',
      account: 'My account',
      help: 'Help',
      apiReference: 'API reference',
      keyboard: 'Keyboard shortcuts',
    },
    themes: {
      system: 'Theme: same as system',
      light: 'Light theme',
      dark: 'Dark theme',
    },
    signOut: 'Sign out',
    otherWords: {
      users: 'list people',
      addUser: 'new create invite person',
      importUsers: 'add many file',
      templates: 'rights permissions',
      deletedUsers: 'restore undo bin',
      auditLog: 'events history activity',
      account: 'password key sessions profile',
      help: 'rules',
      apiReference: 'programs openapi curl endpoints',
      keyboard: 'keys help',
      theme: 'mode switch',
      language: 'language sprache switch',
      signOut: 'log logout leave',
    },
  },

  failures,

  searchRefused: {
    title: 'The search did not finish',
    tryAgain: 'Try again',
    trying: 'Searching…',
  },

  forgottenPassword: {
    tabTitle: 'Forgot password',
    title: 'Forgot your password?',
    description:
      'Enter the email address you sign in with. You get an email with a link to set a new password.',
    failed: 'The link was not requested',
    submit: 'Request link',
    submitting: 'Requesting the link…',
    back: 'Back to sign in',
    asked: {
      title: 'Check your email',
      description:
        'If there is an active account for <strong>{email}</strong>, an email with a link is on its way. The link works for {life}.',
      noMail: 'If no email arrives',
      wait: 'Wait a few minutes, and check your spam folder.',
      checkAddress: 'Check that the address above is the one you sign in with.',
      askAdmin: 'Ask an admin. They can see whether the email was sent.',
      again: 'Request again',
      askedAgain: 'A new link was requested. If you requested one before, that one no longer works.',
      otherAddress: 'Use another email address',
    },
    withoutMail: {
      description:
        'Email is not set up. Enter the email address you sign in with, and the link is saved as a file on the server. The operator can give it to you.',
      title: 'Ask for your link',
      asked:
        'Email is not set up, so no email was sent. If there is an active account for <strong>{email}</strong>, the link is saved as a file on the server and works for {life}. Ask the operator for it, or ask an admin for a link.',
    },
  },

  newPassword: {
    tabTitle: 'Set a password',
    title: 'Set a new password',
    description: 'You will be signed out everywhere and need to sign in with the new password.',
    signedIn: {
      ownLink: 'This link is for your account. Setting a new password signs you out everywhere.',
      otherLink: 'This link is for another user: {address}. It does not change your account.',
    },
    failed: 'Your password was not set',
    password: 'New password',
    confirm: 'Confirm password',
    submit: 'Set password',
    submitting: 'Setting the password…',
    invitation: {
      tabTitle: 'Choose your password',
      title: 'Welcome to Gatehouse, {firstName}',
      description: 'An account was created for you. Choose your password, then sign in with it.',
      submit: 'Choose password',
    },
    life: {
      left: 'This link works for another {left}.',
      fiveMinutes: 'This link works for another 5 minutes.',
      nearlyOver: 'This link works for less than a minute.',
      over: 'This link has expired. What you typed is still here, but you need a new link to set the password.',
      overAloud: 'This link has expired. You can request a new link.',
      sendNew: 'Request a new link',
    },
    dead: {
      title: 'This link no longer works',
      rule: 'A link works once and for a limited time. A newer link can replace it earlier.',
      isSet: 'If you have already set your password with it, sign in.',
      outgrown: 'You were given more privileges after this link was issued. Request a new link.',
    },
  },

  setup: {
    tabTitle: 'Set up',
    title: 'Welcome to Gatehouse',
    description:
      'Create the first account. It is an admin account: it can do everything, including adding other users.',
    failed: 'The account was not created',
    emailHelp: 'You sign in with it. For example name@example.com',
    organisationHelp: 'The organisation these users belong to, for example Acme.',
    submit: 'Create account and sign in',
    submitting: 'Creating the account…',
    noUsers: {
      title: 'Gatehouse has no users yet',
      text: 'Open the setup link that the server printed to its console when it started. It lets you create the first admin.',
    },
    wrongLink:
      'Copy the whole link from the server’s console, up to its last character. Restarting Gatehouse prints it again.',
    done: 'The setup link works once. Sign in, or ask an admin to add you.',
  },

  help: {
    title: 'Help',
    description: 'How signing in, passwords, links and sessions work, and who to ask.',
    version: 'Gatehouse version {version}',
    signingIn: {
      title: 'Signing in',
      refusal:
        'You sign in with your email address and password. If this fails, the message is always the same, whether the account does not exist, is not active, or the password is wrong.',
      delay:
        'After five wrong passwords in a row, you have to wait before the next attempt: 1 second at first, then twice as long each time, up to 15 minutes. You are never locked out permanently. Your open sessions, your API key and emailed links keep working, and setting a new password with “Forgot password?” ends the delay.',
    },
    passwords: {
      title: 'Passwords',
      rules:
        'A password has at least {least, number} characters and at most 72 bytes, which is 72 unaccented letters. Spaces and letters of any script are allowed, and there are no rules about what it must contain. Several words in a row work well.',
      refused:
        'Common passwords, your own name or email address, and numbers alone are not accepted. Passwords do not expire.',
      change:
        'Change your password under My account with “Reset Password”. This signs you out everywhere. Your API key stays the same.',
    },
    links: {
      title: 'Links to set a password',
      life: 'With “Forgot password?” on the sign-in page you request a link that works once, for {reset}. An invitation works once, for {invitation}. If you request a link again, the previous one stops working. If an admin sends you a link, all older ones stop working.',
      noMail:
        'Links are sent by email. No email? Check your spam folder and the address. Only active accounts get one. An admin can see whether the email was sent, and send another one. If email is not set up, ask an admin for a link.',
    },
    sessions: {
      title: 'Sessions',
      life: 'You are signed out after {idle} without typing or clicking, and no later than {total} after signing in. You get a warning first, and what you typed stays on the page.',
      account:
        'My account lists your sessions and lets you sign them out. To change your own email address or renew your own API key, you need to enter your password again if you last did so more than five minutes ago.',
    },
    whomToAsk: {
      title: 'Who to ask',
      admin:
        'Ask an admin of your organisation if you need more privileges, if you cannot sign in and get no email, or if you get an unexpected email from Gatehouse. No one will ever ask you for your password or API key.',
    },
    api: {
      title: 'For programs',
      text: 'Programs use the API with your API key and your privileges.',
      open: 'Open the API reference',
    },
    keyboard: {
      title: 'Keyboard shortcuts',
      control: 'Ctrl',
      find: 'Find or go to: users, screens, themes, sign out.',
      search: 'The search field of Users, of Deleted users and of the audit log.',
      searchOff: 'The search field of Users, of Deleted users and of the audit log (switched off).',
      toasts:
        'The messages that appear after an action. They stay for 20 seconds, and longer while you are in them.',
      escape: 'Closes a dialog or a menu; the focus goes back to what opened it.',
      singleKeys: 'Single-key shortcuts',
      singleKeysHelp:
        'Switch them off if you use speech input or press keys by accident. Saved in this browser.',
    },
  },

  apiReference,
  apiPage,

  account: {
    title: 'My account',
  },

  notFound: {
    tabTitle: 'Not found',
    start: 'Go to the start page',
    page: {
      title: 'This page does not exist',
      text: 'The address may be misspelt or out of date.',
    },
    user: {
      title: 'User not found',
      text: 'The address may be misspelt, or the user may have been deleted.',
    },
  },

  notAllowed: {
    tabTitle: 'Not allowed',
    title: 'You don’t have permission to open this page',
    text: 'If you need it, ask an admin to change your privileges.',
    toAccount: 'Go to my account',
  },

  mails: {
    greeting: 'Hello {firstName},',
    copyAddress: 'Or copy this address:',
    passwordReset: {
      subject: 'Set a new password for Gatehouse',
      text: 'A new password was requested for your Gatehouse account. Set it here:',
      button: 'Set a new password',
      life: 'The link works once, until {until} UTC.',
      otherwise:
        'If you did not request this, ignore this email: your password stays the same. If you keep getting these emails, tell your admin.',
    },
    invitation: {
      subject: 'Your invitation to Gatehouse at {organisation}',
      text: 'An account was created for you at {organisation}. Choose your password and sign in:',
      button: 'Choose your password',
      life: 'The link works once, until {until} UTC. After that, ask your admin for a new one.',
      otherwise:
        'If you did not expect this, ignore this email: no one can use the account without this link.',
    },
    passwordChanged: {
      subject: 'Your Gatehouse password was changed',
      text: 'The password of your Gatehouse account was changed on {at} UTC. You were signed out everywhere.',
      otherwise:
        'If it was not you, tell your admin immediately, and set a new password with “Forgot password?” on the sign-in page.',
    },
    emailChanged: {
      subject: 'Your Gatehouse email address was changed',
      text: 'The email address of your Gatehouse account was changed on {at} UTC. From now on, you sign in and get emails with the new address, not with this one.',
      otherwise: 'If you did not expect this, tell your admin immediately.',
    },
    test: {
      subject: 'Test email from Gatehouse',
      text: 'This email was sent on {at} UTC to test the mail settings of Gatehouse. They work.',
    },
  },

  users: {
    title: 'Users',
    add: 'Add<more> user</more>',
    exportCsv: 'Export CSV',
    unusedWords: {
      title: 'Only the first {most, number} words are used for the search',
      body: 'Not used: {words}.',
    },
    unread: {
      title: 'Part of this page’s address could not be read',
      body: 'It was ignored: {names}.',
    },
    count: {
      all: '{everybody, plural, one {# user} other {# users}}<hidden>, ordered by {order}</hidden>',
      filtered:
        '{total, number} of {everybody, plural, one {# user} other {# users}}<hidden>, ordered by {order}</hidden>',
    },
    caption: 'Users, ordered by {order}',
    name: 'Name',
    actions: 'Actions',
    columns: {
      email: 'Email',
      status: 'Status',
      privileges: 'Privileges',
      'last-login': 'Last login',
      activity: 'Latest activity',
      added: 'Added',
      id: 'ID',
    },
    oneself: 'You',
    neverSignedIn: 'Never',
    look: {
      open: 'Columns',
      columns: 'Columns besides the name',
      rows: 'Rows',
      density: {
        comfortable: 'Comfortable',
        compact: 'Compact',
      },
    },
    more: {
      open: 'More',
      onPhone: 'Filters and more{chosen, plural, =0 {} one {, # filter} other {, # filters}}',
      import: 'Import from CSV',
      templates: 'Privilege templates',
      deleted: 'Deleted users',
    },
    row: {
      open: 'Actions for {name}',
      edit: 'Edit',
      view: 'View',
    },
    empty: {
      noPage: 'This page does not exist',
      noPageBody: 'The list has fewer pages. Users may have been deleted since then.',
      lastPage: 'Go to the last page',
      nobody: 'No users found',
      nobodyFor: 'No users match “{words}”',
      searched: 'Every word is searched for in first name, last name, email and ID. Try fewer letters.',
      filtered: 'No users match these filters. Remove a filter.',
      showAll: 'Show all users',
      noUsers: 'No users yet',
      noUsersBody: 'Users you add appear here.',
    },
  },

  views: {
    title: 'Views',
    all: 'All',
    builtIn: {
      admins: 'Admins',
      neverSignedIn: 'Never signed in',
      pending: 'Pending invitations',
      inactive: 'Inactive',
      writeApis: 'Can write APIs',
    },
    manage: 'View',
    save: {
      open: 'Save view',
      title: 'Save this view',
      explanation: 'Keeps search, filters and order under a name. It appears in the menu under Users.',
      name: 'Name',
      isShared: 'Share with everyone who can see users',
      isSharedHelp: 'Only admins can change shared views.',
      failed: 'The view was not saved',
      submit: 'Save view',
      replace: 'Replace view',
      replaces: 'A view named “{name}” already exists. It will show what this list shows now.',
      done: 'View “{name}” saved',
    },
    edit: {
      open: 'Rename or share…',
      title: 'Change the view “{name}”',
      submit: 'Save',
    },
    delete: {
      open: 'Delete…',
      title: 'Delete the view “{name}”?',
      body: 'No user is changed by this.',
      bodyShared: 'It disappears for everyone. No user is changed by this.',
      confirm: 'Delete view',
      cancel: 'Keep view',
      done: 'View “{name}” deleted',
    },
  },

  usersFilter: {
    search: {
      label: 'Search users by name, email or ID',
      placeholder: 'Name, email or ID',
      clear: 'Clear<hidden> search</hidden>',
    },
    open: 'Filters{chosen, plural, =0 {} other { (#)}}',
    close: 'Hide filters',
    active: 'Active filters',
    remove: '<hidden>Remove filter: </hidden>{filter}',
    removeAll: 'Clear all<hidden> filters</hidden>',
    fields: {
      status: 'Status',
      admin: 'Admin',
      privilege: 'Privilege',
      signIn: 'Sign-in',
      invitation: 'Invitation',
      import: 'Last import',
      order: 'Order',
    },
    status: {
      active: 'Active',
      inactive: 'Inactive',
    },
    admin: {
      yes: 'Admins',
      no: 'Not admins',
    },
    signIn: {
      never: 'Never signed in',
    },
    invitation: {
      open: 'Invited, link still active',
      none: 'No password, no active invitation',
    },
    import: 'Last imported: {time}',
    privilege: {
      deny: 'No access: {section}',
      read: 'Can read: {section}',
      write: 'Can write: {section}',
    },
    byOrder: 'By {order}',
    orders: {
      name: {
        up: 'name',
        down: 'name, Z to A',
      },
      email: {
        up: 'email',
        down: 'email, Z to A',
      },
      status: {
        up: 'status, active first',
        down: 'status, inactive first',
      },
      privileges: {
        up: 'privileges, fewest first',
        down: 'privileges, most first',
      },
      'last-login': {
        up: 'last login, oldest first',
        down: 'last login, newest first',
      },
      activity: {
        up: 'latest activity, oldest first',
        down: 'latest activity, newest first',
      },
      added: {
        up: 'date added, oldest first',
        down: 'date added, newest first',
      },
      id: {
        up: 'ID',
        down: 'ID, highest first',
      },
    },
  },

  bulk: {
    selected: '{count, number} of {total, number} selected',
    bar: 'Selected users',
    select: 'Select {name}',
    selectPage: 'Select all users on this page',
    selectThisPage: 'Select this page',
    selectAll: 'Select all {total, number} results',
    clear: 'Clear<hidden> selection</hidden>',
    change: 'Change selected',
    question: '{what}?',
    acts: {
      activate: {
        label: 'Activate…',
        verb: 'Activate {count, plural, one {# user} other {# users}}',
        consequence:
          'They can sign in and use their API key again. Users who are already active stay active.',
        done: '{count, plural, one {# user is} other {# users are}} active',
      },
      deactivate: {
        label: 'Deactivate…',
        verb: 'Deactivate {count, plural, one {# user} other {# users}}',
        consequence:
          'They are signed out everywhere, and their API keys and emailed links stop working immediately. Privileges are kept.',
        done: '{count, plural, one {# user is} other {# users are}} inactive',
      },
      privilege: {
        label: 'Set a privilege…',
        verb: 'Set a privilege for {count, plural, one {# user} other {# users}}',
        consequence:
          'It takes effect with their next request. Their other privileges stay the same. Admins can do everything anyway.',
        done: 'Privilege set for {count, plural, one {# user} other {# users}}',
      },
      invite: {
        label: 'Send invitations…',
        verb: 'Send invitations to {count, plural, one {# user} other {# users}}',
        consequence:
          'Each user gets a link to choose a first password. Sending a new link cancels the previous one. Only active users without a password can be invited.',
        done: '{count, plural, one {# invitation} other {# invitations}} queued',
      },
      inviteByHand: {
        label: 'Create invitation links…',
        verb: 'Create {count, plural, one {# invitation link} other {# invitation links}}',
        consequence:
          'Email is not set up, so no one receives anything: you get the links to send yourself. A new link cancels the previous one. Only active users without a password can be invited.',
        done: '{count, plural, one {# invitation link} other {# invitation links}} created',
      },
      delete: {
        label: 'Delete…',
        verb: 'Delete {count, plural, one {# user} other {# users}}',
        consequence:
          'They are signed out everywhere and their API keys stop working immediately. You can restore each of them under Deleted users for a limited time. To keep the accounts, deactivate them instead.',
        done: '{count, plural, one {# user was} other {# users were}} deleted',
      },
    },
    preview: {
      title: 'What changes',
      counting: 'Counting…',
      seeFirst: 'See what users lose, then confirm again.',
      loses: {
        read: '{count, plural, one {# user loses} other {# users lose}} Read',
        write: '{count, plural, one {# user loses} other {# users lose}} Write',
        readWrite: '{count, plural, one {# user loses} other {# users lose}} Read and Write',
      },
      gains: {
        read: '{count, plural, one {# user gains} other {# users gain}} Read',
        write: '{count, plural, one {# user gains} other {# users gain}} Write',
        readWrite: '{count, plural, one {# user gains} other {# users gain}} Read and Write',
      },
      losesAll:
        '{count, plural, one {# user loses} other {# users lose}} admin privileges: in this installation, users without any privileges are admins',
      gainsAll:
        '{count, plural, one {# user becomes an admin} other {# users become admins}}: in this installation, users without any privileges are admins',
      unused:
        '{count, plural, one {# admin keeps} other {# admins keep}} all privileges: the level is saved but not used',
      same: '{count, plural, one {# user does} other {# users do}} not change',
      refused: '{count, plural, one {# user} other {# users}} will not be changed: {reason}',
      showNames: 'Names<hidden> of: {what}</hidden>',
      hideNames: 'Hide<hidden> names of: {what}</hidden>',
      search: 'Search names: {what}',
      searchHint: 'Name, email or ID',
      nobody: 'No users match.',
    },
    receipt: {
      lost: {
        read: '{count, number} lost Read',
        write: '{count, number} lost Write',
        readWrite: '{count, number} lost Read and Write',
      },
      gained: {
        read: '{count, number} gained Read',
        write: '{count, number} gained Write',
        readWrite: '{count, number} gained Read and Write',
      },
    },
    undo: {
      label: 'Undo',
      privilege: {
        title: 'Restoring the previous levels',
        consequence: 'Levels that another user has changed since then stay as they are.',
        done: '{count, plural, one {# user has} other {# users have}} the previous levels again',
      },
      deactivate: {
        title: 'Activating the users again',
        consequence: 'Sessions and links that were ended do not come back.',
        done: '{count, plural, one {# user is} other {# users are}} active again',
      },
    },
    typeToConfirm: 'Type {count} to confirm',
    section: 'Section',
    level: 'Level',
    progress: 'Progress',
    handled: '{handled, number} of {total, number}',
    stop: 'Stop',
    stopped: 'Not reached before you stopped.',
    leave: {
      title: 'Leave while the change is running?',
      consequence: 'The change stops. Users already changed stay changed. The others stay as they are.',
    },
    listChanged:
      'The list has changed: it now has {now, plural, one {# user} other {# users}}, not {before, number}.',
    outcome: {
      title: '{count, plural, one {# user} other {# users}} could not be changed',
      nobody: 'No users were changed.',
      more: 'and {count, number} more',
      copied: 'Names and reasons',
      again: 'Try these again',
      close: 'Done',
    },
  },

  import: {
    title: 'Import users',
    description: 'Add and change many users with a CSV file. You see a preview before anything changes.',
    file: {
      title: 'File',
      description: 'Checking changes nothing.',
      label: 'CSV file',
      limits: 'From Gatehouse or another product. At most {megabytes, number} MB and {rows, number} rows.',
      text: 'Or paste its text',
      check: 'Check the file',
      checking: 'Checking…',
      notChecked: 'The file was not checked',
      nothing: 'Choose a file or paste its text.',
      both: 'There is a file and pasted text. Remove one of them.',
    },
    format: {
      title: 'File format',
      description:
        'The first row contains the column names. A file with these names is checked immediately. For a file from another product, you assign the columns in the next step. Commas, semicolons, tabs and | work as separators. An empty cell changes nothing.',
      columns: {
        email: 'Identifies the user. A user with this address is changed. If there is none, a user is added.',
        id: 'Identifies the user instead, where it is filled in. Use it to change an email address.',
        names: 'Required for users who are added.',
        active:
          'true or false, also words such as yes, no, active and suspended. New users are active unless the file says otherwise.',
        admin: 'true or false, also yes or no. Only an admin can make a user an admin.',
        privileges: 'deny, read or write. One column for each section.',
      },
      export:
        'A CSV export of the users list has these columns, so you can edit it and import it again. Passwords and API keys are never part of a file.',
      emptyFile: 'Download an empty file',
    },
    choices: {
      invite: 'Send an invitation to every user who is added',
      inviteByHand: 'Create an invitation link for every active user who is added',
      inviteHelp:
        'They get an email with a link to choose a password. Inactive users get none. If an email cannot be delivered, you see it on the user’s page under “Emails”.',
      noMail:
        'Email is not set up, so no one receives anything: after the import you get the links to send yourself.',
      leaveOut: 'Skip the {count, plural, one {rejected row} other {# rejected rows}}',
      leaveOutHelp:
        'Nothing is imported until you choose this. You can download these rows, fix them and import them later.',
    },
    panel: {
      wouldHappen: 'Preview',
      nothing: 'Nothing to import',
      importing: 'Importing',
      stopped: 'Import stopped',
      imported: 'Import finished',
      done: '{done, number} of {count, plural, one {# row} other {# rows}} done',
      progress: 'Import',
      stop: 'Stop',
      import: 'Import {count, plural, one {# row} other {# rows}}',
      importRest: 'Import the other {count, plural, one {# row} other {# rows}}',
      showUsers: 'Show users',
      problems: 'Download {count, plural, one {# problem row} other {# problem rows}}',
      columns: 'Change columns',
      otherFile: 'Choose another file',
    },
    source: {
      file: '{count, plural, one {# row} other {# rows}} in {file}, separated by {separator} ({encoding}).',
      text: '{count, plural, one {# row} other {# rows}} in the pasted text, separated by {separator}.',
      separators: {
        comma: 'commas',
        semicolon: 'semicolons',
        tab: 'tabs',
        pipe: '|',
        other: '“{separator}”',
      },
      encodings: {
        'utf-8': 'UTF-8',
        'utf-16le': 'UTF-16',
        'utf-16be': 'UTF-16',
        'windows-1252': 'Windows-1252',
      },
    },
    notes: {
      title: 'Check how the file was read',
      windows1252:
        'The file is not UTF-8, so it was read as Windows-1252 (Western European). If letters like é or ü look wrong, save the file as “CSV UTF-8” and choose it again.',
    },
    columns: {
      title: 'Assign the columns',
      description: 'Choose what each column is imported as. Nothing is changed yet.',
      imported: 'Columns imported: {imported, number} of {count, number}.',
      column: 'Column in the file',
      number: 'Column {number, number}',
      values: 'First values',
      importAs: 'Import as',
      importColumnAs: 'Import<hidden> {name}</hidden> as',
      empty: 'Empty',
      secret: 'Not shown. Passwords and keys are never imported.',
      twice: 'Another column is imported as this field. Choose one of them.',
      person: 'User',
      privileges: 'Privileges',
      privilege: 'Privilege: {section}',
      fields: {
        ignore: 'Do not import',
        email_address: 'Email address',
        first_name: 'First name',
        last_name: 'Last name',
        full_name: 'Full name (first name first)',
        full_name_reversed: 'Full name (last name first)',
        active: 'Active',
        id: 'ID in Gatehouse',
        admin: 'Account is admin',
      },
      meanings: 'What the values mean',
      word: '{word} <muted>({count, number})</muted>',
      chooseMeaning: 'Choose…',
      meaning: {
        none: 'Same as empty',
        admin: 'Admin',
        notAdmin: 'Not admin',
      },
      tooManyWords: 'This column has too many different values for this field.',
      preview: {
        title: 'First rows',
        description: 'How the first rows are read with these columns.',
        status: 'Active',
        none: 'Not in the file',
      },
      names: 'Fill in missing names from the email address',
      namesHelp:
        'A user needs a first and a last name. jo.smith@example.org becomes Jo Smith, info@example.org becomes Info example.org. Names in the file are kept.',
      check: 'Check {count, plural, one {# row} other {# rows}}',
      checking: 'Checking…',
      notChecked: 'The rows were not checked',
      otherFile: 'Choose another file',
    },
    namesMissing: {
      title: '{count, plural, one {# row lacks} other {# rows lack}} a first or last name',
      text: 'A user needs both. You can fill in missing names from the email address, for example Jo Smith from jo.smith@example.org, and check the result below.',
      take: 'Fill in missing names from the email address',
    },
    leave: {
      title: 'Leave while the import is running?',
      consequence: 'The import stops. Rows already imported are kept. The rest of the file is not imported.',
    },
    states: {
      add: 'Will be added',
      change: 'Will change',
      added: 'Added',
      changed: 'Changed',
      same: 'Unchanged',
      refused: 'Rejected',
      failed: 'Not imported',
    },
    totals: {
      add: '{count, number} will be added',
      change: '{count, number} will change',
      added: '{count, number} added',
      changed: '{count, number} changed',
      same: '{count, number} unchanged',
      refused: '{count, number} rejected',
      failed: '{count, number} not imported',
    },
    filter: {
      label: 'Show rows',
      choice: '{label} <figure>{count, number}</figure>',
      all: 'All',
      problems: 'All problems',
    },
    table: {
      caption: 'Rows of the file',
      row: 'Row',
      person: 'User',
      outcome: 'Result',
      details: 'Details',
      noName: 'No name',
      noEmail: 'No email',
      deactivated: 'Signs them out everywhere. Their API key and an active link stop working.',
    },
  },

  auditActions: {
    organisation: {
      created: 'Organisation created',
    },
    user: {
      created: 'User created',
      updated: 'User updated',
      deactivated: 'User deactivated',
      activated: 'User activated',
      deleted: 'User deleted',
      restored: 'User restored',
      erased: 'User permanently deleted',
      password_set: 'Password set',
      password_changed: 'Password changed',
    },
    users: {
      seeded: 'Sample users added',
      exported: 'Users exported',
    },
    password_reset: {
      requested: 'Reset link requested',
      sent: 'Reset link sent',
      shown: 'Reset link created and shown',
      filed: 'Reset link created and saved as a file',
      completed: 'Password set with reset link',
    },
    invitation: {
      requested: 'New invitation requested',
      sent: 'Invitation sent',
      shown: 'Invitation link created and shown',
      filed: 'Invitation created and saved as a file',
      accepted: 'Invitation accepted',
    },
    sign_in_delay: {
      cleared: 'Sign-in delay cleared',
    },
    access_key: {
      renewed: 'API key renewed',
      revealed: 'API key revealed',
    },
    session: {
      started: 'Signed in',
      failed: 'Sign-in failed',
      refused: 'Sign-in refused: too many failures',
      confirmed: 'Current password confirmed',
      ended: 'Signed out',
    },
    current_password: {
      failed: 'Current password wrong',
      refused: 'Current password refused: too many failures',
    },
    password_outgrown: {
      refused: 'Password refused: user was given more privileges after it was set',
    },
    link_outgrown: {
      refused: 'Link refused: user was given more privileges after it was issued',
    },
    access_key_outgrown: {
      refused: 'API key refused: user was given more privileges after it was revealed',
    },
    act: {
      refused: 'Permission denied',
    },
    sessions: {
      ended: 'Sessions ended',
    },
    audit_log: {
      exported: 'Audit log exported',
      archived: 'Audit events archived',
    },
    secret: {
      accepted: 'New AUTH_SECRET accepted',
      rotated: 'AUTH_SECRET replaced',
    },
    backup: {
      made: 'Backup made',
      restored: 'Backup restored',
    },
    view: {
      saved: 'View saved',
      updated: 'View changed',
      deleted: 'View deleted',
    },
    template: {
      created: 'Privilege template saved',
      updated: 'Privilege template changed',
      deleted: 'Privilege template deleted',
    },
  },

  audit: {
    title: 'Audit log',
    description: 'Who did what, to whom, when and from where.',
    table: 'Events, newest first',
    columns: {
      when: 'When',
      who: 'Who',
      what: 'Action',
      whom: 'Target',
      door: 'Via',
      details: 'Details',
    },
    gone: '(deleted)',
    status: {
      all: '{count, plural, one {# event} other {# events}}, newest first',
      matching: '{count, plural, one {# matching event} other {# matching events}}, newest first',
      onPage: '{count, plural, one {# event} other {# events}} on this page, newest first',
      matchingOnPage:
        '{count, plural, one {# matching event} other {# matching events}} on this page, newest first',
      morePeople: '{events}. Too many users match to search them all: type more of the name.',
    },
    filters: {
      person: 'User',
      personHint: 'Name, email or ID',
      action: 'Action',
      result: 'Result',
      from: 'From',
      fromIn: 'From ({zone})',
      to: 'To',
      toIn: 'To ({zone})',
      lastDays: 'Last days',
      ranges: {
        today: 'Today',
        week: '7 days',
        month: '30 days',
      },
      hideSignIns: 'Hide sign-ins',
      clear: 'Clear<hidden> filters</hidden>',
    },
    download: '<hidden>Download </hidden>{type}',
    empty: {
      title: 'No events yet',
      body: 'What users and programs do appears here.',
      older: 'No older events',
      filtered: 'No events match',
      filteredBody: 'Try fewer filters, or other dates.',
      fromAfterTo: 'The date in “From” is after the date in “To”. Change one of them.',
      showAll: 'Show all events',
    },
    pages: {
      newest: 'Newest',
      newer: 'Newer',
      older: 'Older',
    },
    details: {
      open: 'Details of {action} by {name}',
      changes: 'What changed',
      field: 'Field',
      before: 'Before',
      after: 'After',
      time: 'Time',
      address: 'Address',
      device: 'Device',
      userAgent: 'User agent',
      request: 'Request',
      requestId: 'Request ID',
      whoId: 'Who (ID)',
      whomId: 'Target (ID)',
      eventId: 'Event ID',
    },
    doors: {
      session: 'Browser session',
      key: 'API key',
      link: 'Emailed link',
      cli: 'Command line',
      setup: 'Setup link',
      anonymous: 'Not signed in',
      system: 'Gatehouse itself',
    },
    results: {
      done: 'Done',
      refused: 'Refused',
      failed: 'Failed',
    },
    withoutAccount: {
      anonymous: 'Unknown user (sign-in page)',
      cli: 'Operator (command line)',
      setup: 'Operator (setup link)',
    },
    recent: {
      title: 'Recent activity',
      everything: 'All audit log events by or about {name}',
      ownEverything: 'All audit log events by or about you',
      empty: 'No activity yet.',
      by: 'by {name}, {door}',
      byYou: 'by you, {door}',
      byName: 'by {name}',
      change: '{field}: {before} → {after}',
      more: 'and {count, number} more',
    },
  },

  auditFields: {
    names: {
      firstName: 'First name',
      lastName: 'Last name',
      emailAddress: 'Email',
      template: 'Template',
      view: 'View',
      viewQuery: 'Filter and order',
      isShared: 'Shared',
      isActive: 'Active',
      isAdmin: 'Account is admin',
      privileges: 'Privileges',
      name: 'Name',
      openSessions: 'Open sessions',
      openLink: 'Active link',
      fromDate: 'From',
      toDate: 'To',
      timeZone: 'Time zone',
      act: 'Attempted action',
      door: 'Via',
      actor: 'Actor',
      admin: 'Admin',
      query: 'Search',
      action: 'Action',
      format: 'Format',
      person: 'User',
      event: 'Event',
      without: 'Without',
      result: 'Result',
      signIn: 'Sign-in',
      status: 'Status',
      section: 'Section',
      ipAddress: 'IP address',
      privilege: 'Privilege',
      userCount: 'Number of users',
      invitation: 'Invitation',
      importId: 'Import',
      hasPassword: 'Has password',
      requestPath: 'Request path',
      requestMethod: 'Request method',
    },
    privilege: 'Privilege for {section}',
    none: '(none)',
  },
} as const
