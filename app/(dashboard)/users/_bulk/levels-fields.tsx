'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from '#i18n'
import { answerOf } from '@/components/forms/action-result'
import { levelTints } from '@/components/privileges/level-tints'
import { TemplateChips } from '@/components/privileges/template-chips'
import { Button } from '@/components/ui/buttons/button'
import { cn } from '@/components/ui/cn'
import { Radio } from '@/components/ui/fields/radio'
import { type Level, type SectionKey, sections } from '@/lib/permissions/sections'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import type { LevelsBySection } from '@/lib/users/bulk.schema'
import { listTemplatesAction } from '../_fill/privilege-actions'

type LevelsFieldsProps = {
  levels: LevelsBySection
  isDisabled: boolean
  onChange: (levels: LevelsBySection) => void
}

/** Levels to set for many users: from a template, or section by section. What is not chosen stays as it is. */
export function LevelsFields({ levels, isDisabled, onChange }: LevelsFieldsProps) {
  const say = useTranslations('bulk.levels')
  const [templates, setTemplates] = useState<TemplateView[]>([])
  const [chosen, choose] = useState<string | null>(null)

  useEffect(() => {
    let isCurrent = true
    void answerOf(listTemplatesAction).then((answer) => {
      if (isCurrent && answer.ok) setTemplates(answer.data)
    })
    return () => {
      isCurrent = false
    }
  }, [])

  const others = sections.filter(({ key }) => levels[key] === undefined)
  const hasSome = others.length < sections.length
  return (
    <fieldset disabled={isDisabled} className="space-y-3 text-ink">
      <legend className="sr-only">{say('legend')}</legend>
      <TemplateChips
        templates={templates}
        chosen={chosen}
        noneLabel={say('noTemplate')}
        onChoose={(template) => {
          choose(template?.id ?? null)
          onChange(template?.privileges ?? {})
        }}
      />
      <div className="max-h-64 overflow-y-auto rounded-md border border-line short:max-h-none">
        {sections.map((section) => (
          <SectionLevels
            key={section.key}
            section={section}
            level={levels[section.key]}
            onChange={(level) => onChange(withOne(levels, section.key, level))}
          />
        ))}
      </div>
      {hasSome && others.length > 0 && (
        <Button
          size="sm"
          variant="ghost"
          onClick={() =>
            onChange({ ...levels, ...Object.fromEntries(others.map(({ key }) => [key, 'deny' as const])) })
          }
        >
          {say('denyOthers', { count: others.length })}
        </Button>
      )}
    </fieldset>
  )
}

type SectionLevelsProps = {
  section: (typeof sections)[number]
  level: Level | undefined
  onChange: (level: Level | undefined) => void
}

function SectionLevels({ section, level, onChange }: SectionLevelsProps) {
  const say = useTranslations()
  const offered: (Level | undefined)[] = [undefined, ...section.levels]
  return (
    // With the name above its levels where there is no room beside it.
    <fieldset className="grid grid-cols-[repeat(auto-fit,minmax(min(3.75rem,100%),1fr))] items-center gap-x-1 border-b border-line px-3 py-1 last:border-b-0 sm:grid-cols-[minmax(0,1fr)_repeat(4,auto)]">
      {/* Floated, because only then a legend takes part in the grid. */}
      <legend className="float-left col-span-full text-sm font-medium [overflow-wrap:anywhere] sm:col-span-1">
        {say(`sections.${section.key}`)}
      </legend>
      {offered.map((one) => (
        <label
          key={one ?? ''}
          htmlFor={`level-${section.key}-${one ?? ''}`}
          className={cn(
            'flex min-h-7 items-center gap-1.5 rounded-sm px-1.5 text-sm whitespace-nowrap pointer-coarse:min-h-11',
            one === level && one !== undefined && cn('font-medium', levelTints[one]),
            one !== level && 'text-muted',
          )}
        >
          <Radio
            id={`level-${section.key}-${one ?? ''}`}
            name={`levels-${section.key}`}
            checked={level === one}
            onChange={() => onChange(one)}
            className="size-3.5"
          />
          {one ? say(`levels.${one}`) : say('bulk.levels.keep')}
        </label>
      ))}
      {/* Keeps the columns of the others. */}
      {!offered.includes('write') && <span aria-hidden className="max-sm:hidden sm:w-16" />}
    </fieldset>
  )
}

function withOne(levels: LevelsBySection, section: SectionKey, level: Level | undefined): LevelsBySection {
  const { [section]: _former, ...others } = levels
  return level === undefined ? others : { ...others, [section]: level }
}
