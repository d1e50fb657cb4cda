import 'server-only'
import type { PrivilegeTemplate } from '@/prisma/generated/client'
import { inCatalogueOrder, type Privileges } from '../permissions/sections'
import type { TemplateView } from './template-view'

/** Row → what may leave the server. */
export function presentTemplate(row: PrivilegeTemplate): TemplateView {
  return {
    id: row.id,
    name: row.name,
    privileges: inCatalogueOrder(row.privileges as Privileges),
    version: row.version,
    updatedAt: row.updatedAt,
  }
}
