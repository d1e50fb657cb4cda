'use client'

import type { PrivilegeFill } from '@/components/users/use-privilege-fill'
import { CopyFromUser } from './copy-from-user'

type FillToolsProps = { fill: PrivilegeFill; emptyMeansAdmin: boolean }

/** Ways to fill in the privileges of a form from elsewhere. */
export function FillTools({ fill, emptyMeansAdmin }: FillToolsProps) {
  return <CopyFromUser fill={fill} emptyMeansAdmin={emptyMeansAdmin} />
}
