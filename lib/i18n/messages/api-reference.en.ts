/** Texts of the API description: of the OpenAPI document in English, and of its page in every language. */
export const apiReference = {
  document: {
    title: 'Gatehouse API',
    description:
      'Users, their privileges and API keys, groups, and the audit log. A trailing slash is allowed, and HEAD works wherever GET does. Other methods are answered with 405 and an Allow header, unknown addresses with 404. With an API key, JSON bodies are read whatever their content type. With a session cookie, changes need the content type application/json and must come from a page of Gatehouse.',
    server: 'This installation',
  },
  security: {
    accessKey: 'The API key of a user, without any prefix.',
    bearer: 'The API key of a user after “Bearer”.',
    adminSecret: 'The secret of the setting ADMIN_SECRET.',
    session: 'The session of a signed-in browser, for pages of Gatehouse only.',
  },
  tags: {
    users: { name: 'Users', description: 'Find, add, change and delete users.' },
    groups: { name: 'Groups', description: 'Give the same privileges to many users.' },
    organisation: { name: 'Organisation', description: 'Options of your organisation.' },
    adminApi: {
      name: 'Admin API',
      description:
        'Organisations and their users, for the operator. Every request needs the header admin-auth with ADMIN_SECRET.',
    },
    auditLog: { name: 'Audit log', description: 'Who did what to whom, and when.' },
    service: { name: 'Service', description: 'The state of this installation, and this description.' },
  },
  operations: {
    listUsers: {
      summary: 'List users',
      description: 'The users of your organisation, the oldest first, one page at a time.',
      success: 'A page of users. With p = 0 or less: all users.',
    },
    createUser: {
      summary: 'Add a user',
      description:
        'You cannot grant more than you have. A user without a password cannot sign in until a password is set.',
      success: 'The user was added. Location has the address of the new user.',
    },
    searchUsersByQuery: {
      summary: 'Search users (old form)',
      description:
        'Users with this text in their email address. Use POST instead: addresses in URLs end up in logs.',
      success: 'A page of users. With p = 0 or less: all that match.',
    },
    searchUsers: {
      summary: 'Search users',
      description: 'Users with this text in their email address, in any case, the oldest first.',
      success: 'A page of users. With p = 0 or less: all that match.',
    },
    exportUsers: {
      summary: 'Export users as CSV',
      description:
        'All users that match every filter, as a table for spreadsheets. The import can read it back. Each export is recorded in the audit log.',
      success: 'A CSV file in UTF-8 with a byte order mark and a heading.',
    },
    getUser: {
      summary: 'Get a user',
      description: 'You can always get your own user. Others need “read” for Users.',
      success: 'The user.',
    },
    updateUser: {
      summary: 'Update a user',
      description:
        'Fields you leave out stay as they are. Deactivating a user ends their sessions. You cannot grant more than you have.',
      success: 'The user was updated.',
    },
    deleteUser: {
      summary: 'Delete a user',
      description:
        'The API key and all sessions stop working immediately. Until the user is erased, an admin can restore them, and so can a user with permission to manage users who has all their privileges.',
      success: 'The user was deleted.',
    },
    setPassword: {
      summary: 'Set the password of a user',
      description: 'Ends all sessions of the user. The API key stays the same.',
      success: 'The password was set.',
    },
    renewAccessKey: {
      summary: 'Renew the API key of a user',
      description:
        'The current key stops working immediately. The new key is not in the answer: get the user to read it. A body is ignored.',
      success: 'The API key was renewed.',
    },
    explainAccess: {
      summary: 'Explain the access of a user',
      description:
        'For each section: the level, where it comes from, since when and from whom, and when it was last used. The id can be “me”.',
      success: 'The access of the user.',
    },
    exportAccess: {
      summary: 'Export who has access as CSV',
      description:
        'All active users who can read, or write, in a section, with one row for each source. Admins are not among them. Each export is recorded in the audit log.',
      success: 'A CSV file in UTF-8 with a byte order mark and a heading.',
    },
    listGroups: {
      summary: 'List groups',
      description: 'The groups of your organisation by name, one page at a time.',
      success: 'A page of groups. With p = 0 or less: all that match.',
    },
    createGroup: {
      summary: 'Add a group',
      description: 'A group without members. You cannot put more into it than you have.',
      success: 'The group was added. Location has the address of the new group.',
    },
    getGroup: {
      summary: 'Get a group',
      description: 'List users with its id as “group” to get its members.',
      success: 'The group.',
    },
    updateGroup: {
      summary: 'Update a group',
      description:
        'Fields you leave out stay as they are. A change holds for every member from the next request on. You cannot put more into a group than you have; if a member has more than you, only an admin can change what the group gives.',
      success: 'The group was updated.',
    },
    deleteGroup: {
      summary: 'Delete a group',
      description:
        'Its members lose what only this group gave to them, from the next request on. The audit log has an event for each of them a moment later.',
      success: 'The group was deleted.',
    },
    changeMembers: {
      summary: 'Add and remove members',
      description:
        'At most 1,000 users to add and 1,000 to remove, by id: all of them or none. When one is refused, nothing changes, and Meta has the reasons by id. Adding a member again, or removing a user who is none, is no error.',
      success: 'The members were changed. Meta says how many.',
    },
    listOrganisations: {
      summary: 'List organisations',
      description: 'All organisations in the order in which they were made; with p, one page at a time.',
      success: 'The organisations.',
    },
    createOrganisation: {
      summary: 'Add an organisation',
      description: 'owner_name is enough. What else you send is kept and given back.',
      success: 'The organisation was added. Meta is its id.',
    },
    importOrganisation: {
      summary: 'Add an organisation that keeps its id',
      description: 'The id must be 24 hexadecimal digits that no organisation has or had.',
      success: 'The organisation was added. Meta is its id.',
    },
    getOrganisation: {
      summary: 'Get an organisation',
      description: 'With all that is kept of it.',
      success: 'The organisation.',
    },
    updateOrganisation: {
      summary: 'Replace an organisation',
      description: 'What is not in the body is forgotten; the id stays.',
      success: 'The organisation was replaced.',
    },
    deleteOrganisation: {
      summary: 'Delete an organisation',
      description:
        'None of its users gets in from now on. The operator can restore it for some days, then its data is erased.',
      success: 'The organisation was deleted.',
    },
    createUserOfOrganisation: {
      summary: 'Add a user to an organisation',
      description:
        'Without user_permissions: an admin who may make admins and set passwords. A password is ignored; set it with the API key of the user.',
      success: 'The user was added. Message is the API key, Meta the user.',
    },
    getUserOfOrganisation: {
      summary: 'Get a user of any organisation',
      description: 'With the API key; this is recorded in the audit log.',
      success: 'The user.',
    },
    updateUserOfOrganisation: {
      summary: 'Update a user of any organisation',
      description:
        'Fields you leave out stay as they are. ResetPassword and a password can be set here; the API key stays.',
      success: 'The user was updated. Message is the API key, Meta the user.',
    },
    allowResetPasswords: {
      summary: 'Allow a user to reset passwords',
      description: 'Gives the right ResetPassword. A body is ignored.',
      success: 'The right was given. Meta is the user.',
    },
    disallowResetPasswords: {
      summary: 'Disallow a user to reset passwords',
      description: 'Takes the right ResetPassword. A body is ignored.',
      success: 'The right was taken. Meta is the user.',
    },
    reload: {
      summary: 'Reload',
      description: 'There is nothing to reload; programs of 5.x ask for it.',
      success: 'Nothing was done.',
    },
    getCaller: {
      summary: 'Get the caller',
      description: 'The user whose API key this is, or who is signed in. Needs no privileges.',
      success: 'The user.',
    },
    revokeUser: {
      summary: 'Revoke a user',
      description: 'Makes the user inactive: all sessions end and the API key is refused. A body is ignored.',
      success: 'The user was revoked.',
    },
    listUserGroups: {
      summary: 'List user groups',
      description: 'The groups of your organisation as they were made, one page at a time.',
      success: 'A page of groups. With p = 0 or less: all groups.',
    },
    createUserGroup: {
      summary: 'Add a user group',
      description: 'A group without members. You cannot put more into it than you have.',
      success: 'The group was added. Meta is its id.',
    },
    getUserGroup: { summary: 'Get a user group', description: 'One group.', success: 'The group.' },
    updateUserGroup: {
      summary: 'Update a user group',
      description:
        'Fields you leave out stay as they are. If you send permissions, there must be at least one.',
      success: 'The group was updated.',
    },
    deleteUserGroup: {
      summary: 'Delete a user group',
      description: 'Its members stay, without the group.',
      success: 'The group was deleted.',
    },
    getAdditionalPermissions: {
      summary: 'Get additional permissions',
      description: 'Sections of your organisation besides those of Gatehouse, for admins.',
      success: 'Keys and labels.',
    },
    updateAdditionalPermissions: {
      summary: 'Replace additional permissions',
      description: 'Send all of them. Afterwards the keys can be used in user_permissions.',
      success: 'The additional permissions were replaced.',
    },
    getHello: {
      summary: 'Say hello',
      description: 'Whether the server runs and reaches its database.',
      success: 'The server can answer requests.',
    },
    handInLicence: {
      summary: 'Hand in a licence',
      description: 'None is needed. The body is ignored and nothing is kept.',
      success: 'No licence is needed.',
    },
    listAuditEvents: {
      summary: 'List audit events',
      description:
        'The newest first, one page at a time. With download = true: all of them as a file, which is recorded in the audit log.',
      success: 'A page of events. With p = 0 or less, or as a download: all that match.',
    },
    getAuditEvent: {
      summary: 'Get an audit event',
      description: 'One event of your organisation.',
      success: 'The event.',
    },
    getHealth: {
      summary: 'Check the health',
      description: 'For load balancers: whether the server runs, reaches its database and can write to it.',
      success: 'The server can answer requests.',
    },
    getDescription: {
      summary: 'Get the OpenAPI description',
      description: 'The API as an OpenAPI 3.1 document.',
      success: 'The document.',
    },
  },
  parameters: {
    any: {
      id: 'The id: 24 hexadecimal digits.',
      p: 'The page; 1 is the first. 0 or less returns everything.',
      separator: 'What separates the columns of the CSV file. Default: comma.',
      'If-Match':
        'The ETag of what you have read. If it has changed since, the answer is 412 and nothing changes.',
    },
    listUsers: { group: 'Only members of the group with this id.' },
    exportAccess: {
      section: 'The section.',
      level: 'What they can do there; who can write can read.',
      through: 'group: only those who have it through a group.',
      unused: '90: only those who have not used it for 90 days.',
    },
    explainAccess: { id: 'The id of the user: 24 hexadecimal digits, or “me”.' },
    listGroups: { q: 'Words that must all be found in the name or the description.' },
    searchUsersByQuery: { q: 'Part of the email address.' },
    exportUsers: {
      q: 'At most five words, which must all be found in the name, the email address or the id.',
      status: 'Only active or only inactive users.',
      admin: 'Only admins, or only users who are not.',
      privilege:
        'Only users with this level for a section, such as “users.write”. Admins match “read” and “write”.',
      'sign-in': 'never: only users who have never signed in.',
      'last-used': '30 or 90: not used for so many days; never: not since use is recorded.',
      invitation: 'open: a link still works. none: no password yet, and no link either.',
      group: 'Only members of the group with this id.',
      import: 'Only users that this import added or changed last: its id.',
    },
    listAuditEvents: {
      user: 'Who did it: part of the name, the email address or the id.',
      person:
        'Who did it or to whom it was done: part of the name, the email address or the id. Not together with “user”.',
      event: 'The id of one event.',
      action:
        'The action, such as “user.updated”, or a group of actions: privileges, users, passwords, sessions or installation.',
      section: 'Only events that changed privileges in this section.',
      ip: 'The client address.',
      method: 'The method of the request.',
      url: 'Part of the path of the request; case matters.',
      status: 'The status for the result of an event: 200 (done), 403 (refused) or 401 (failed).',
      result: 'How it ended.',
      door: 'How the request came in.',
      without: '“sign-ins” leaves out that users signed in and out; failed sign-ins stay.',
      from_date: 'The first day, as YYYY-MM-DD.',
      to_date: 'The last day, as YYYY-MM-DD.',
      time_zone: 'The time zone of both days, such as “Europe/Berlin”. Default: UTC.',
      download: 'true: all matching events as a file.',
      type: 'The format of the file. Default: json.',
    },
  },
  fields: {
    any: {
      first_name: 'First name, in any script.',
      last_name: 'Last name, in any script.',
      email_address: 'The address to sign in with; unique in the organisation and stored in lower case.',
      org_id: 'The organisation.',
      active: 'Whether the user can sign in and use the API key.',
      user_permissions: 'Section and level. Sections that are not listed are denied.',
      group_id: 'The group that was joined first; empty for none.',
      password_max_days: 'Kept and given back, without effect.',
      ResetPassword: '“admin” for admins who may make admins and set passwords of others.',
    },
    User: {
      api_model: 'Always empty; kept for old clients.',
      password: 'Always empty.',
      id: 'The id of the user.',
      access_key:
        'The API key, for the owner and for admins. Empty for everyone else, and if the request came with a cookie.',
      password_updated: 'When the password was set.',
      last_login_date: 'When the user last signed in.',
      created_at: 'When the user was added.',
    },
    UserPage: {
      users: 'The users of this page.',
      pages: 'The number of the last page, counted from 0 as in the original API; “p” counts from 1.',
    },
    PageOfUsers: { users: 'The users of this page.', pages: 'The number of pages.' },
    UserPermissions: { IsAdmin: '“admin” for admins, who may do everything.' },
    UserPermissionsInput: { IsAdmin: '“admin” makes the user an admin, who may do everything.' },
    CreateUser: {
      active: 'Whether the user can sign in and use the API key. Default: false.',
      group_ids: 'The groups the user is to be in. Needs “write” for User Groups.',
      password: 'The first password. Without it, one has to be set before the user can sign in.',
      send_invitation:
        'Whether to send an email with a link to choose a password. Only for active users without a password.',
    },
    SetPassword: {
      new_password: 'The new password; at most 72 bytes.',
      current_password: 'The current password. Needed for your own, if you have one.',
    },
    CreateUserGroup: {
      name: 'Unique in the organisation in any case.',
      description: 'What the group is for.',
      active: 'Whether the group gives anything to its members. Default: false.',
    },
    UpdateUserGroup: {
      name: 'Unique in the organisation in any case.',
      description: 'What the group is for.',
      active: 'Whether the group gives anything to its members.',
    },
    UserGroup: {
      id: 'The id of the group.',
      name: 'Unique in the organisation in any case.',
      description: 'What the group is for.',
      active: 'Whether the group gives anything to its members.',
    },
    Organisation: {
      id: 'The id of the organisation.',
      owner_name: 'The name of the organisation.',
      owner_slug: 'Kept and given back.',
      cname_enabled: 'Kept and given back.',
      cname: 'Kept and given back.',
      apis: 'Kept and given back.',
      sso_enabled: 'Kept and given back.',
      developer_quota: 'Kept and given back.',
      developer_count: 'Kept and given back.',
      event_options: 'Kept and given back.',
      hybrid_enabled: 'Kept and given back.',
      ui: 'Kept and given back.',
      org_options_meta: 'Kept and given back.',
      open_policy: 'Kept and given back.',
      additional_permissions: 'Sections besides those of Gatehouse: key and label of each.',
    },
    OrganisationPage: { organisations: 'The organisations.', pages: 'The number of pages; 0 without p.' },
    CreateOrganisation: {
      owner_name: 'The name of the organisation.',
      additional_permissions: 'Sections besides those of Gatehouse: key and label of each.',
    },
    UpdateOrganisation: {
      owner_name: 'The name of the organisation.',
      additional_permissions: 'Sections besides those of Gatehouse: key and label of each.',
    },
    ImportOrganisation: { id: 'The id that the organisation keeps.' },
    CreateUserOfOrganisation: { active: 'Whether the user can sign in and use the API key. Default: false.' },
    UpdateUserOfOrganisation: { password: 'The new password.' },
    UserGroupPage: { groups: 'The groups of this page.', pages: 'The number of pages.' },
    AdditionalPermissions: { additional_permissions: 'Key and label of each.' },
    Hello: { status: 'Always “ok”.' },
    Access: {
      user_id: 'The user.',
      is_admin: 'Whether the admin switch is on.',
      has_all_rights: 'Whether the user may do everything.',
      admin_since: 'Since when the switch is on; null if it is off or the time is not known.',
      own_privileges_replaced: 'Whether the privileges of the user do not count because they are in a group.',
      recorded_since: 'Use before this moment is not known.',
      last_used_at: 'When the user last did anything in Gatehouse.',
      key_used_at: 'When the API key was last used.',
      key_used_from: 'The client address of that use.',
      sections: 'All sections.',
    },
    SectionAccess: {
      section: 'The key of the section.',
      level: 'The level from all sources together.',
      sources: 'Where it comes from, the strongest first.',
      use_observed: 'Whether Gatehouse sees the use of this section.',
      last_read_on: 'The last day on which the user read there.',
      last_written_on: 'The last day on which the user changed something there.',
    },
    AccessSource: {
      kind: 'The privileges of the user, or a group.',
      group_id: 'The id of the group.',
      group_name: 'The name of the group.',
      level: 'What it gives.',
      since: 'Since when; null if it is not known.',
      granted_by_id: 'Who gave it.',
      granted_by: 'Their name at that time.',
      by_import: 'Whether an import gave it.',
    },
    Group: {
      id: 'The id of the group.',
      name: 'The name; unique in the organisation in any case.',
      description: 'What the group is for.',
      active: 'Whether its members have its privileges.',
      member_count: 'How many users are in it.',
      created_at: 'When it was added.',
      updated_at: 'When it was last changed.',
    },
    GroupPage: {
      groups: 'The groups of this page.',
      pages: 'The number of the last page, counted from 0; “p” counts from 1.',
    },
    CreateGroup: {
      name: 'The name; unique in the organisation in any case, without a semicolon.',
      description: 'What the group is for.',
      active: 'Whether its members have its privileges. Default: true.',
    },
    UpdateGroup: {
      name: 'The name; unique in the organisation in any case, without a semicolon.',
      description: 'What the group is for.',
      active: 'Whether its members have its privileges.',
    },
    ChangeMembers: {
      add: 'Ids of users to add.',
      remove: 'Ids of users to remove.',
    },
    SearchUsers: { filters: 'What to search for.', query: 'Part of the email address.' },
    AuditEvent: {
      _id: 'The id of the event.',
      req_id: 'The id of the request, as in X-Request-Id.',
      date: 'The time, as in HTTP headers.',
      timestamp: 'The time in seconds since 1970 (Unix time).',
      ip: 'The client address.',
      user: 'Who did it: the name at that time.',
      user_id: 'The id of that user; empty for operators and unknown users.',
      action: 'What was done.',
      method: 'The method of the request.',
      url: 'The path of the request.',
      status: 'The status for the result: 200 (done), 403 (refused) or 401 (failed).',
      diff: 'What changed: for each field the value before and after.',
      target: 'To whom it was done: the name at that time.',
      target_id: 'The id of that user.',
      result: 'How it ended: done, refused or failed.',
      door: 'How the request came in.',
      user_agent: 'The program that sent the request.',
    },
    AuditChange: {
      before: 'The value before; null if there was none.',
      after: 'The value after; null if there is none.',
    },
    AuditEventPage: { audit_logs: 'The events of this page.', pages: 'The number of pages.' },
    Failure: {
      Status: 'Always “Error”.',
      Message: 'What went wrong, in English and without a final full stop.',
      Meta: 'For invalid input: field and what is wrong with it.',
    },
    Done: { Status: 'Always “OK”.', Message: 'What was done.', Meta: 'Always empty.' },
    Description: { openapi: 'The version of OpenAPI.' },
  },
  statuses: {
    '400': 'The request cannot be read, or a value is invalid. Meta names the fields.',
    '401': 'The API key or the session is missing, unknown or no longer valid.',
    '403': 'You are not allowed to do this, or your account is not active.',
    '404': 'It does not exist, or you may not know that it does.',
    '409': 'It conflicts with another user: the email address is taken, or the last admin would be lost.',
    '412': 'It has changed since the version in If-Match.',
    '413': 'The body is too large.',
    '415': 'With a session cookie, the content type must be application/json.',
    '429': 'Too many attempts or downloads. Try again after Retry-After.',
    '431': 'The request has too many cookies.',
    '500': 'Something went wrong in Gatehouse. The log has the details under the request id.',
    '503': 'Gatehouse is busy, stopping or cannot reach its database. Try again after Retry-After.',
  },
  headers: {
    RequestId: 'The id of this request, as in the log and in the audit log.',
    ETag: 'The version, for If-Match.',
    Location: 'The address of what was added.',
    RetryAfter: 'Seconds until another attempt makes sense.',
    WwwAuthenticate: 'How to authenticate: Bearer.',
    ContentDisposition: 'The name of the file, for downloads.',
  },
} as const
