import type { Privileges } from '../permissions/sections'

/** Privilege templates that every new organisation begins with; they can be changed and deleted like all others. */
export const firstTemplates: { name: string; privileges: Privileges }[] = [
  {
    name: 'Read only',
    privileges: {
      analytics: 'read',
      apis: 'read',
      api_assets: 'read',
      certs: 'read',
      keys: 'read',
      log: 'read',
      mcp: 'read',
      oauth: 'read',
      policies: 'read',
      portal: 'read',
      websockets: 'read',
      hooks: 'read',
    },
  },
  {
    name: 'API editor',
    privileges: {
      analytics: 'read',
      apis: 'write',
      api_assets: 'write',
      certs: 'read',
      keys: 'write',
      log: 'read',
      oauth: 'write',
      policies: 'write',
      websockets: 'read',
      hooks: 'write',
    },
  },
  {
    name: 'Support',
    privileges: {
      analytics: 'read',
      apis: 'read',
      keys: 'write',
      log: 'read',
      oauth: 'read',
      policies: 'read',
      users: 'read',
    },
  },
]
