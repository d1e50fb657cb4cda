import { expect, it } from 'vitest'
import { accessExportHref, accessHref, readAccessQuery } from './access-query'

it('a cell, its filters and its page are in the address', () => {
  const query = {
    cell: { section: 'apis', level: 'write', through: 'group', unused: '90' },
    page: 2,
  } as const
  const href = accessHref(query)
  expect(href).toBe('/access?section=apis&level=write&through=group&unused=90&page=2')
  expect(readAccessQuery(Object.fromEntries(new URL(href, 'http://x').searchParams))).toEqual(query)
  expect(accessExportHref({ section: 'users', level: 'read' }, 'tab')).toBe(
    '/api/access/export?section=users&level=read&separator=tab',
  )
})

it('what cannot be read is left out', () => {
  expect(readAccessQuery({ section: 'nonsense', level: 'write' })).toEqual({ cell: null, page: 1 })
  expect(readAccessQuery({ section: ['apis', 'keys'], level: 'write' }).cell).toBeNull()
  expect(readAccessQuery({ section: 'apis', level: 'read', unused: '30', page: '-4' })).toEqual({
    cell: { section: 'apis', level: 'read' },
    page: 1,
  })
  expect(accessHref({ cell: null, page: 1 })).toBe('/access')
})
