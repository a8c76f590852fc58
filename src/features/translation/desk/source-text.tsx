'use client'

import { Fragment, type ReactNode, useMemo } from 'react'

import type { DeskTerm, DeskUnit } from '../core/desk/answer'
import { withAttributes } from '../core/desk/codes'
import { type InlineText as Content, plainText } from '../core/inline/inline'
import { fromTagged } from '../core/inline/tagged'

import { directionOf } from './desk-context'
import type { LookOf } from './editor/pieces'
import { useDesk } from './store'

type Props = { unit: DeskUnit; lookOf: LookOf; id: string }

/** The source of the open text: codes as chips with their numbers, terms underlined. */
export const SourceText = ({ unit, lookOf, id }: Props) => {
  const locale = useDesk((state) => state.document.sourceLocale)
  const content = useMemo(() => fromTagged(unit.source), [unit.source])
  return (
    <div className="desk-text desk-source" dir={directionOf(locale)} id={id} lang={locale}>
      {drawn(content, { unit, lookOf, at: 0 }).nodes}
    </div>
  )
}

type Options = { unit: DeskUnit; lookOf: LookOf; at: number }
type Drawn = { nodes: ReactNode[]; end: number }

/** Terms are told by where they stand in the words alone, so that is counted on the way. */
const drawn = (content: Content, { unit, lookOf, at }: Options): Drawn => {
  const nodes: ReactNode[] = []
  let end = at
  for (const part of content) {
    const key = `${end}-${nodes.length}`
    if (typeof part === 'string') {
      nodes.push(<Fragment key={key}>{marked(part, end, unit.terms)}</Fragment>)
      end += part.length
    } else if ('x' in part) {
      nodes.push(<Chip key={key} kind="alone" lookOf={lookOf} number={part.x} />)
      end += plainText([part], withAttributes(unit.codes)).length
    } else {
      const inside = drawn(part.content, { unit, lookOf, at: end })
      const type = unit.codes.find(({ id }) => id === part.g)?.type ?? 'x-format'
      nodes.push(
        <span className={`desk-run desk-run--${type}`} key={key}>
          <Chip kind="open" lookOf={lookOf} number={part.g} />
          {inside.nodes}
          <Chip kind="close" lookOf={lookOf} number={part.g} />
        </span>,
      )
      end = inside.end
    }
  }
  return { nodes, end }
}

const Chip = ({
  kind,
  number,
  lookOf,
}: {
  kind: 'alone' | 'close' | 'open'
  number: number
  lookOf: LookOf
}) => {
  const { name, type } = lookOf({ id: number, kind })
  return (
    <span
      aria-label={name}
      className={`desk-chip desk-chip--${kind} desk-chip--${type}`}
      role="img"
      title={name}
    >
      {number}
    </span>
  )
}

const marked = (words: string, from: number, terms: readonly DeskTerm[]): ReactNode[] => {
  const nodes: ReactNode[] = []
  let at = 0
  for (const { concept, definition, start, end } of terms) {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, words.length)]
    if (first >= last || first < at) continue
    nodes.push(
      words.slice(at, first),
      <mark className="desk-term" key={`${concept}-${first}`} title={definition ?? concept}>
        {words.slice(first, last)}
      </mark>,
    )
    at = last
  }
  return [...nodes, words.slice(at)]
}
