'use client'

import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslations } from '#i18n'
import type { Say } from '@/lib/i18n/texts'
import { SwitchField } from '../forms/fields/switch-field'
import { Card } from '../ui/card'
import type { PermissionsForm, UserFormRights } from '../users/user-form-values'
import { FillReport } from './fill-report'
import { LevelsTable } from './levels-table'
import type { OtherSources } from './other-sources'
import { PrivilegesReview } from './privileges-review'
import { ReachSummary } from './reach-summary'
import { SetAllLevels } from './set-all-levels'
import { type PrivilegeFill, usePrivilegeFill } from './use-privilege-fill'

type PrivilegesFieldsetProps = {
  stored: PermissionsForm
  /** A user is being added: there is nothing to compare with. */
  isNew?: boolean
  rights: UserFormRights
  emptyMeansAdmin: boolean
  /** The user's other sources of rights. */
  others?: OtherSources
  /** They are those of a group, which has no admin switch. */
  ofGroup?: boolean
  /** What saving would do, where it is not a user's. */
  review?: ReactNode
  /** Why the user has what they have. */
  why?: ReactNode
  /** More ways to fill the table in. */
  tools?: (fill: PrivilegeFill) => ReactNode
}

/** The admin switch, the table section × level, what both mean in words, and what saving them would change. */
export function PrivilegesFieldset({
  stored,
  isNew = false,
  others,
  ofGroup = false,
  review,
  why,
  rights,
  emptyMeansAdmin,
  tools,
}: PrivilegesFieldsetProps) {
  const isAdmin: boolean = useWatch({ name: 'user_permissions.IsAdmin' })
  const fill = usePrivilegeFill(stored, rights)
  const say = useTranslations('privileges')

  return (
    <Card
      titleId="user_permissions"
      title={say('title')}
      description={say(ofGroup ? 'whatMembersMay' : rights.isSelf ? 'whatOneMay' : 'whatThisPersonMay')}
    >
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_17rem]">
        {/*
         * In a narrow window the words come before the table, and what would change after it: on the way to Save. The words
         * are first here too, or a page that is still arriving would move when they come.
         */}
        <div className="space-y-3 max-xl:contents xl:sticky xl:top-5 xl:col-start-2 xl:row-start-1">
          {!ofGroup && (
            <ReachSummary emptyMeansAdmin={emptyMeansAdmin} isSelf={rights.isSelf} others={others} />
          )}
          <div className="space-y-3 max-xl:order-last">
            <PrivilegesReview
              stored={isNew || ofGroup ? undefined : stored}
              emptyMeansAdmin={emptyMeansAdmin}
              isSelf={rights.isSelf}
              others={others}
            />
            {review}
            {why}
          </div>
        </div>
        <div className="min-w-0 space-y-4 xl:col-start-1 xl:row-start-1">
          {!ofGroup && (
            <SwitchField
              name="user_permissions.IsAdmin"
              label={say('admin.label')}
              help={say('admin.help')}
              locked={adminLock(say, rights, stored.IsAdmin)}
            />
          )}
          <div className="space-y-2 empty:hidden">
            {!isAdmin && (
              <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-2">
                <legend className="sr-only">{say('fill.legend')}</legend>
                <SetAllLevels fill={fill} />
                {tools && <div className="flex flex-wrap gap-2">{tools(fill)}</div>}
              </fieldset>
            )}
            {/* Not part of what the switch closes: whoever copied an admin can take it back. */}
            <FillReport fill={fill} />
          </div>
          {/* The values of an admin stay in the form, and come back with the switch. */}
          {!isAdmin && <LevelsTable stored={stored} isNew={isNew} grantable={rights.grantable} />}
        </div>
      </div>
    </Card>
  )
}

function adminLock(say: Say<'privileges'>, rights: UserFormRights, isAdmin: boolean): string | undefined {
  if (rights.isSelf && isAdmin) return say('admin.ownStays')
  return rights.grantAdmin ? undefined : say('admin.onlyByAdmins')
}
