'use client'

import { type RefObject, useMemo } from 'react'

import type { DeskUnit } from '../core/desk/answer'
import { shownUnits } from '../core/desk/state'

import { ActiveUnit } from './active-unit'
import type { TargetEditorHandle } from './editor/target-editor'
import { StaticUnit } from './static-unit'
import { useDesk } from './store'
import type { Other } from './use-presence'
import type { Reports } from './use-reports'
import { useWords } from './words'

type Props = {
  editor: RefObject<TargetEditorHandle | null>
  others: readonly Other[]
  reports: Reports
}

/** The texts in the order of the page. One of them is open; the others are drawn and left alone. */
export const UnitList = ({ editor, others, reports }: Props) => {
  const { say } = useWords()
  const units = useDesk((state) => state.units)
  const filter = useDesk((state) => state.filter)
  const mode = useDesk((state) => state.mode)
  const active = useDesk((state) => state.active)
  const rows = useMemo(
    () => rowsOf(shownUnits({ units, filter, mode, active }), units),
    [units, filter, mode, active],
  )
  if (rows.length === 0) return <p className="desk-message">{say('nothingShown')}</p>
  return (
    <ol aria-label={say('texts')} className="desk-list">
      {rows.map(({ unit, number, heading }) => {
        const look = `desk-unit desk-unit--${unit.nodeType ?? unit.kind}`
        const here = others.find(({ key }) => key === unit.key)
        return (
          <li className={unit.key === active ? `${look} desk-unit--active` : look} key={unit.key}>
            {heading !== undefined && <p className="desk-divider">{heading}</p>}
            {unit.key === active ? (
              <ActiveUnit
                editor={editor}
                here={here?.name}
                key={unit.key}
                number={number}
                unit={unit}
              />
            ) : (
              <StaticUnit
                here={here?.name}
                isReported={reports.open.some((it) => it.key === unit.key)}
                number={number}
                unit={unit}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

type Row = { unit: DeskUnit; number: number; heading?: string }

/** A field or row that begins is named once, above its first text. */
const rowsOf = (shown: readonly DeskUnit[], all: readonly DeskUnit[]): Row[] => {
  const numbers = new Map(all.map(({ key }, at) => [key, at + 1]))
  return shown.map((unit, at) => {
    const before = shown[at - 1]
    const begins = before?.label !== unit.label || (!isRich(unit) && before.group !== unit.group)
    return {
      unit,
      number: numbers.get(unit.key) ?? 0,
      ...(begins && { heading: unit.label }),
    }
  })
}

const isRich = ({ nodeType }: DeskUnit): boolean => nodeType !== undefined
